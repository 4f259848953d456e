using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>Makes Word's tables; widths are fixed, in twentieths of a point.</summary>
internal sealed class WordTable(WordParagraphs paragraphs)
{
    private const string HeadFill = "E9F7F9", LabelFill = "F4F7F7", Line = "B5BEC0";

    public W.Table Of(Table table)
    {
        var widths = Shares(table.ColumnWidths, WordPage.TextWidth);
        var made = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = WordStyles.TableGrid },
                new W.TableWidth { Width = Twips(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = table.HeaderColumn ? "00A0" : "0020" }),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Twips(width) })));
        for (var i = 0; i < table.Rows.Count; i++) made.Append(RowOf(table, i, widths));
        return made;
    }

    public static W.TableBorders Borders() => new(
        Edge<W.TopBorder>(), Edge<W.LeftBorder>(), Edge<W.BottomBorder>(), Edge<W.RightBorder>(),
        Edge<W.InsideHorizontalBorder>(), Edge<W.InsideVerticalBorder>());

    /// <summary>Shares as whole numbers that add up to the total.</summary>
    public static int[] Shares(IReadOnlyList<double> shares, int total)
    {
        var sum = shares.Sum();
        var widths = new int[shares.Count];
        var (passed, done) = (0.0, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            passed += shares[i];
            widths[i] = (int)Math.Round(total * passed / sum) - done;
            done += widths[i];
        }
        return widths;
    }

    private W.TableRow RowOf(Table table, int index, int[] widths)
    {
        var rules = new W.TableRowProperties(new W.CantSplit());
        if (index < table.HeaderRows) rules.Append(new W.TableHeader());
        var row = new W.TableRow(rules);
        var column = 0;
        foreach (var cell in table.Rows[index])
        {
            if (column + cell.Span > widths.Length) throw new ArgumentException("A row of the table has more cells than columns.", nameof(table));
            row.Append(CellOf(table, index, column, cell, widths.Skip(column).Take(cell.Span).Sum()));
            column += cell.Span;
        }
        return column == widths.Length ? row : throw new ArgumentException("A row of the table has fewer cells than columns.", nameof(table));
    }

    private W.TableCell CellOf(Table table, int row, int column, TableCell cell, int width)
    {
        var (head, label) = (row < table.HeaderRows, table.HeaderColumn && column == 0);
        var fill = head && table.ShadedHeader ? HeadFill : label ? LabelFill : null;
        var style = head ? WordStyles.TableHead : label ? WordStyles.TableLabel : WordStyles.TableText;
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = Twips(width), Type = W.TableWidthUnitValues.Dxa });
        if (cell.Span > 1) properties.Append(new W.GridSpan { Val = cell.Span });
        if (fill is not null) properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        var made = new W.TableCell(properties);
        var bookmark = (row, column) == (0, 0) ? table.Bookmark : null;
        foreach (var line in cell.Paragraphs.DefaultIfEmpty(Inline.Empty))
        {
            made.Append(paragraphs.Of(style, line, bookmark, WordParagraphs.Aligned(cell.Align)));
            bookmark = null;
        }
        return made;
    }

    private static T Edge<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Color = Line, Size = 4, Space = 0 };

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
}
