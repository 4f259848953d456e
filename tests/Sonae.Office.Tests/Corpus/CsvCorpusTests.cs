using System.Text;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace Sonae.Office.Tests.Corpus;

/// <summary>Every CSV file of the collection; the readable ones as Sylvan reads them when told encoding and separator.</summary>
public sealed class CsvCorpusTests
{
    private static readonly ProbeRuns Runs = new("csv");

    [Theory]
    [InlineData("cp932-nobom.csv", 932, ',')]
    [InlineData("utf8-bom.csv", 65001, ',')]
    [InlineData("utf8-nobom.csv", 65001, ',')]
    [InlineData("utf16le-bom-tab.csv", 1200, '\t')]
    [InlineData("mixed-newlines.csv", 65001, ',')]
    [InlineData("semicolon.csv", 65001, ';')]
    [InlineData("preamble.csv", 932, ',')]
    [InlineData("formula-cells.csv", 65001, ',')]
    [InlineData("sjis-dame-moji.csv", 932, ',')]
    [InlineData("eucjp.csv", 51932, ',')]
    [InlineData("iso2022jp.csv", 50220, ',')]
    [InlineData("sjis-ambiguous.csv", 932, ',')]
    public async Task Readable_file_reads_as_Sylvan_reads_it(string file, int codePage, char delimiter)
    {
        var path = Path.Combine(CorpusFolder.Of("csv"), file);
        var result = await Run(file);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Equal(Sylvan(path, codePage, delimiter), Rows(result.Output));
    }

    [Theory]
    [InlineData("nul-bytes.csv", UnreadableReason.NotText)]
    [InlineData("unclosed-quote.csv", UnreadableReason.UnclosedQuote)]
    [InlineData("utf8-truncated.csv", UnreadableReason.Damaged)]
    [InlineData("wide-10000-columns.csv", UnreadableReason.TooManyColumns)]
    public async Task Hostile_file_is_refused(string file, UnreadableReason reason)
    {
        var result = await Run(file);
        Assert.Equal((1, reason.ToString()), (result.ExitCode, result.Error.Split('\n')[0].Trim()));
    }

    [Fact]
    public void Every_file_of_the_folder_has_its_test()
    {
        CorpusFolder.Of("csv");
        var tested = typeof(CsvCorpusTests).GetMethods().SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), false))
            .Select(data => (string)((InlineDataAttribute)data).Data[0]!);
        Assert.Equal(CorpusFolder.List("csv").Select(line => line[0]).Order(), tested.Order());
    }

    private static async Task<ProbeResult> Run(string file)
    {
        CorpusFolder.Of("csv");
        var result = await Runs.Of(file);
        Assert.Null(result.Killed);
        return result;
    }

    private static List<string> Rows(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateObject().Single().Value.EnumerateObject()
            .Where(cell => cell.Value[1].GetString() != "").Select(cell => $"{cell.Name} {cell.Value[1].GetString()}")];
    }

    private static List<string> Sylvan(string path, int codePage, char delimiter)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        using var text = new StreamReader(path, encoding);
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false, Delimiter = delimiter });
        var found = new List<string>();
        for (var row = 1; csv.Read(); row = csv.RowNumber + 1)
        {
            for (var column = 0; column < csv.RowFieldCount; column++)
                found.Add($"{Excel.CellRef.Name(row, column + 1)} {csv.GetString(column)}");
        }
        return [.. found.Where(cell => !cell.EndsWith(' '))];
    }
}
