namespace Sonae.Office.Word.Reading;

/// <summary>What a block of a document from outside is, told by style and numbering whatever program saved it.</summary>
public enum ReadKind { Title, Heading, Numbered, Bullet, Plain, Note, Table }

/// <summary>A block as it was read: its levels are those of <see cref="Heading"/>, <see cref="NumberedClause"/> and <see cref="BulletItem"/>; bookmarks that stand in it.</summary>
public sealed record ReadBlock(ReadKind Kind, int Level, Inline Text, IReadOnlyList<string> Bookmarks)
{
    /// <summary>The rows of a table.</summary>
    public IReadOnlyList<IReadOnlyList<ReadCell>> Rows { get; init; } = [];
}

/// <summary>A cell as it was read; <c>Continues</c> says that it belongs to the cell above.</summary>
public sealed record ReadCell(IReadOnlyList<Inline> Paragraphs, int Span, bool Continues);

/// <summary>A Word file as it was read: tracked changes count as accepted, and what was left behind or tracked is listed.</summary>
public sealed record WordReading(IReadOnlyList<ReadBlock> Blocks, IReadOnlyList<WordNotice> Notices, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>The lines at the head and foot of the pages, each once.</summary>
    public IReadOnlyList<string> Margins { get; init; } = [];
}
