using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Which number formats show a day.</summary>
public sealed class DateFormatTests
{
    [Theory]
    [InlineData("yyyy/mm/dd")]
    [InlineData("[$-411]ggge\"年\"m\"月\"d\"日\";@")]
    [InlineData("[$-411]ge.m.d")]
    [InlineData("[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"")]
    [InlineData("[DBNum3][$-411]0e")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy")]
    [InlineData("aaaa")]
    [InlineData("m\\月d\\日")]
    [InlineData("[Red]h:mm AM/PM")]
    [InlineData("\"登録 \"yyyy")]
    [InlineData("mm:ss.0")]
    public void Formats_of_days_make_a_date(string code) =>
        Assert.Equal(CellKind.Date, Reads.Cell(Xlsx.WithCell("<v>44651.5</v>", "s=\"1\"").Format(code)).Kind);

    [Theory]
    [InlineData("General")]
    [InlineData("[DBNum1][$-804]General")]
    [InlineData("0.00E+00")]
    [InlineData("##0.0e-0")]
    [InlineData("#,##0\"円\"")]
    [InlineData("0\"day\"")]
    [InlineData("0\\d")]
    [InlineData("0_d")]
    [InlineData("0*y")]
    [InlineData("[$¥-411]#,##0")]
    [InlineData("[Red]#,##0;[Blue]-#,##0")]
    [InlineData("0;\"yes\"")]
    [InlineData("[h]:mm")]
    [InlineData("[mm]:ss")]
    [InlineData("0\"unclosed y")]
    [InlineData("0[unclosed y")]
    [InlineData("")]
    [InlineData("@")]
    public void Other_formats_leave_the_number(string code)
    {
        var cell = Reads.Cell(Xlsx.WithCell("<v>44651.5</v>", "s=\"1\"").Format(code));
        Assert.Equal((CellKind.Number, "44651.5"), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(22, true)]
    [InlineData(27, true)]
    [InlineData(36, true)]
    [InlineData(57, true)]
    [InlineData(0, false)]
    [InlineData(9, false)]
    [InlineData(46, false)]
    [InlineData(49, false)]
    public void Built_in_formats_are_known_by_number(int id, bool date) =>
        Assert.Equal(date, Reads.Cell(Xlsx.WithCell("<v>44651</v>", "s=\"1\"").Styles("", id)).Kind == CellKind.Date);

    [Fact]
    public void A_format_without_a_number_is_passed_over() => Assert.Equal(
        CellKind.Date,
        Reads.Cell(Xlsx.WithCell("<v>44651</v>", "s=\"1\"").Styles("<numFmts><numFmt formatCode=\"0\"/></numFmts>", 14)).Kind);
}
