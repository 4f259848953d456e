using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Sonae.Tests.Policies.Returns;

/// <summary>Changes a Word file as Word does when somebody edits it: paragraphs found by their words, XML with split runs, rsid and proofErr.</summary>
internal sealed class WordEdits
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly XDocument document;

    public WordEdits(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts[entry.FullName] = copy.ToArray();
        }
        document = XDocument.Load(new MemoryStream(parts["word/document.xml"]), LoadOptions.PreserveWhitespace);
    }

    public XElement Body => document.Root!.Element(W + "body")!;

    public XElement Paragraph(string words) => Body.Descendants(W + "p").First(paragraph => TextOf(paragraph).Contains(words, StringComparison.Ordinal));

    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));

    /// <summary>Replaces words in the paragraph that holds them, and splits its runs as Word's spelling checker leaves them.</summary>
    public WordEdits Replace(string words, string others)
    {
        var paragraph = Paragraph(words);
        var text = TextOf(paragraph).Replace(words, others, StringComparison.Ordinal);
        Write(paragraph, text);
        return this;
    }

    public WordEdits AddAfter(string words, string line)
    {
        var paragraph = Paragraph(words);
        var added = new XElement(paragraph);
        added.Elements().Where(element => element.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal)).Remove();
        Write(added, line);
        paragraph.AddAfterSelf(added);
        return this;
    }

    public WordEdits Remove(string words)
    {
        Paragraph(words).Remove();
        return this;
    }

    /// <summary>Moves the paragraph, mark and all, behind another.</summary>
    public WordEdits Move(string words, string behind)
    {
        var paragraph = Paragraph(words);
        paragraph.Remove();
        Paragraph(behind).AddAfterSelf(paragraph);
        return this;
    }

    public WordEdits Change(Action<XElement> body)
    {
        body(Body);
        return this;
    }

    public WordEdits Part(string name, string content)
    {
        parts[name] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    public WordEdits Without(string name)
    {
        parts.Remove(name);
        return this;
    }

    public WordEdits InPart(string name, string words, string others) => Part(name, Encoding.UTF8.GetString(parts[name]).Replace(words, others, StringComparison.Ordinal));

    public byte[] Build()
    {
        parts["word/document.xml"] = Encoding.UTF8.GetBytes(document.Declaration + document.ToString(SaveOptions.DisableFormatting));
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return file.ToArray();
    }

    private static void Write(XElement paragraph, string text)
    {
        paragraph.Elements(W + "r").Remove();
        paragraph.SetAttributeValue(W + "rsidR", "00A12B34");
        var cut = text.Length / 2;
        if (cut > 0 && char.IsHighSurrogate(text[cut - 1])) cut--;
        paragraph.Add(Run(text[..cut]), new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart")), Run(text[cut..]), new XElement(W + "proofErr", new XAttribute(W + "type", "spellEnd")));
    }

    public static XElement Run(string text, params object[] looks) => new(W + "r", new XAttribute(W + "rsidRPr", "00C56D78"),
        new XElement(W + "rPr", new XElement(W + "rFonts", new XAttribute(W + "hint", "eastAsia")), looks), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
