namespace Sonae.Office.Word;

/// <summary>A part of a document's body; its bookmark (<see cref="BookmarkName"/>) is a zero-length mark where it begins.</summary>
public abstract record Block(string? Bookmark);

/// <summary>The document's title with an optional second line and facts such as number and date below.</summary>
public sealed record TitleBlock(Inline Title, Inline? Subtitle = null, string? Bookmark = null) : Block(Bookmark)
{
    /// <summary>Label and value, one line each, at the right.</summary>
    public IReadOnlyList<(string Label, Inline Value)> Facts { get; init; } = [];
}

/// <summary>A heading (見出し 1–3).</summary>
public sealed record Heading(int Level, Inline Text, string? Bookmark = null) : Block(Bookmark);

/// <summary>A clause that Word numbers: level 1 第1条, 2 1．, 3 （1）, 4 イ; Restart begins again at 1 on this level.</summary>
public sealed record NumberedClause(int Level, Inline Text, string? Bookmark = null, bool Restart = false) : Block(Bookmark)
{
    /// <summary>Whether it stays on one page with what follows.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>Plain text.</summary>
public sealed record Paragraph(Inline Text, string? Bookmark = null) : Block(Bookmark)
{
    /// <summary>Aligns the left edge with the text of the numbered clauses of this level; 0 is the page's edge.</summary>
    public int Indent { get; init; }

    /// <summary>Where the lines stand.</summary>
    public Side Align { get; init; }

    /// <summary>Whether it is a note (注記): smaller and grey.</summary>
    public bool Note { get; init; }

    /// <summary>Whether it stays on one page with what follows.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>Points with a mark in front (箇条書き).</summary>
public sealed record BulletList(IReadOnlyList<BulletItem> Items, string? Bookmark = null) : Block(Bookmark);

/// <summary>One point of a list; levels 1 to 3.</summary>
public sealed record BulletItem(Inline Text, int Level = 1)
{
    /// <summary>A point of plain text on the first level.</summary>
    public static implicit operator BulletItem(string text) => FromString(text);

    /// <summary>A point of plain text on the first level.</summary>
    public static BulletItem FromString(string text) => new(Inline.FromString(text));
}

/// <summary>A line of the contents (目次): a title, dots, and the page of the bookmark, which Word and others fill in.</summary>
public sealed record ContentsLine(Inline Text, string To) : Block((string?)null);

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak() : Block((string?)null);

/// <summary>Where lines stand.</summary>
public enum Side
{
    /// <summary>Left.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Right.</summary>
    End,
}
