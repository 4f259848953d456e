using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>A row kept beyond the reader's step.</summary>
public sealed record HeldRow(int Number, IReadOnlyList<Cell> Cells)
{
    public static HeldRow Of(SheetRow row) => new(row.Number, row.Cells.ToArray());
}
