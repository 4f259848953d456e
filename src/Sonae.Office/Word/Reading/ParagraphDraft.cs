using System.Text;

namespace Sonae.Office.Word.Reading;

/// <summary>A paragraph while it is read; a deleted mark at its end joins it with the next.</summary>
internal sealed class ParagraphDraft
{
    private readonly List<(StringBuilder Text, RunMark Mark)> pieces = [];

    public List<string> Bookmarks { get; } = [];
    public string? Style { get; set; }
    public ListPlace List { get; set; }
    public int? Outline { get; set; }

    /// <summary>Whether the mark at its end was removed with tracking on.</summary>
    public bool IsJoined { get; set; }

    /// <summary>Whether something in it was removed with tracking on.</summary>
    public bool HadMore { get; set; }

    public int Length { get; private set; }

    public bool IsEmpty => pieces.All(piece => string.IsNullOrWhiteSpace(piece.Text.ToString()));

    public Inline Text => new([.. pieces.Where(piece => piece.Text.Length > 0).Select(piece => new Run(piece.Text.ToString(), piece.Mark))]);

    public void Add(ReadOnlySpan<char> text, RunMark mark)
    {
        if (text.IsEmpty) return;
        if (pieces.Count == 0 || pieces[^1].Mark != mark) pieces.Add((new(), mark));
        pieces[^1].Text.Append(text);
        Length += text.Length;
    }

    /// <summary>What was added since it had this length.</summary>
    public string Since(int length) => string.Concat(pieces.Select(piece => piece.Text))[length..];

    /// <summary>Begins with what stood before a mark that was removed.</summary>
    public void BeginWith(ParagraphDraft before)
    {
        Bookmarks.InsertRange(0, before.Bookmarks);
        pieces.InsertRange(0, before.pieces);
        Length += before.Length;
        HadMore |= before.HadMore;
    }
}
