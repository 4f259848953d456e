namespace Sonae.Office.Excel;

/// <summary>A row with content. The instance and its list are used again for the next row: copy what must outlive the step.</summary>
public sealed class SheetRow
{
    private readonly List<Cell> cells = [];

    /// <summary>The row's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The cells with content, and formulas without a stored value, in the order of the columns.</summary>
    public IReadOnlyList<Cell> Cells => cells;

    internal void Start(int number)
    {
        Number = number;
        cells.Clear();
    }

    internal void MoveTo(int number) => Number = number;

    internal void Add(in Cell cell) => cells.Add(cell);

    // Producers may write cells in any order; the reader promises the order of the columns.
    internal void Sort() => cells.Sort(static (a, b) => a.Column.CompareTo(b.Column));
}
