using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>A small table of 計算の根拠: an empty row, a title, a heading, its rows.</summary>
public static class BasisTable
{
    /// <summary>Rows above a table's first data row.</summary>
    public const int Above = 3;

    public static IEnumerable<IReadOnlyList<OutCell>> Of(string title, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<OutCell>> rows) =>
        Of(title, header.Select(text => OutCell.Text(text, CellStyle.Header)).ToList(), rows);

    public static IEnumerable<IReadOnlyList<OutCell>> Of(string title, IReadOnlyList<OutCell> header, IEnumerable<IReadOnlyList<OutCell>> rows) =>
        [[], [OutCell.Text(title, CellStyle.Strong)], header, .. rows];
}
