using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Which day a serial is.</summary>
public sealed class DateValueTests
{
    [Theory]
    [InlineData("44651", "2022-03-31")]
    [InlineData("46113", "2026-04-01")]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("2958465", "9999-12-31")]
    [InlineData("44651.75", "2022-03-31T18:00:00")]
    [InlineData("44651.000011574", "2022-03-31T00:00:01")]
    [InlineData("0.5", "12:00:00")]
    [InlineData("0", "00:00:00")]
    public void Serials_of_the_1900_system(string serial, string text)
    {
        var cell = Reads.Cell(Dated($"<v>{serial}</v>"));
        Assert.Equal((CellKind.Date, text), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("60")]
    [InlineData("60.5")]
    [InlineData("-1")]
    [InlineData("2958466")]
    [InlineData("1E+300")]
    public void Serials_without_a_day_stay_numbers(string serial) =>
        Assert.Equal(CellKind.Number, Reads.Cell(Dated($"<v>{serial}</v>")).Kind);

    [Theory]
    [InlineData("44651", "2026-04-01")]
    [InlineData("1", "1904-01-02")]
    [InlineData("60", "1904-03-01")]
    public void Serials_of_the_1904_system(string serial, string text) =>
        Assert.Equal(text, Reads.Text(Dated($"<v>{serial}</v>").From1904()));

    [Fact]
    public void The_last_days_of_the_1904_system_do_not_overflow() =>
        Assert.Equal(CellKind.Number, Reads.Cell(Dated("<v>2958465</v>").From1904()).Kind);

    [Theory]
    [InlineData("2026-04-01", "2026-04-01", 46113)]
    [InlineData("2026-04-01T12:00:00", "2026-04-01T12:00:00", 46113.5)]
    [InlineData("2026-04-01T12:00:00.250Z", "2026-04-01T12:00:00.25", 46113.50000289352)]
    [InlineData("2026-04-01T12:00:00+09:00", "2026-04-01T12:00:00", 46113.5)]
    [InlineData("1900-01-01", "1900-01-01", 1)]
    [InlineData("12:00:00", "12:00:00", 0.5)]
    public void Iso_cells(string stored, string text, double serial)
    {
        var cell = Reads.Cell(Xlsx.WithCell($"<v>{stored}</v>", "t=\"d\""));
        Assert.Equal((CellKind.Date, text), (cell.Kind, cell.Text));
        Assert.Equal(serial, cell.Number, 9);
    }

    [Fact]
    public void An_iso_cell_that_is_no_date_comes_back_as_text() =>
        Assert.Equal((CellKind.Text, "2026-02-30"), Kind(Reads.Cell(Xlsx.WithCell("<v>2026-02-30</v>", "t=\"d\""))));

    [Fact]
    public void A_date_keeps_its_serial_and_its_day()
    {
        var cell = Reads.Cell(Dated("<v>46113</v>"));
        Assert.Equal((46113, new DateTime(2026, 4, 1)), (cell.Number, cell.Date));
    }

    private static Xlsx Dated(string value) => Xlsx.WithCell(value, "s=\"1\"").Format("[$-411]ggge\"年\"m\"月\"d\"日\"");

    private static (CellKind, string) Kind(Cell cell) => (cell.Kind, cell.Text);
}
