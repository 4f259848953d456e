using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Short ways to read a whole workbook in a test.</summary>
internal static class Reads
{
    public static IReadOnlyList<Cell> Cells(Xlsx book) => Cells(book.Build());

    /// <summary>All cells of all sheets.</summary>
    public static IReadOnlyList<Cell> Cells(Stream file, ReadLimits? limits = null)
    {
        using var reader = WorkbookReader.Open(file, limits ?? ReadLimits.Web);
        return [.. reader.Sheets.SelectMany(reader.Rows).SelectMany(row => row.Cells)];
    }

    public static Cell Cell(Xlsx book) => Assert.Single(Cells(book));

    public static string Text(Xlsx book) => Cell(book).Text;

    public static UnreadableFileException Refusal(Xlsx book) => Refusal(book.Build());

    public static UnreadableFileException Refusal(Stream file, ReadLimits? limits = null) =>
        Assert.Throws<UnreadableFileException>(() => Cells(file, limits));

    public static UnreadableReason Reason(Xlsx book) => Refusal(book).Reason;
}
