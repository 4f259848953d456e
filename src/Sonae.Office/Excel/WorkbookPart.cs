namespace Sonae.Office.Excel;

/// <summary>The part that lists sheets and names, and asks for calculation when the book is opened.</summary>
internal sealed class WorkbookPart
{
    public const string Path = "xl/workbook.xml";
    private readonly List<(string Name, bool Hidden)> sheets = [];
    private readonly List<DefinedNameEntry> names = [];
    private readonly Dictionary<string, string> sources = new(StringComparer.Ordinal);

    public bool IsEmpty => sheets.Count == 0;

    /// <summary>Takes a sheet in; the first one that is shown is the selected one.</summary>
    public (int Number, string Name, bool Selected) Add(SheetLayout layout)
    {
        var name = SheetName.Clean(layout.Name, [.. sheets.Select(sheet => sheet.Name)]);
        var selected = !layout.Hidden && sheets.TrueForAll(sheet => sheet.Hidden);
        var index = sheets.Count;
        sheets.Add((name, layout.Hidden));
        if (layout.RepeatRows is { } rows) names.Add(new("_xlnm.Print_Titles", $"{SheetName.Quote(name)}!{AbsoluteRows(rows)}", index));
        if (layout.AutoFilter is { } filter)
            names.Add(new("_xlnm._FilterDatabase", $"{SheetName.Quote(name)}!{AbsoluteCells(filter)}", index, Hidden: true));
        return (index + 1, name, selected);
    }

    public void Define(string name, string refersTo)
    {
        if (name.Length is 0 or > 255 || !(char.IsLetter(name[0]) || name[0] == '_') || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.'))
            throw new ArgumentException($"Excel takes no name like {name}.", nameof(name));
        if (names.Exists(entry => entry.Sheet is null && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            throw new ArgumentException($"The name {name} is taken.", nameof(name));
        names.Add(new(name, refersTo, null));
    }

    /// <summary>Excel 2007 lets a drop-down list read another sheet only through a name: makes that name.</summary>
    public string NameOfSource(string source)
    {
        if (!source.Contains('!', StringComparison.Ordinal)) return source;
        if (sources.TryGetValue(source, out var name)) return name;
        name = $"_list_{sources.Count + 1}";
        sources.Add(source, name);
        names.Add(new(name, source, null, Hidden: true));
        return name;
    }

    public void Write(PackageWriter package)
    {
        using var stream = package.Part(Path, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        using var xml = new Utf8Xml(stream);
        var allHidden = sheets.TrueForAll(sheet => sheet.Hidden);
        xml.Declaration().Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""u8)
            .Raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr/><bookViews><workbookView"u8)
            .Raw(" xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\" activeTab=\""u8)
            .Number(Math.Max(0, sheets.FindIndex(sheet => !sheet.Hidden))).Raw("\"/></bookViews><sheets>"u8);
        for (var i = 0; i < sheets.Count; i++)
        {
            package.Relate(Path, $"rId{i + 1}", PackageWriter.OfficeRelation + "worksheet", $"worksheets/sheet{i + 1}.xml");
            var hidden = sheets[i].Hidden && !(allHidden && i == 0);
            xml.Raw("<sheet name=\""u8).Text(sheets[i].Name).Raw("\" sheetId=\""u8).Number(i + 1)
                .Raw(hidden ? "\" state=\"hidden\" r:id=\"rId"u8 : "\" r:id=\"rId"u8).Number(i + 1).Raw("\"/>"u8);
        }
        xml.Raw("</sheets>"u8);
        WriteNames(xml);
        xml.Raw("<calcPr fullCalcOnLoad=\"1\"/></workbook>"u8);
        package.Relate(Path, "rIdStyles", PackageWriter.OfficeRelation + "styles", "styles.xml");
        package.Relate(Path, "rIdStrings", PackageWriter.OfficeRelation + "sharedStrings", "sharedStrings.xml");
    }

    private void WriteNames(Utf8Xml xml)
    {
        if (names.Count == 0) return;
        xml.Raw("<definedNames>"u8);
        foreach (var entry in names)
        {
            xml.Raw("<definedName name=\""u8).Text(entry.Name);
            if (entry.Sheet is { } sheet) xml.Raw("\" localSheetId=\""u8).Number(sheet);
            xml.Raw(entry.Hidden ? "\" hidden=\"1\">"u8 : "\">"u8).Text(entry.RefersTo).Raw("</definedName>"u8);
        }
        xml.Raw("</definedNames>"u8);
    }

    private static string AbsoluteRows(string rows) => string.Join(':', rows.Split(':').Select(row => "$" + row.TrimStart('$')));

    private static string AbsoluteCells(string range) => string.Join(':', range.Split(':').Select(AbsoluteCell));

    private static string AbsoluteCell(string cell)
    {
        var plain = cell.Replace("$", "", StringComparison.Ordinal);
        var digits = plain.AsSpan().IndexOfAnyInRange('0', '9');
        return $"${plain[..digits]}${plain[digits..]}";
    }

    private sealed record DefinedNameEntry(string Name, string RefersTo, int? Sheet, bool Hidden = false);
}
