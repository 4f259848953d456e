using Sonae.Office.Word;

namespace Sonae.Policies;

/// <summary>Shares a table's width among its columns so that its rows become low: no heading is broken and long texts get the room.</summary>
public static class ColumnWidths
{
    // In full-width characters: what a line of table text holds, the room beside the text of a cell, the widest column that is never narrowed.
    private const double Line = 51.5, Padding = 1.1, Kept = 8, Step = 0.5, HalfWidth = 0.6, MostMoved = 3;

    public static IReadOnlyList<double> Of(IReadOnlyList<IReadOnlyList<TableCell>> rows)
    {
        var lengths = rows.Select(row => row.Select(Length).ToArray()).ToArray();
        var least = Enumerable.Range(0, lengths[0].Length).Select(column => Least(lengths, column)).ToArray();
        var widths = least.ToArray();
        for (var room = Line - widths.Sum(width => width + Padding); room > 0; room -= Step) widths[Neediest(lengths, widths)] += Step;
        while (Improve(lengths, least, widths)) { }
        return widths.Select(width => width + Padding).ToList();
    }

    // Moves room from one column to another as long as whole lines are saved.
    private static bool Improve(double[][] lengths, double[] least, double[] widths)
    {
        var before = Lines(lengths, widths);
        for (var moved = Step; moved <= MostMoved; moved += Step)
            for (var from = 0; from < widths.Length; from++)
                for (var to = 0; to < widths.Length; to++)
                {
                    if (from == to || widths[from] - moved < least[from]) continue;
                    (widths[from], widths[to]) = (widths[from] - moved, widths[to] + moved);
                    if (Lines(lengths, widths) < before) return true;
                    (widths[from], widths[to]) = (widths[from] + moved, widths[to] - moved);
                }
        return false;
    }

    private static int Lines(double[][] lengths, double[] widths)
    {
        var lines = 0;
        foreach (var row in lengths)
        {
            var highest = 1;
            for (var column = 0; column < widths.Length; column++) highest = Math.Max(highest, (int)Math.Ceiling(row[column] / widths[column]));
            lines += highest;
        }
        return lines;
    }

    // Short columns keep all they hold, others at least room for their heading.
    private static double Least(double[][] lengths, int column)
    {
        var longest = lengths.Max(row => row[column]);
        return longest <= Kept ? longest : Math.Clamp(lengths[0][column], 4, Kept);
    }

    private static int Neediest(double[][] lengths, double[] widths)
    {
        var (best, lowest) = (0, double.MaxValue);
        for (var column = 0; column < widths.Length; column++)
        {
            widths[column] += Step;
            var height = Height(lengths, widths);
            widths[column] -= Step;
            if (height < lowest) (best, lowest) = (column, height);
        }
        return best;
    }

    // Lines are counted in fractions, so that each step towards a lower row counts; a little weight on every cell settles ties.
    private static double Height(double[][] lengths, double[] widths)
    {
        var height = 0.0;
        foreach (var row in lengths)
        {
            var (highest, all) = (1.0, 0.0);
            for (var column = 0; column < widths.Length; column++)
            {
                var lines = row[column] / widths[column];
                highest = Math.Max(highest, lines);
                all += lines;
            }
            height += highest + (all / 100);
        }
        return height;
    }

    private static double Length(TableCell cell)
    {
        var length = 0.0;
        foreach (var run in cell.Paragraphs.SelectMany(paragraph => paragraph.Runs))
            foreach (var c in run.Text) length += char.IsAscii(c) ? HalfWidth : 1;
        return length;
    }
}
