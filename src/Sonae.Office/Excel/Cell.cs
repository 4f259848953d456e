namespace Sonae.Office.Excel;

/// <summary>One cell as it was stored.</summary>
/// <param name="Row">Row, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Kind">What kind of value it holds.</param>
/// <param name="Text">
/// Always filled: text as it is; numbers in the shortest form that reads back the same ("2" for 2.0);
/// days as yyyy-MM-dd, with THH:mm:ss when there is a time, HH:mm:ss when there is only a time; TRUE or FALSE; "#N/A".
/// </param>
/// <param name="Number">The number; of a date its serial; 1 or 0 of a boolean; else 0.</param>
/// <param name="Date">The date in the calendar of the workbook (1900 or 1904 system already applied).</param>
/// <param name="HasFormula">Whether the value was computed by Excel.</param>
public readonly record struct Cell(int Row, int Column, CellKind Kind, string Text, double Number, DateTime Date, bool HasFormula)
{
    /// <summary>The cell's name, e.g. F12.</summary>
    public string Name => CellRef.Name(Row, Column);
}
