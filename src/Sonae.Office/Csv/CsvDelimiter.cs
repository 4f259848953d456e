namespace Sonae.Office.Csv;

/// <summary>Finds out what separates the columns by splitting the first rows in each way and looking which way gives a table.</summary>
internal static class CsvDelimiter
{
    private const int RowsLookedAt = 500;
    private static readonly char[] Candidates = [',', '\t', ';'];

    public static char Of(Func<TextReader> open, ReadLimits limits)
    {
        var found = Array.ConvertAll(Candidates, candidate => (Delimiter: candidate, Rows: RowsOfOneWidth(open, candidate, limits)));
        Array.Sort(found, (a, b) => b.Rows.CompareTo(a.Rows));
        var (best, second) = (found[0], found[1]);
        // No separator anywhere: a table of one column. Two that fit about equally: not for a program to decide.
        return best.Rows == 0 ? ','
            : best.Rows >= 2 * second.Rows ? best.Delimiter
            : throw new UnreadableFileException(UnreadableReason.UnknownDelimiter);
    }

    // How many rows have the most frequent width above one.
    private static int RowsOfOneWidth(Func<TextReader> open, char delimiter, ReadLimits limits)
    {
        using var text = open();
        var rows = new CsvRows(text, delimiter, limits);
        var widths = new Dictionary<int, int>();
        for (var i = 0; i < RowsLookedAt && TryNext(rows) is { } width; i++)
        {
            if (width > 1)
                widths[width] = widths.GetValueOrDefault(width) + 1;
        }
        return widths.Count == 0 ? 0 : widths.Values.Max();
    }

    // A wrong candidate may stumble over quotes; what is wrong with the right one is told when the table is read.
    private static int? TryNext(CsvRows rows)
    {
        try
        {
            return rows.Next()?.Count;
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }
}
