using Sonae.Office.Excel;

namespace Sonae.Office.Word.Reading;

/// <summary>The words of comments, footnotes and endnotes, so that what is left behind can be told.</summary>
internal sealed class NoteTexts
{
    private const int Most = 500, Longest = 400;

    private readonly Dictionary<(WordNoticeKind Kind, string Id), string> texts = [];

    public static NoteTexts Read(Package package, Relationships of)
    {
        var notes = new NoteTexts();
        notes.Read(package, of.OfKind("comments"), WordNoticeKind.Comment, "comment");
        notes.Read(package, of.OfKind("footnotes"), WordNoticeKind.Footnote, "footnote");
        notes.Read(package, of.OfKind("endnotes"), WordNoticeKind.Endnote, "endnote");
        return notes;
    }

    public string Of(WordNoticeKind kind, string? id) => texts.GetValueOrDefault((kind, id ?? ""), "");

    private void Read(Package package, string? name, WordNoticeKind kind, string element)
    {
        using var part = name is null ? null : package.Read(name);
        if (part is null || !part.ToRoot(element + "s")) return;
        var list = part.Enter();
        while (part.ToChild(list))
            if (part.LocalName == element && part.AttributeOfOtherNamespace("id") is { } id && texts.Count < Most) texts[(kind, id)] = Words(part);
        part.ReadToEnd();
    }

    /// <summary>All text below the current element.</summary>
    public static string Words(PartReader part) => new PlainText(part, Longest, withFields: true).Read();
}
