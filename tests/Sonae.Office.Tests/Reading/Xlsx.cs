using System.IO.Compression;
using System.Text;

namespace Sonae.Office.Tests.Reading;

/// <summary>A small workbook made in memory part by part, so that any part can be odd.</summary>
internal sealed class Xlsx
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Sheet1 = "xl/worksheets/sheet1.xml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, byte[] Content)> parts = [];

    /// <summary>A workbook with one sheet whose sheetData holds these rows.</summary>
    public static Xlsx WithRows(string rows) => new Xlsx()
        .Part("_rels/.rels", Relationships(("r1", "officeDocument", "xl/workbook.xml")))
        .Part("xl/workbook.xml", Workbook("""<sheet name="台帳" sheetId="1" r:id="r1"/>"""))
        .Part("xl/_rels/workbook.xml.rels", Relationships(
            ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"), ("r3", "styles", "styles.xml")))
        .Part(Sheet1, Sheet(rows));

    /// <summary>A workbook whose cell A1 is this element's inside, e.g. &lt;v&gt;1&lt;/v&gt;.</summary>
    public static Xlsx WithCell(string inside, string attributes = "") => WithRows($"<row r=\"1\"><c r=\"A1\" {attributes}>{inside}</c></row>");

    public static string Sheet(string rows) => $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>";

    public static string Workbook(string sheets, string properties = "") =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Offices}\">{properties}<sheets>{sheets}</sheets></workbook>";

    public static string Relationships(params IEnumerable<(string Id, string Kind, string Target)> all) =>
        $"<Relationships xmlns=\"{Package}\">{string.Concat(all.Select(one =>
            $"<Relationship Id=\"{one.Id}\" Type=\"{Offices}/{one.Kind}\" Target=\"{one.Target}\"/>"))}</Relationships>";

    /// <summary>Adds a part, or puts it in the place of the one of that name.</summary>
    public Xlsx Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public Xlsx Part(string name, byte[] content)
    {
        parts.RemoveAll(part => part.Name == name);
        return Also(name, content);
    }

    /// <summary>Adds an entry whether or not there is one of that name.</summary>
    public Xlsx Also(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public Xlsx Without(string name)
    {
        parts.RemoveAll(part => part.Name == name);
        return this;
    }

    public Xlsx Strings(string items) => Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{items}</sst>");

    /// <summary>Style 0 is General, style 1 has this number format.</summary>
    public Xlsx Format(string code) => Styles(
        $"<numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></numFmts>", 176);

    /// <summary>Style 1 has this format number.</summary>
    public Xlsx Styles(string formats, int id) => Part(
        "xl/styles.xml",
        $"<styleSheet xmlns=\"{Main}\">{formats}<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"{id}\"/></cellXfs></styleSheet>");

    public Xlsx From1904() => Part(
        "xl/workbook.xml", Workbook("""<sheet name="台帳" sheetId="1" r:id="r1"/>""", """<workbookPr date1904="1"/>"""));

    public Xlsx Renamed(Func<string, string> name)
    {
        var renamed = new Xlsx();
        renamed.parts.AddRange(parts.Select(part => (name(part.Name), part.Content)));
        return renamed;
    }

    public MemoryStream Build(CompressionLevel level = CompressionLevel.Optimal)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }
        file.Position = 0;
        return file;
    }
}
