using Sonae.Guideline.Assets;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>The named input cells of the register's current row, by column; filled anew row by row, because a register may have a million of them.</summary>
public sealed class InputRow
{
    private readonly Cell[] cells;
    private readonly int[] slots;
    private readonly IReadOnlyList<RegisterColumn> columns;
    private readonly Dictionary<string, int> bySlot;

    public InputRow(ColumnMap map, IReadOnlyList<RegisterColumn> columns)
    {
        this.columns = columns;
        cells = new Cell[columns.Count];
        bySlot = columns.Select((column, i) => (column.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        slots = new int[map.Numbers.Values.Append(0).Max() + 1];
        Array.Fill(slots, -1);
        for (var i = 0; i < columns.Count; i++) if (map.Of(columns[i].Id) is { } number) slots[number] = i;
    }

    /// <summary>The cell of a column, an empty one when the row has none.</summary>
    public ref readonly Cell this[string column] => ref cells[bySlot[column]];

    public ref readonly Cell this[int index] => ref cells[index];

    /// <summary>Takes a row; tells whether any cell but one of the columns left out is filled.</summary>
    public bool Fill(IReadOnlyList<Cell> row, int number, string leftOut)
    {
        for (var i = 0; i < cells.Length; i++) cells[i] = new Cell(number, 0, CellKind.Empty, "", 0, default, false);
        var filled = false;
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            if (cell.Column >= slots.Length || slots[cell.Column] is var slot && slot < 0) continue;
            cells[slot] = cell;
            filled |= !string.IsNullOrWhiteSpace(cell.Text) && columns[slot].Id != leftOut;
        }
        return filled;
    }

    /// <summary>Checks every cell once: error values and formulas never calculated are told and count as empty.</summary>
    public void Check(CellInput input)
    {
        for (var i = 0; i < cells.Length; i++) if (cells[i].Column > 0) cells[i] = input.Take(cells[i]);
    }
}
