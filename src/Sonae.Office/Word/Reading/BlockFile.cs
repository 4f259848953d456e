using Sonae.Office.Excel;

namespace Sonae.Office.Word.Reading;

/// <summary>Reads a Word file from outside for taking its words over: blocks, lists, tables, looks, marks; what it cannot take is told, what is dangerous refused.</summary>
public static class BlockFile
{
    private const int LongestMargin = 1_000;

    /// <summary>Reads a seekable stream, which stays open; throws <see cref="UnreadableFileException"/>.</summary>
    public static WordReading Read(Stream file, ReadLimits limits)
    {
        using var package = WordPackage.Open(file, limits);
        var body = WordPackage.Body(package);
        using var part = package.Read(body);
        if (part is null || !part.ToRoot("document")) throw new UnreadableFileException(UnreadableReason.NotADocument);
        WordHazards.Refuse(package);
        var (blocks, notices) = Read(package, body, part, limits);
        return new(blocks, notices, WordReader.Properties(package)) { Margins = Margins(package, body) };
    }

    private static (List<ReadBlock>, IReadOnlyList<WordNotice>) Read(Package package, string body, PartReader part, ReadLimits limits)
    {
        var of = Relationships.Of(package, body);
        var styles = StyleSheet.Read(package, of.OfKind("styles"));
        var notices = new NoticeList();
        var inlines = new InlineReader(part, styles, notices, NoteTexts.Read(package, of));
        var kinds = new BlockKinds(styles, NumberSheet.Read(package, of.OfKind("numbering"), styles));
        var blocks = new BlockReader(part, kinds, inlines, notices, limits.MaxRows).Read().Blocks;
        part.ReadToEnd();
        return (blocks, notices.All);
    }

    private static List<string> Margins(Package package, string body)
    {
        var lines = new List<string>();
        foreach (var name in Relationships.Of(package, body).AllOfKinds("header", "footer"))
        {
            using var part = package.Read(name);
            if (part is null || !(part.ToRoot("hdr") || part.LocalName == "ftr")) continue;
            if (new PlainText(part, LongestMargin, withFields: false).Read() is { Length: > 0 } words && !lines.Contains(words)) lines.Add(words);
        }
        return lines;
    }
}
