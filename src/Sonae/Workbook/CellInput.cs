using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Takes a named cell of a row and tells of error values and of formulas that were never calculated.</summary>
public sealed class CellInput(SheetProblems problems)
{
    /// <summary>The cell of a column as input: an empty one where there is none, where an error stands, or where nothing was calculated.</summary>
    public Cell Take(ColumnMap map, IReadOnlyList<Cell> cells, int row, string column)
    {
        if (map.Of(column) is not { } number) return Nothing(row, 0);
        var cell = cells.At(number);
        return cell.Row == 0 ? Nothing(row, number) : Take(cell);
    }

    /// <summary>The same for a cell at hand.</summary>
    public Cell Take(in Cell cell)
    {
        if (cell.Kind == CellKind.Error)
        {
            problems.Cell(cell.Row, cell.Column, "cell.error", cell.Text);
            return Nothing(cell.Row, cell.Column);
        }
        if (cell is { Kind: CellKind.Empty, HasFormula: true }) problems.Hint(cell.Row, cell.Column, "cell.not-calculated");
        return string.IsNullOrWhiteSpace(cell.Text) ? Nothing(cell.Row, cell.Column) : cell;
    }

    private static Cell Nothing(int row, int column) => new(row, column, CellKind.Empty, "", 0, default, false);
}
