using Sonae.Office.Excel;

namespace Sonae.Office.Word;

/// <summary>Reads paragraphs, bookmarks and properties of a Word file from outside, with limits; text in shapes and notes is left out.</summary>
public static class WordReader
{
    /// <summary>Reads a seekable stream, which stays open; throws <see cref="UnreadableFileException"/>.</summary>
    public static WordText Read(Stream file, ReadLimits limits)
    {
        using var package = WordPackage.Open(file, limits);
        var body = WordPackage.Body(package);
        using var part = package.Read(body);
        if (part is null || !part.ToRoot("document")) throw new UnreadableFileException(UnreadableReason.NotADocument);
        var styles = Relationships.Of(package, body).OfKind("styles") is { } name ? StyleNames(package, name) : [];
        var reader = new BodyReader(part, styles);
        reader.ReadBlocks(inTable: false);
        part.ReadToEnd();
        return new(reader.Paragraphs, Properties(package));
    }

    private static Dictionary<string, string> StyleNames(Package package, string name)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var part = package.Read(name);
        if (part is null || !part.ToRoot("styles")) return names;
        var list = part.Enter();
        while (part.ToChild(list))
        {
            if (part.LocalName != "style" || part.AttributeOfOtherNamespace("styleId") is not { } id) continue;
            var style = part.Enter();
            while (part.ToChild(style))
                if (part.LocalName == "name" && part.AttributeOfOtherNamespace("val") is { } shown) names[id] = shown;
        }
        return names;
    }

    internal static Dictionary<string, string> Properties(Package package)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        using var part = package.Read("docProps/custom.xml");
        if (part is null || !part.ToRoot("Properties")) return properties;
        var text = new TextBuffer(BodyReader.LongestText);
        var list = part.Enter();
        while (part.ToChild(list))
        {
            if (part.Attribute("name") is not { } name) continue;
            text.Clear();
            part.ReadText(text);
            properties[name] = text.Span.ToString();
        }
        return properties;
    }
}
