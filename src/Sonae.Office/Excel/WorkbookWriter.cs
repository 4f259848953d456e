using System.IO.Compression;

namespace Sonae.Office.Excel;

/// <summary>Writes an Excel 2007 workbook sheet by sheet; rows stream, so size costs no memory.</summary>
public sealed class WorkbookWriter : IDisposable
{
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private readonly PackageWriter package;
    private readonly WorkbookPart book = new();
    private readonly SharedStrings strings = new();
    private bool broken;
    private bool finished;

    /// <summary>Starts the book; the stream stays open and is complete after Dispose.</summary>
    public WorkbookWriter(Stream output, DocumentInfo info)
    {
        package = new PackageWriter(output);
        package.Relate("", "rIdBook", PackageWriter.OfficeRelation + "officeDocument", WorkbookPart.Path);
        DocumentProperties.Write(package, info);
    }

    /// <summary>Writes a sheet and returns the name it got by Excel's rules.</summary>
    public string Sheet(SheetLayout layout, IEnumerable<IReadOnlyList<OutCell>> rows)
    {
        ObjectDisposedException.ThrowIf(finished, this);
        var sheet = book.Add(layout);
        broken = true;
        var path = $"xl/worksheets/sheet{sheet.Number}.xml";
        // Rows of millions of cells cost three times as long when packed harder, for half the size.
        using (var stream = package.Part(path, SheetType, CompressionLevel.Fastest))
        using (var xml = new Utf8Xml(stream))
            new SheetWriter(xml, strings).Write(layout, sheet.Selected, rows, new SheetTail(package, path, book.NameOfSource));
        broken = false;
        return sheet.Name;
    }

    /// <summary>Gives a range or formula a name that other formulas use.</summary>
    public void DefinedName(string name, string refersTo) => book.Define(name, refersTo);

    /// <summary>Writes what belongs to the whole book; after a sheet that failed it leaves the file incomplete on purpose.</summary>
    public void Dispose()
    {
        if (finished) return;
        if (!broken && book.IsEmpty) Sheet(new SheetLayout("Sheet1", []), []);
        finished = true;
        if (!broken)
        {
            StyleSheet.Write(package);
            strings.Write(package);
            book.Write(package);
            package.Finish();
        }
        package.Dispose();
    }
}
