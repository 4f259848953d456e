using System.IO.Compression;
using System.Security;
using System.Text;

namespace Sonae.Tests.Workbook;

/// <summary>A workbook made for a test as plain XML in a zip, so that odd ones can be made, too.</summary>
public sealed class TestBook
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public List<TestSheet> Sheets { get; } = [];

    /// <summary>Parts to be written beside, or instead of, those of the book, by path.</summary>
    public Dictionary<string, string> Parts { get; } = [];

    public TestSheet this[string name] => Sheets.First(sheet => sheet.Name == name);

    public TestSheet Add(string name)
    {
        Sheets.Add(new TestSheet(name));
        return Sheets[^1];
    }

    public TestBook Remove(string name)
    {
        Sheets.Remove(this[name]);
        return this;
    }

    /// <summary>Changes a sheet and returns the book.</summary>
    public TestBook With(string sheet, Action<TestSheet> change)
    {
        change(this[sheet]);
        return this;
    }

    public byte[] Bytes()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, text) in All())
                Write(zip, path, text);
        return buffer.ToArray();
    }

    private Dictionary<string, string> All()
    {
        var all = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = Types(),
            ["_rels/.rels"] = $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ["xl/workbook.xml"] = $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Office}\"><sheets>{Each(Tab)}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = $"<Relationships xmlns=\"{Package}\">{Each((_, i) => $"<Relationship Id=\"r{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}</Relationships>",
        };
        for (var i = 0; i < Sheets.Count; i++) all[$"xl/worksheets/sheet{i + 1}.xml"] = Sheets[i].Xml();
        foreach (var (path, text) in Parts) all[path] = text;
        return all;
    }

    private static string Tab(TestSheet sheet, int i) =>
        $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i}\" r:id=\"r{i}\"{(sheet.Hidden ? " state=\"hidden\"" : "")}/>";

    private string Types() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        + Each((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
        + "</Types>";

    private string Each(Func<TestSheet, int, string> text) => string.Concat(Sheets.Select((sheet, i) => text(sheet, i + 1)));

    private static void Write(ZipArchive zip, string path, string text)
    {
        using var stream = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
