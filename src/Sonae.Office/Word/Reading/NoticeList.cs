namespace Sonae.Office.Word.Reading;

/// <summary>Gathers what is told of a document; the same thing in one block is told once, its words joined.</summary>
internal sealed class NoticeList
{
    private const int Most = 2_000, LongestWords = 400;

    private readonly List<WordNotice> all = [];

    /// <summary>The block that is being read.</summary>
    public int Block { get; set; }

    public IReadOnlyList<WordNotice> All => all;

    public void Add(WordNoticeKind kind, string words = "")
    {
        if (all.Count > 0 && all[^1] is { } last && last.Kind == kind && last.Block == Block && IsOfRuns(kind))
            all[^1] = last with { Words = Short(last.Words + words) };
        else if (all.Count < Most) all.Add(new(kind, Block, Short(words.Trim())));
    }

    // Split runs are one look to the reader.
    private static bool IsOfRuns(WordNoticeKind kind) => kind is WordNoticeKind.Look or WordNoticeKind.Struck or WordNoticeKind.Hidden
        or WordNoticeKind.Inserted or WordNoticeKind.Deleted or WordNoticeKind.Moved or WordNoticeKind.Reformatted or WordNoticeKind.MergedCells;

    private static string Short(string words) => words.Length <= LongestWords ? words : XmlText.Shorten(words, LongestWords);
}
