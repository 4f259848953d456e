namespace Sonae.Guideline.Assets;

/// <summary>The text of a column, by its id or, where the edition does not know the column, by "+" and its heading.</summary>
public readonly record struct AssetText(string Column, string Text);

/// <summary>A row of the asset register (情報資産); C, I and A are on the edition's scale, null while not judged.</summary>
public sealed class Asset(int row, string name, string? medium)
{
    /// <summary>The row of the sheet it came from, which is its id within a round.</summary>
    public int Row { get; } = row;

    public string Name { get; } = name;

    /// <summary>The id of the medium it is kept on, null while not told.</summary>
    public string? Medium { get; } = medium;

    public int? Confidentiality { get; private set; }

    public int? Integrity { get; private set; }

    public int? Availability { get; private set; }

    /// <summary>The flags that are yes, by column id.</summary>
    public IReadOnlyList<string> Flags { get; private set; } = [];

    /// <summary>Other texts of the row, by column.</summary>
    public IReadOnlyList<AssetText> Texts { get; private set; } = [];

    public string? TextOf(string column)
    {
        foreach (var text in Texts) if (text.Column == column) return text.Text;
        return null;
    }

    public Asset Judge(int? confidentiality, int? integrity, int? availability)
    {
        (Confidentiality, Integrity, Availability) = (confidentiality, integrity, availability);
        return this;
    }

    public Asset Mark(IReadOnlyList<string> flags)
    {
        Flags = flags;
        return this;
    }

    public Asset Describe(IReadOnlyList<AssetText> texts)
    {
        Texts = texts;
        return this;
    }
}
