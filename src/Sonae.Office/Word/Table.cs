namespace Sonae.Office.Word;

/// <summary>A table over the whole text width; widths are shares, header rows repeat on every page, no row is split.</summary>
public sealed record Table(IReadOnlyList<double> ColumnWidths, IReadOnlyList<IReadOnlyList<TableCell>> Rows, string? Bookmark = null)
    : Block(Bookmark)
{
    /// <summary>How many rows at the top are headers.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Whether headers have a background.</summary>
    public bool ShadedHeader { get; init; } = true;

    /// <summary>Whether the first column holds headers, too.</summary>
    public bool HeaderColumn { get; init; }
}

/// <summary>A cell of one or more paragraphs.</summary>
public sealed record TableCell(IReadOnlyList<Inline> Paragraphs)
{
    /// <summary>How many columns it covers.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Where the lines stand.</summary>
    public Side Align { get; init; }

    /// <summary>A cell of plain text.</summary>
    public static implicit operator TableCell(string? text) => FromString(text);

    /// <summary>A cell of one paragraph.</summary>
    public static implicit operator TableCell(Inline text) => FromInline(text);

    /// <summary>A cell of plain text.</summary>
    public static TableCell FromString(string? text) => new([Inline.FromString(text)]);

    /// <summary>A cell of one paragraph.</summary>
    public static TableCell FromInline(Inline text) => new([text]);
}
