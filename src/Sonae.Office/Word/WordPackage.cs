using Sonae.Office.Excel;

namespace Sonae.Office.Word;

/// <summary>Opens the package of a Word file from outside and finds its text; other kinds of files are told by name.</summary>
internal static class WordPackage
{
    public static Package Open(Stream file, ReadLimits limits)
    {
        try
        {
            return Package.Open(file, limits);
        }
        catch (UnreadableFileException refused) when (refused.Reason is UnreadableReason.NotAWorkbook or UnreadableReason.Csv or UnreadableReason.OldExcel)
        {
            throw new UnreadableFileException(KindOf(file), cause: refused);
        }
    }

    /// <summary>The part that holds the text.</summary>
    public static string Body(Package package) => Relationships.Of(package, "").OfKind("officeDocument")
        ?? throw new UnreadableFileException(package.Has("content.xml") && package.Has("mimetype") ? UnreadableReason.OpenDocument : UnreadableReason.NotADocument);

    private static UnreadableReason KindOf(Stream file)
    {
        var head = new byte[8];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (head.AsSpan(0, read).StartsWith(FileMarks.Rtf)) return UnreadableReason.RichText;
        return OleFile.IsOle(head.AsSpan(0, read)) && OleFile.Holds(file, "WordDocument") ? UnreadableReason.OldWord : UnreadableReason.NotADocument;
    }
}
