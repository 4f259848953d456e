using Sonae.Benchmarks;

// Verbs: "make ROWS FILE" writes a workbook of so many assets; "parts FILE" times the parts of assess on it; "policies" times the Word files; "web ADDRESS PAGES FOLDER" prepares pages of a running program.
return args switch
{
    ["make", var rows, var file] => BigBook.Write(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture), file),
    ["parts", var file] => Parts.Measure(file),
    ["policies", var workbook, var folder] => Policies.Measure(workbook, folder),
    ["web", var address, var pages, var folder] => await WebPages.Prepare(address, pages, folder),
    _ => 2,
};
