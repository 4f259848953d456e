using System.IO.Compression;
using System.Text;
using Sonae.Office.Word.Reading;

namespace Sonae.Office.Tests.Blocks;

/// <summary>A small Word file made in memory part by part, as Word, LibreOffice or a hostile hand would write it.</summary>
internal sealed class Docx
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Offices = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly string Spaces = $"xmlns:w=\"{Main}\" xmlns:r=\"{Offices}\" xmlns:m=\"m\" xmlns:mc=\"mc\" xmlns:wp=\"wp\" xmlns:a=\"a\" xmlns:pic=\"pic\" xmlns:wps=\"wps\" xmlns:v=\"v\" xmlns:o=\"o\"";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<string> relations = [];

    public static Docx Of(string body) => new Docx()
        .Part("_rels/.rels", Relationships(Relation("r1", "officeDocument", "word/document.xml")))
        .Part("word/document.xml", $"<w:document {Spaces}><w:body>{body}</w:body></w:document>");

    public Docx Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public Docx Part(string name, byte[] content)
    {
        parts[name] = content;
        return this;
    }

    /// <summary>A part beside the text, such as styles or comments.</summary>
    public Docx Beside(string kind, string inside)
    {
        relations.Add(Relation("r" + kind, kind, kind + ".xml"));
        return Part($"word/{kind}.xml", $"<w:{Root(kind)} {Spaces}>{inside}</w:{Root(kind)}>");
    }

    public Docx Related(string kind, string target, bool external = false)
    {
        relations.Add(Relation($"x{relations.Count}", kind, target, external));
        return this;
    }

    public Docx Styles(params (string Id, string Name, string Inside)[] styles) => Beside("styles",
        string.Concat(styles.Select(style => $"<w:style w:type=\"paragraph\" w:styleId=\"{style.Id}\"><w:name w:val=\"{style.Name}\"/>{style.Inside}</w:style>")));

    public MemoryStream Build()
    {
        if (relations.Count > 0) Part("word/_rels/document.xml.rels", Relationships(string.Concat(relations)));
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return file;
    }

    public WordReading Read() => BlockFile.Read(Build(), ReadLimits.Web);

    public UnreadableReason Refusal() => Assert.Throws<UnreadableFileException>(Read).Reason;

    public static string Relation(string id, string kind, string target, bool external = false) =>
        $"<Relationship Id=\"{id}\" Type=\"{Offices}/{kind}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>";

    public static string Relationships(string all) => $"<Relationships xmlns=\"{Package}\">{all}</Relationships>";

    private static string Root(string kind) => kind switch { "header1" => "hdr", "footer1" => "ftr", _ => kind };
}
