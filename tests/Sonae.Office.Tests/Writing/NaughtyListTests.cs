using Sonae.Office.Csv;
using Sonae.Office.Tests.Corpus;
using Sonae.Office.Word;

namespace Sonae.Office.Tests.Writing;

/// <summary>The Big List of Naughty Strings through every format and back.</summary>
public sealed class NaughtyListTests
{
    [Fact]
    public void Workbook_keeps_each_line() => Assert.Equal(Lines(), Books.TextsOf(SampleBook.OfTexts(Lines())));

    [Fact]
    public void Word_keeps_each_line_that_XML_can_hold()
    {
        var file = SampleDocument.Bytes(new(SampleDocument.Info, [.. Lines().Select(line => new Paragraph(line))]));
        var read = WordReader.Read(new MemoryStream(file), ReadLimits.Web).Paragraphs.Select(paragraph => paragraph.Text);
        Assert.Equal(Lines().Select(Cleaned), read);
    }

    [Fact]
    public void Csv_keeps_each_line()
    {
        using var output = new MemoryStream();
        using (var csv = new CsvWriter(output))
            foreach (var line in Lines()) csv.Row("1", line);
        var read = CsvReader.Read(new MemoryStream(output.ToArray()), ReadLimits.Web).Rows.Select(row => row[1]);
        Assert.Equal(Lines().Select(CsvWriter.Safe), read);
    }

    private static string Cleaned(string line) =>
        new([.. line.Where(c => c is >= ' ' or '\t')
            .Select(c => c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c is '\u0085' or '\u2028' or '\u2029' ? '\n' : c)]);

    private static List<string> Lines() =>
        [.. File.ReadLines(Path.Combine(CorpusFolder.Of("text"), "blns.txt"))
            .Where(line => line.Length > 0 && !line.Contains('\0', StringComparison.Ordinal))];
}
