namespace Sonae.Workbook;

/// <summary>Finds the heading: among the first rows the row, or pair of neighbouring rows, with the most known names and all required ones.</summary>
public sealed class HeaderFinder(IReadOnlyList<KnownColumn> columns)
{
    /// <summary>The last row in which a heading may stand.</summary>
    public const int LastRow = 30;

    private readonly Dictionary<string, KnownColumn> byName = columns
        .SelectMany(column => column.Names.Select(name => (name, column))).DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.column);

    /// <summary>The best heading there is, with how many required columns it lacks.</summary>
    public HeaderRow? Find(IReadOnlyList<HeldRow> rows)
    {
        var top = rows.Where(row => row.Number <= LastRow).ToList();
        HeaderRow? best = null;
        foreach (var row in top) best = Better(best, Read(row, null));
        for (var i = 1; i < top.Count; i++)
            if (top[i].Number == top[i - 1].Number + 1 && !AreHeaderAndOther(top[i - 1], top[i])) best = Better(best, Read(top[i], top[i - 1]));
        return best is { Found: > 0 } ? best : null;
    }

    // A complete heading does not make a pair with a row whose texts stand over or under its names: that one is data, or the head of a form.
    private bool AreHeaderAndOther(HeldRow upper, HeldRow lower) =>
        (Missing(Read(upper, null)).Count == 0 || Missing(Read(lower, null)).Count == 0)
        && upper.Cells.Any(cell => byName.ContainsKey(Name.Of(cell.Text)) && lower.Cells.At(cell.Column).Text.Trim() is { Length: > 0 } under && !byName.ContainsKey(Name.Of(under)));

    private HeaderRow? Better(HeaderRow? best, HeaderRow next)
    {
        if (best is null) return next;
        var (missingBest, missingNext) = (Missing(best).Count, Missing(next).Count);
        return missingNext < missingBest || (missingNext == missingBest && next.Found > best.Found) ? next : best;
    }

    public IReadOnlyList<KnownColumn> Missing(HeaderRow row) => columns.Where(column => column.Required && row.Columns.All(found => found.Column != column)).ToList();

    private HeaderRow Read(HeldRow lower, HeldRow? upper)
    {
        var texts = new SortedDictionary<int, string>();
        foreach (var cell in upper?.Cells ?? []) texts[cell.Column] = cell.Text;
        foreach (var cell in lower.Cells)
            if (!texts.TryGetValue(cell.Column, out var above) || !byName.ContainsKey(Name.Of(above)) || byName.ContainsKey(Name.Of(cell.Text))) texts[cell.Column] = cell.Text;
        var found = texts.Where(text => byName.ContainsKey(Name.Of(text.Value))).Select(text => new FoundColumn(text.Key, byName[Name.Of(text.Value)])).ToList();
        return new HeaderRow(lower.Number, upper is not null, texts, found);
    }
}

/// <summary>A known column found at a column number.</summary>
public sealed record FoundColumn(int Number, KnownColumn Column);

/// <summary>A row, or the lower of a pair, read as a heading: its texts by column and the known columns among them.</summary>
public sealed record HeaderRow(int Number, bool IsPair, IReadOnlyDictionary<int, string> Texts, IReadOnlyList<FoundColumn> Columns)
{
    public IReadOnlyList<FoundColumn> Required { get; } = Columns.Where(column => column.Column.Required).ToList();

    public int Found => Columns.Select(column => column.Column).Distinct().Count();
}
