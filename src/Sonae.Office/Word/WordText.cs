namespace Sonae.Office.Word;

/// <summary>The text of a Word file with its marks, without its looks.</summary>
public sealed record WordText(IReadOnlyList<WordParagraph> Paragraphs, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>Every bookmark, in the order of the text.</summary>
    public IEnumerable<string> Bookmarks => Paragraphs.SelectMany(paragraph => paragraph.Bookmarks);
}

/// <summary>One paragraph: its pieces, the name of its style, and the bookmarks that begin in it or right before it.</summary>
public sealed record WordParagraph(IReadOnlyList<WordPiece> Pieces, string? Style, IReadOnlyList<string> Bookmarks, bool InTable)
{
    /// <summary>The whole text; \n is a line break.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));
}

/// <summary>Text of one character style, such as 記入 or 選択; null for plain text.</summary>
public sealed record WordPiece(string Text, string? Style);
