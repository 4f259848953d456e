using System.Globalization;
using Sonae.Office;
using Sonae.Office.Excel;

namespace Sonae.Tests.Workbook;

/// <summary>The texts of a result book by sheet and cell, read with the program's own reader.</summary>
public sealed class ResultTable
{
    private const int HeaderRow = 4;

    private readonly Dictionary<(string Sheet, int Row, int Column), Cell> cells = [];

    public ResultTable(byte[] file)
    {
        using var book = WorkbookReader.Open(new MemoryStream(file), ReadLimits.CommandLine);
        Sheets = book.Sheets.Select(sheet => sheet.Name).ToList();
        foreach (var sheet in book.Sheets)
            foreach (var cell in book.Rows(sheet).SelectMany(row => row.Cells.ToList()))
                cells[(sheet.Name, cell.Row, cell.Column)] = cell;
    }

    public IReadOnlyList<string> Sheets { get; }

    public string Text(string sheet, int row, int column) => cells.GetValueOrDefault((sheet, row, column)).Text ?? "";

    /// <summary>A number to twelve digits, or "" where there is none, so that two programs' last bits do not matter.</summary>
    public string Number(string sheet, int row, int column) =>
        cells.GetValueOrDefault((sheet, row, column)) is { Kind: CellKind.Number } cell ? Digits(cell.Number) : Text(sheet, row, column);

    public static string Digits(double? number) => number?.ToString("G12", CultureInfo.InvariantCulture) ?? "";

    public CellKind Kind(string sheet, int row, int column) => cells.GetValueOrDefault((sheet, row, column)).Kind;

    /// <summary>The headings of a sheet, from its left edge.</summary>
    public IReadOnlyList<string> Headings(string sheet) =>
        cells.Values.Where(cell => cell.Row == HeaderRow).Select(cell => cell.Column).Distinct().Order()
            .Select(column => Text(sheet, HeaderRow, column)).Where(text => text.Length > 0).ToList();

    public int ColumnOf(string sheet, string heading) => Enumerable.Range(1, 100).First(column => Text(sheet, HeaderRow, column) == heading);

    /// <summary>The row whose first cell holds a text.</summary>
    public int RowOf(string sheet, string first) => cells.Keys.Where(key => key.Sheet == sheet && key.Column == 1).Order().First(key => cells[key].Text == first).Row;
}
