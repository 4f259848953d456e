using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Where cells stand, when the file says so and when it does not.</summary>
public sealed class CoordinateTests
{
    [Theory]
    [InlineData("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>", "A1 C1 A2")]
    [InlineData("<row r=\"5\"><c><v>1</v></c></row><row><c><v>2</v></c></row>", "A5 A6")]
    [InlineData("<row><c r=\"B7\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", "B7 C7 A8")]
    [InlineData("<row r=\"1\"><c r=\"D1\"><v>1</v></c><c><v>2</v></c></row>", "D1 E1")]
    [InlineData("<row r=\"1\"><c r=\"C1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "A1 C1")]
    [InlineData("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>", "XFD1 A1048576")]
    public void Cells_stand_where_the_file_or_their_neighbours_say(string rows, string names) =>
        Assert.Equal(names, string.Join(' ', Reads.Cells(Xlsx.WithRows(rows)).Select(cell => cell.Name)));

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", UnreadableReason.BrokenCell)]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>", UnreadableReason.BrokenCell)]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>", UnreadableReason.BrokenCell)]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", UnreadableReason.BrokenCell)]
    [InlineData("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>", UnreadableReason.BrokenCell)]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>", UnreadableReason.BrokenCell)]
    [InlineData("<row r=\"x\"><c><v>1</v></c></row>", UnreadableReason.BrokenCell)]
    [InlineData("<row r=\"1000000000\"><c r=\"A1000000000\"><v>1</v></c></row>", UnreadableReason.TooManyRows)]
    [InlineData("<row r=\"1048577\"/>", UnreadableReason.TooManyRows)]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", UnreadableReason.TooManyColumns)]
    [InlineData("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", UnreadableReason.TooManyColumns)]
    [InlineData("<row r=\"1\"><c r=\"XFD1\"/><c><v>1</v></c></row>", UnreadableReason.TooManyColumns)]
    public void Cells_that_stand_nowhere_or_twice_are_refused(string rows, UnreadableReason reason)
    {
        var refusal = Reads.Refusal(Xlsx.WithRows(rows));
        Assert.Equal((reason, "台帳"), (refusal.Reason, refusal.Sheet));
    }

    [Fact]
    public void Rows_with_content_are_counted_and_no_others()
    {
        var rows = string.Concat(Enumerable.Range(1, 30).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\">{(row % 3 == 0 ? "<v>1</v>" : "")}</c></row>"));
        var limits = ReadLimits.Web with { MaxRows = 10 };
        Assert.Equal(10, Reads.Cells(Xlsx.WithRows(rows).Build(), limits).Count);
        var refusal = Reads.Refusal(Xlsx.WithRows(rows).Build(), limits with { MaxRows = 9 });
        Assert.Equal((UnreadableReason.TooManyRows, "A30"), (refusal.Reason, refusal.Cell));
    }

    [Fact]
    public void The_rows_can_be_gone_through_twice()
    {
        using var file = Xlsx.WithRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>").Build();
        using var book = WorkbookReader.Open(file, ReadLimits.Web);
        Assert.Equal([1, 2], book.Rows(book.Sheets[0]).Select(row => row.Number));
        Assert.Equal(["1", "2"], book.Rows(book.Sheets[0]).Select(row => row.Cells[0].Text));
    }
}
