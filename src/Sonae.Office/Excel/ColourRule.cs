namespace Sonae.Office.Excel;

/// <summary>Colours cells while a formula about the range's first cell is true (条件付き書式); High, Medium, Low or Auto.</summary>
public sealed record ColourRule(string Range, string Formula, CellStyle Style)
{
    /// <summary>Colours the cells that hold exactly this word.</summary>
    public static ColourRule ForWord(string range, string word, CellStyle style) =>
        new(range, $"{range.Split(':', ' ')[0]}=\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", style);
}
