namespace Sonae.Office.Excel;

/// <summary>How high a row must be for its wrapped text, in points; a fair guess, since only the program that shows it knows its fonts.</summary>
internal sealed class RowFit(SheetLayout layout)
{
    /// <summary>Height of a row of one line.</summary>
    public const double OneLine = 18;

    private const double Highest = 409, UnknownWidth = 8.43, PerPoint = 1.65, Wide = 1.9, Edges = 1, Padding = 1.5;
    private readonly Dictionary<int, double> given = layout.RowHeights.ToDictionary(row => row.Row, row => row.Height);
    private readonly Dictionary<(int Row, int Column), double> joined = Joined(layout);

    /// <summary>The height of a row and whether a person set it; null leaves it to the program that shows it.</summary>
    public (double Height, bool Given)? Of(int row, IReadOnlyList<OutCell> cells)
    {
        if (given.Count > 0 && given.TryGetValue(row, out var height)) return (height, true);
        var most = OneLine;
        for (var column = 0; column < cells.Count; column++) most = Math.Max(most, Needed(row, column, cells[column]));
        return most > OneLine ? (Math.Min(most, Highest), false) : null;
    }

    private double Needed(int row, int column, in OutCell cell)
    {
        if (cell.Kind != OutCellKind.Text) return 0;
        var size = StyleSheet.SizeOf(cell.Style);
        var lines = StyleSheet.Wraps(cell.Style) ? Lines(cell.Words!, (WidthOf(row, column) - Edges) * StyleSheet.BodySize / size) : 1;
        return (lines * size * PerPoint) + Padding;
    }

    private double WidthOf(int row, int column) =>
        joined.Count > 0 && joined.TryGetValue((row, column), out var width) ? width : ColumnWidth(layout, column);

    private static double ColumnWidth(SheetLayout layout, int column) =>
        column < layout.ColumnWidths.Count ? layout.ColumnWidths[column] : UnknownWidth;

    // A column's width is counted in digits; a character of Japanese is nearly two of them wide.
    private static int Lines(string text, double width)
    {
        if (text.Length * Wide <= width && !text.Contains('\n', StringComparison.Ordinal)) return 1;
        var lines = 1;
        var used = 0.0;
        foreach (var c in text)
        {
            var units = c is >= '\u2E80' and not (>= '\uFF61' and <= '\uFF9F') && !char.IsSurrogate(c) ? Wide : 1;
            if (c != '\n' && used + units <= width) used += units;
            else (lines, used) = (lines + 1, c == '\n' ? 0 : units);
        }
        return lines;
    }

    private static Dictionary<(int, int), double> Joined(SheetLayout layout)
    {
        var widths = new Dictionary<(int, int), double>();
        foreach (var range in layout.Merges)
        {
            var ends = range.Split(':');
            var (row, first) = CellName.Parse(ends[0]);
            var (lastRow, last) = CellName.Parse(ends[^1]);
            // Text joined over several rows has their room together: it asks for no height of its own.
            widths[(row, first)] = lastRow > row
                ? double.MaxValue
                : Enumerable.Range(first, last - first + 1).Sum(column => ColumnWidth(layout, column));
        }
        return widths;
    }
}
