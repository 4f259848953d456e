namespace Sonae.Office.Word.Reading;

/// <summary>What of a Word file is not read as text, or was a tracked change (変更履歴).</summary>
public enum WordNoticeKind
{
    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A shape, a diagram or a chart.</summary>
    Drawing,

    /// <summary>Text in a shape or frame.</summary>
    TextBox,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>An endnote.</summary>
    Endnote,

    /// <summary>A field; its shown text is read, what it counts or fetches is not.</summary>
    Field,

    /// <summary>A link; its text is read, its address is not.</summary>
    Link,

    /// <summary>An equation.</summary>
    Equation,

    /// <summary>A reading above characters (ふりがな).</summary>
    Reading,

    /// <summary>A character of a symbol font.</summary>
    Symbol,

    /// <summary>Another file put into the text.</summary>
    OtherFile,

    /// <summary>A table within a table; its text is read.</summary>
    NestedTable,

    /// <summary>Cells joined into one; their text is read.</summary>
    MergedCells,

    /// <summary>Text struck through, which stays text.</summary>
    Struck,

    /// <summary>Hidden text, which becomes visible.</summary>
    Hidden,

    /// <summary>Another look, such as colour or italics.</summary>
    Look,

    /// <summary>Text added with tracking on.</summary>
    Inserted,

    /// <summary>Text removed with tracking on.</summary>
    Deleted,

    /// <summary>Text moved here with tracking on.</summary>
    Moved,

    /// <summary>A look changed with tracking on.</summary>
    Reformatted,
}

/// <summary>One thing that was left behind or tracked, at a block (or before it), with its words as far as it has any.</summary>
public sealed record WordNotice(WordNoticeKind Kind, int Block, string Words)
{
    /// <summary>Whether it tells of a tracked change.</summary>
    public bool IsTracked => Kind >= WordNoticeKind.Inserted;
}
