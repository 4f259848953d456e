using System.Text;
using Sonae.Office.Csv;
using Sylvan.Data.Csv;

namespace Sonae.Office.Tests.Writing;

/// <summary>CSV as Excel on Japanese Windows wants it.</summary>
public sealed class CsvWriterTests
{
    [Fact]
    public void Bytes_are_those_Excel_wants() =>
        Assert.Equal("\uFEFF番号,名称\r\n1,\"a,\"\"b\"\"\"\r\n,\"一\n二\"\r\n",
            Encoding.UTF8.GetString(Bytes(["番号", "名称"], ["1", "a,\"b\""], [null, "一\n二"])));

    [Fact]
    public void Nothing_written_is_a_mark_alone() => Assert.Equal(Encoding.UTF8.GetPreamble(), Bytes());

    [Theory, InlineData("=1+1"), InlineData("+1"), InlineData("-1"), InlineData("@A1"), InlineData("\t=1"), InlineData("\r=1"), InlineData("＝1")]
    public void Cell_that_would_run_gets_an_apostrophe(string cell) => Assert.Equal("'" + cell, CsvWriter.Safe(cell));

    [Theory, InlineData("1-1"), InlineData("a=b"), InlineData(""), InlineData("－"), InlineData("'=1")]
    public void Other_cells_stay_as_they_are(string cell) => Assert.Equal(cell, CsvWriter.Safe(cell));

    [Fact]
    public void Another_program_reads_the_same_cells()
    {
        var texts = Naughty.Texts.Where(text => !text.Contains('\0', StringComparison.Ordinal)).ToArray();
        using var reader = new StreamReader(new MemoryStream(Bytes([["head"], .. texts.Select(text => new[] { text })])));
        using var csv = CsvDataReader.Create(reader, new CsvDataReaderOptions { Delimiter = ',', Comment = '\uE000' });
        var read = new List<string>();
        while (csv.Read()) read.Add(csv.GetString(0));
        Assert.Equal(texts.Select(text => CsvWriter.Safe(Naughty.Expected(text))), read);
    }

    [Fact]
    public void Own_reader_reads_the_same_cells()
    {
        var read = CsvReader.Read(new MemoryStream(Bytes(["番号", "名称"], ["1", "髙﨑,\n\"𠮷野\""], ["2", "=1"])), ReadLimits.Web);
        Assert.Equal([["番号", "名称"], ["1", "髙﨑,\n\"𠮷野\""], ["2", "'=1"]], read.Rows);
    }

    private static byte[] Bytes(params IEnumerable<string?[]> rows)
    {
        using var output = new MemoryStream();
        using (var csv = new CsvWriter(output))
            foreach (var row in rows) csv.Row(row);
        return output.ToArray();
    }
}
