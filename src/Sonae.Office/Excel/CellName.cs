using System.Globalization;

namespace Sonae.Office.Excel;

/// <summary>Names of cells for those who write them: columns counted from 0, as in a list (readers count from 1, see <see cref="CellRef"/>).</summary>
public static class CellName
{
    /// <summary>Letters of a column counted from 0: 0 is A, 26 is AA.</summary>
    public static string Column(int column) => CellRef.ColumnName(column + 1);

    /// <summary>A cell by row counted from 1 and column counted from 0.</summary>
    public static string Of(int row, int column) => CellRef.Name(row, column + 1);

    /// <summary>A cell that stays when a formula is copied.</summary>
    public static string Absolute(int row, int column) => $"${Column(column)}${row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Row counted from 1 and column counted from 0 of a cell such as B7 or $B$7.</summary>
    internal static (int Row, int Column) Parse(string cell) =>
        CellRef.TryParse(cell, out var row, out var column) ? (row, column - 1) : throw new FormatException($"{cell} is no cell.");
}
