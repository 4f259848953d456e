namespace Sonae.Office.Word.Reading;

/// <summary>The blocks gathered so far of a body or a cell; empty paragraphs are left out unless they carry a clause's mark.</summary>
internal sealed class BlockList(BlockKinds kinds)
{
    private readonly List<string> waiting = [];
    private ParagraphDraft? open;

    public List<ReadBlock> Blocks { get; } = [];
    public int Span { get; set; } = 1;
    public bool Continues { get; set; }
    public bool IsGone { get; set; }

    public void Mark(string? name)
    {
        if (name is not null) waiting.Add(name);
    }

    public ParagraphDraft Begin()
    {
        var draft = new ParagraphDraft();
        draft.Bookmarks.AddRange(waiting);
        waiting.Clear();
        return draft;
    }

    public void End(ParagraphDraft draft)
    {
        if (open is { } before) draft.BeginWith(before);
        open = null;
        // Without its mark and its text the paragraph is gone, and what marked it marks nothing.
        if (draft.IsJoined && draft.IsEmpty && draft.HadMore) return;
        if (draft.IsJoined) open = draft;
        else Add(draft);
    }

    public void Add(ReadBlock table)
    {
        Close();
        Blocks.Add(table with { Bookmarks = [.. waiting, .. table.Bookmarks] });
        waiting.Clear();
    }

    /// <summary>A mark removed before a table or the end joins nothing.</summary>
    public void Close()
    {
        if (open is { } last) Add(last);
        open = null;
    }

    /// <summary>The text line by line, as it stands in a cell.</summary>
    public IEnumerable<Inline> Lines() => Blocks.SelectMany(block => block.Kind switch
    {
        ReadKind.Table => block.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs),
        ReadKind.Bullet => [new Inline([new Run("・"), .. block.Text.Runs])],
        _ => [block.Text],
    });

    private void Add(ParagraphDraft draft)
    {
        if (kinds.IsOfContents(draft.Style)) return;
        if (draft.IsEmpty && !draft.Bookmarks.Exists(mark => BookmarkName.ClauseOf(mark) is not null)) return;
        var (kind, level) = kinds.Of(draft.Style, draft.List, draft.Outline);
        Blocks.Add(new ReadBlock(kind, level, draft.IsEmpty ? Inline.Empty : draft.Text, draft.Bookmarks));
    }
}
