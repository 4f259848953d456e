using System.IO.Compression;
using System.Xml.Linq;

namespace Sonae.Tests.Workbook;

/// <summary>The XML of the sheets of a workbook, to look at and to change.</summary>
public static class SheetXml
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The workbook part.</summary>
    public static XElement Book(byte[] book) => Load(book, "xl/workbook.xml");

    /// <summary>The sheets in the order of their files.</summary>
    public static IReadOnlyList<XElement> Sheets(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return Paths(zip).Select(path => Load(book, path)).ToList();
    }

    /// <summary>Every cell with a formula.</summary>
    public static IEnumerable<XElement> Formulas(byte[] book) => Sheets(book).SelectMany(sheet => sheet.Descendants(Main + "c")).Where(cell => cell.Element(Main + "f") is not null);

    public static string FormulaOf(XElement cell) => cell.Element(Main + "f")!.Value;

    public static string? StoredOf(XElement cell) => cell.Element(Main + "v")?.Value;

    /// <summary>The same book after every cell with a formula was changed.</summary>
    public static byte[] Change(byte[] book, Action<XElement> change)
    {
        using var buffer = new MemoryStream();
        buffer.Write(book);
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var path in Paths(zip))
                Change(zip, path, change);
        return buffer.ToArray();
    }

    /// <summary>Takes the stored value of a cell away.</summary>
    public static void Forget(XElement cell)
    {
        cell.Element(Main + "v")?.Remove();
        cell.Attribute("t")?.Remove();
    }

    /// <summary>Stores a number that is wrong.</summary>
    public static void Falsify(XElement cell)
    {
        Forget(cell);
        cell.Add(new XElement(Main + "v", "987654"));
    }

    private static void Change(ZipArchive zip, string path, Action<XElement> change)
    {
        XElement sheet;
        using (var stream = zip.GetEntry(path)!.Open()) sheet = XElement.Load(stream);
        foreach (var cell in sheet.Descendants(Main + "c").Where(cell => cell.Element(Main + "f") is not null)) change(cell);
        zip.GetEntry(path)!.Delete();
        using var changed = zip.CreateEntry(path).Open();
        sheet.Save(changed);
    }

    private static List<string> Paths(ZipArchive zip) =>
        zip.Entries.Select(entry => entry.FullName).Where(path => path.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

    private static XElement Load(byte[] book, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var stream = zip.GetEntry(path)!.Open();
        return XElement.Load(stream);
    }
}
