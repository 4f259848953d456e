using System.Globalization;

namespace Sonae.Office.Excel;

/// <summary>Names of cells: F12 ↔ row 12, column 6.</summary>
public static class CellRef
{
    /// <summary>Last row of a sheet.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>Last column of a sheet (XFD).</summary>
    public const int LastColumn = 16_384;

    /// <summary>The name of a cell, e.g. F12 for row 12, column 6.</summary>
    public static string Name(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column from 1, e.g. AA for 27.</summary>
    public static string ColumnName(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (; column > 0; column = (column - 1) / 26)
            letters[--start] = (char)('A' + (column - 1) % 26);
        return new string(letters[start..]);
    }

    /// <summary>Reads a name such as F12, f12 or $F$12; rows and columns beyond Excel's are read too, for the caller to refuse.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out int row, out int column)
    {
        (row, column) = (0, 0);
        var at = 0;
        if (!ReadColumn(name, ref at, ref column) || !ReadRow(name, ref at, ref row) || at != name.Length)
            (row, column) = (0, 0);
        return row > 0;
    }

    private static bool ReadColumn(ReadOnlySpan<char> name, ref int at, ref int column)
    {
        SkipDollar(name, ref at);
        for (; at < name.Length && char.IsAsciiLetter(name[at]); at++)
        {
            if (column > 10_000_000)
                return false;
            column = column * 26 + (name[at] & 0x1F);
        }
        return column > 0;
    }

    private static bool ReadRow(ReadOnlySpan<char> name, ref int at, ref int row)
    {
        SkipDollar(name, ref at);
        for (; at < name.Length && char.IsAsciiDigit(name[at]); at++)
        {
            if (row > 100_000_000)
                return false;
            row = row * 10 + (name[at] - '0');
        }
        return row > 0;
    }

    private static void SkipDollar(ReadOnlySpan<char> name, ref int at)
    {
        if (at < name.Length && name[at] == '$')
            at++;
    }
}
