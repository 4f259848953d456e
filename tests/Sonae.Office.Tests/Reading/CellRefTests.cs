using CsCheck;
using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Names of cells.</summary>
public sealed class CellRefTests
{
    [Fact]
    public void Every_cell_of_Excel_reads_back_from_its_name() =>
        Gen.Select(Gen.Int[1, CellRef.LastRow], Gen.Int[1, CellRef.LastColumn]).Sample((row, column) =>
            CellRef.TryParse(CellRef.Name(row, column), out var r, out var c) && (r, c) == (row, column));

    [Fact]
    public void Any_text_is_either_no_name_or_the_name_it_reads_as() =>
        Gen.String[Gen.Char["AZaz09$ -"], 0, 12].Sample(text =>
            !CellRef.TryParse(text, out var row, out var column)
            || CellRef.Name(row, column) == Plain(text));

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Columns_count_on_after_Z(int column, string name) => Assert.Equal(name, CellRef.ColumnName(column));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("A0")]
    [InlineData("A-1")]
    [InlineData("A1 ")]
    [InlineData("Ａ１")]
    [InlineData("A99999999999999999999")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA1")]
    public void What_is_no_name_is_none(string text) => Assert.False(CellRef.TryParse(text, out _, out _));

    private static string Plain(string text)
    {
        var letters = text.Replace("$", "", StringComparison.Ordinal).TrimEnd([.. "0123456789"]);
        return letters.ToUpperInvariant() + text.Replace("$", "", StringComparison.Ordinal)[letters.Length..].TrimStart('0');
    }
}
