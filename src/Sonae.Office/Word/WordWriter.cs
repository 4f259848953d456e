using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>Writes a Word file (docx); the same document gives the same bytes.</summary>
public static class WordWriter
{
    private const string Body = "word/document.xml";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string WordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string RelationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    internal static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    // The same in every document, so made once.
    private static readonly byte[] Styles = Xml(WordStyles.All()), WordSettingsPart = Xml(WordSettings.All()), Fonts = Xml(WordSettings.Fonts());

    /// <summary>Writes the document; the stream stays open.</summary>
    public static void Write(WordDocument document, Stream output)
    {
        // A zip goes back to each part's head once the part is done: cheap in memory, slow in a file.
        using var buffer = new MemoryStream();
        using (var package = new PackageWriter(buffer)) WriteParts(document, package);
        buffer.WriteTo(output);
    }

    private static void WriteParts(WordDocument document, PackageWriter package)
    {
        package.Relate("", "rIdDocument", PackageWriter.OfficeRelation + "officeDocument", Body);
        DocumentProperties.Write(package, document.Info);
        DocumentProperties.WriteCustom(package, document.CustomProperties);
        var paragraphs = new WordParagraphs();
        var numbering = new WordNumbering();
        WriteBody(package, new WordBody(paragraphs, numbering).Of(document.Blocks));
        foreach (var (address, id) in paragraphs.Links)
            package.Relate(Body, id, PackageWriter.OfficeRelation + "hyperlink", address, external: true);
        WritePart(package, "styles", "rIdStyles", Styles);
        WritePart(package, "numbering", "rIdNumbering", Xml(numbering.All()));
        WritePart(package, "settings", "rIdSettings", WordSettingsPart);
        WritePart(package, "fontTable", "rIdFonts", Fonts);
        WritePart(package, "header", WordPage.HeaderRelation, Xml(WordPage.Header(document)));
        WritePart(package, "footer", WordPage.FooterRelation, Xml(WordPage.Footer(document)));
        if (document.CustomXml is { } xml) WordCustomXml.Write(package, Body, xml);
        package.Finish();
    }

    private static void WriteBody(PackageWriter package, IEnumerable<OpenXmlElement> elements)
    {
        using var stream = package.Part(Body, WordType + "document.main+xml");
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("w", "document", WordSpace);
        writer.WriteAttributeString("xmlns", "r", null, RelationSpace);
        writer.WriteStartElement("w", "body", WordSpace);
        foreach (var element in elements) element.WriteTo(writer);
        WordPage.Section().WriteTo(writer);
        writer.WriteEndDocument();
    }

    private static void WritePart(PackageWriter package, string name, string id, byte[] xml)
    {
        package.Relate(Body, id, PackageWriter.OfficeRelation + name, name + ".xml");
        using var stream = package.Part($"word/{name}.xml", $"{WordType}{name}+xml");
        stream.Write(xml);
    }

    private static byte[] Xml(OpenXmlElement root)
    {
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
            writer.WriteEndDocument();
        }
        return buffer.ToArray();
    }
}
