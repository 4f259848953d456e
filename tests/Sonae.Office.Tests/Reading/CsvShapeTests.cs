using CsCheck;
using Sonae.Office.Csv;

namespace Sonae.Office.Tests.Reading;

/// <summary>Rows, fields, quotes and separators of CSV.</summary>
public sealed class CsvShapeTests
{
    [Theory]
    [InlineData("a,b\r\nc,d\r\n", "a|b⏎c|d")]
    [InlineData("a,b\nc,d", "a|b⏎c|d")]
    [InlineData("a,b\rc,d\r", "a|b⏎c|d")]
    [InlineData("a,b\r\nc,d\ne,f\rg,h", "a|b⏎c|d⏎e|f⏎g|h")]
    [InlineData("a,\"b\r\nb\",c\n", "a|b\r\nb|c")]
    [InlineData("\"a\"\"a\",\"\",\"b,b\"", "a\"a||b,b")]
    [InlineData("a\"a,5\" disk", "a\"a|5\" disk")]
    [InlineData("a, \"b\"", "a| \"b\"")]
    [InlineData("a,\n,b\n,", "a|⏎|b")]
    [InlineData("題名\n\n\na,b\n\n\n", "題名⏎⏎⏎a|b")]
    [InlineData(",,,\na,b\n,,,\n", "⏎a|b")]
    [InlineData("a,b\n", "a|b")]
    [InlineData("  a ,b\u3000", "  a |b\u3000")]
    [InlineData("a,=1+1", "a|=1+1")]
    [InlineData("\n", "")]
    public void Rows_and_fields(string text, string shape) => Assert.Equal(shape, CsvReads.Shape(text));

    [Theory]
    [InlineData("a,b;c\nd,e\nf,g\n", ',')]
    [InlineData("a;b;c\nd;e;f\n", ';')]
    [InlineData("a\tb\nc,c\td\n", '\t')]
    [InlineData("題名\n作成日;2026\na,b,c\nd,e,f\ng,h,i", ',')]
    [InlineData("\"a;b\",c\n", ',')]
    [InlineData("\"a,b\"\n\"c,d\"\n", ',')]
    [InlineData("甲\n乙\n", ',')]
    [InlineData("a,b\nc\n", ',')]
    public void The_separator_is_the_one_that_gives_a_table(string text, char delimiter) => Assert.Equal(delimiter, CsvReads.Table(text).Delimiter);

    [Theory]
    [InlineData("a,b;c\n")]
    [InlineData("a;1,5\nb;2,5\n")]
    [InlineData("a,b\tc\nd,e\tf\ng,h\ti\n")]
    public void A_separator_that_two_tables_fit_is_not_guessed(string text) =>
        Assert.Equal(UnreadableReason.UnknownDelimiter, CsvReads.Refusal(text).Reason);

    [Theory]
    [InlineData("a,b\nc,\"d\ne,f\n", "B2")]
    [InlineData("a,b\n\"c\"d,e\n", "A2")]
    [InlineData("a,\"", "B1")]
    public void A_quote_in_the_wrong_place_is_refused_with_its_cell(string text, string cell)
    {
        var refusal = CsvReads.Refusal(text);
        Assert.Equal((UnreadableReason.UnclosedQuote, cell), (refusal.Reason, refusal.Cell));
    }

    [Fact]
    public void Limits_hold()
    {
        var limits = new ReadLimits(1000, 3, MaxColumns: 4, MaxCellCharacters: 5);
        Assert.Equal(UnreadableReason.TooManyRows, CsvReads.Refusal("a,b\n\n\n\nc\nd\ne"u8.ToArray(), limits).Reason);
        Assert.Equal(UnreadableReason.TooManyColumns, CsvReads.Refusal("a,b,c,d,e"u8.ToArray(), limits).Reason);
        Assert.Equal(UnreadableReason.CellTooLong, CsvReads.Refusal("a,123456"u8.ToArray(), limits).Reason);
        Assert.Equal(UnreadableReason.CellTooLong, CsvReads.Refusal("a,\"123456\""u8.ToArray(), limits).Reason);
        Assert.Equal(UnreadableReason.TooLarge, CsvReads.Refusal(new byte[1001], limits).Reason);
        Assert.Equal(UnreadableReason.Empty, CsvReads.Refusal([], limits).Reason);
        Assert.Equal(6, CsvReads.Table("a,b\n\n\n\nc\nd,12345"u8.ToArray(), limits).Rows.Count);
    }

    [Fact]
    public void Blank_lines_without_end_are_refused() =>
        Assert.Equal(UnreadableReason.TooManyRows, CsvReads.Refusal(Enumerable.Repeat((byte)'\n', 1_100_000).ToArray()).Reason);

    [Fact]
    public void Whatever_is_written_with_quotes_reads_back() =>
        Gen.Char["abc業𠮷①ｱ\"',;\t\r\n =-@"].Array[0, 8].Select(chars => new string(chars).Replace("\uD842", "", StringComparison.Ordinal).Replace("\uDFB7", "", StringComparison.Ordinal))
            .Array[2, 5].Array[1, 8].Sample(rows =>
            {
                var text = string.Join("\r\n", rows.Select(row => string.Join(',', row.Select(Quoted))));
                Assert.Equal(Padded(rows), Padded(CsvReads.Table("列,列\n列,列\n" + text).Rows.Skip(2)));
            });

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // Blank rows come back without fields, and not at all at the end.
    private static string Padded(IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('⏎', rows.Select(row => row.All(field => field.Length == 0) ? "" : string.Join('|', row))).TrimEnd('⏎');
}
