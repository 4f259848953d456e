using System.IO.Compression;

namespace Sonae.Tests.Samples;

/// <summary>The committed workbooks are what their text gives; SONAE_WRITE_SAMPLES=1 writes them anew.</summary>
public sealed class SampleDriftTests
{
    [Theory, InlineData(SampleBooks.Company), InlineData(SampleBooks.OnePerson), InlineData(SampleBooks.SevenRows)]
    public void Workbook_is_what_its_text_gives(string sample)
    {
        var now = SampleBooks.Build(sample);
        var path = SampleText.Book(sample);
        if (Environment.GetEnvironmentVariable("SONAE_WRITE_SAMPLES") == "1") File.WriteAllBytes(path, now);
        Assert.True(Parts(now).SequenceEqual(Parts(File.ReadAllBytes(path))), $"samples/{sample}.xlsx is not what its text gives: run the tests once with SONAE_WRITE_SAMPLES=1");
    }

    // How tightly a part is packed differs from machine to machine; what is packed does not.
    private static List<(string Name, string Content)> Parts(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        }).ToList();
    }

    [Theory, InlineData(SampleBooks.Company), InlineData(SampleBooks.OnePerson)]
    public void Every_control_of_the_edition_has_one_line(string sample)
    {
        var told = SampleText.Rows(sample, "answers").Select(row => $"{row["番号"]} {row["対策"]}");
        Assert.Equal(SampleBooks.Edition.Controls.Controls.Select(control => FormattableString.Invariant($"{control.No} {control.Id}")), told);
    }

    [Theory, InlineData(SampleBooks.Company), InlineData(SampleBooks.OnePerson)]
    public void Every_threat_of_the_edition_has_one_line(string sample)
    {
        var told = SampleText.Rows(sample, "threats").Select(row => row["脅威"]).ToList();
        Assert.Equal(SampleBooks.Edition.Threats.Threats.Select(threat => threat.Id), told.Take(SampleBooks.Edition.Threats.Threats.Count));
    }
}
