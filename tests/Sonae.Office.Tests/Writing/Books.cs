using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Writing;

/// <summary>Reads written workbooks back with the project's own reader.</summary>
internal static class Books
{
    public static List<string> TextsOf(byte[] book, int sheet = 0, int column = 1) =>
        [.. CellsOf(book, sheet).Where(cell => cell.Column == column).Select(cell => cell.Text)];

    public static List<Cell> CellsOf(byte[] book, int sheet = 0)
    {
        using var reader = WorkbookReader.Open(new MemoryStream(book), ReadLimits.CommandLine);
        return [.. reader.Rows(reader.Sheets[sheet]).SelectMany(row => row.Cells.ToArray())];
    }

    public static byte[] Of(SheetLayout layout, params IEnumerable<IReadOnlyList<OutCell>> rows)
    {
        using var output = new MemoryStream();
        using (var book = new WorkbookWriter(output, SampleBook.Info)) book.Sheet(layout, rows);
        return output.ToArray();
    }
}
