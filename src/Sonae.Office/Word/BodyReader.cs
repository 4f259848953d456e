using System.Text;

namespace Sonae.Office.Word;

/// <summary>Walks through the body of a Word file; nesting is bounded by the part's own limit.</summary>
internal sealed class BodyReader(PartReader part, Dictionary<string, string> styles)
{
    /// <summary>Most characters of one stretch of text.</summary>
    public const int LongestText = 1 << 20;

    private readonly TextBuffer buffer = new(LongestText);
    private readonly List<string> waiting = [];

    public List<WordParagraph> Paragraphs { get; } = [];

    public void ReadBlocks(bool inTable)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "p": ReadParagraph(inTable); break;
                case "bookmarkStart": Mark(waiting); break;
                case "tbl": ReadBlocks(inTable: true); break;
                case "body" or "tr" or "tc" or "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo": ReadBlocks(inTable); break;
            }
        }
    }

    private void ReadParagraph(bool inTable)
    {
        var draft = new Draft([.. waiting]);
        waiting.Clear();
        ReadInline(draft);
        Paragraphs.Add(new(draft.Pieces, NameOf(draft.Style), draft.Bookmarks, inTable));
    }

    private void ReadInline(Draft draft)
    {
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "pPr": draft.Style = StyleIn("pStyle"); break;
                case "bookmarkStart": Mark(draft.Bookmarks); break;
                case "r": ReadRun(draft); break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "fldSimple" or "sdt" or "sdtContent" or "customXml" or "rubyBase":
                    ReadInline(draft);
                    break;
            }
        }
    }

    private void ReadRun(Draft draft)
    {
        var text = new StringBuilder();
        string? style = null;
        var depth = part.Enter();
        while (part.ToChild(depth))
        {
            switch (part.LocalName)
            {
                case "rPr": style = StyleIn("rStyle"); break;
                case "t": text.Append(Text()); break;
                case "tab": text.Append('\t'); break;
                // A break of the page is layout, not text.
                case "br" when part.AttributeOfOtherNamespace("type") is "page" or "column": break;
                case "br" or "cr": text.Append('\n'); break;
                case "noBreakHyphen": text.Append('\u2011'); break;
                case "ruby": ReadInline(draft); break;
            }
        }
        draft.Add(text, NameOf(style));
    }

    private ReadOnlySpan<char> Text()
    {
        buffer.Clear();
        part.ReadText(buffer);
        return buffer.Span;
    }

    private string? StyleIn(string element)
    {
        string? style = null;
        var depth = part.Enter();
        while (part.ToChild(depth))
            if (part.LocalName == element) style = part.AttributeOfOtherNamespace("val");
        return style;
    }

    private void Mark(List<string> bookmarks)
    {
        if (part.AttributeOfOtherNamespace("name") is { } name) bookmarks.Add(name);
    }

    private string? NameOf(string? style) => style is null ? null : styles.GetValueOrDefault(style, style);

    private sealed class Draft(List<string> bookmarks)
    {
        private readonly List<(StringBuilder Text, string? Style)> pieces = [];

        public List<string> Bookmarks { get; } = bookmarks;
        public string? Style { get; set; }
        public IReadOnlyList<WordPiece> Pieces => [.. pieces.Select(piece => new WordPiece(piece.Text.ToString(), piece.Style))];

        public void Add(StringBuilder text, string? style)
        {
            if (text.Length == 0) return;
            if (pieces.Count == 0 || pieces[^1].Style != style) pieces.Add((new(), style));
            pieces[^1].Text.Append(text);
        }
    }
}
