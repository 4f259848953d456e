using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Office;
using Sonae.Workbook;

namespace Sonae.Tests.Samples;

/// <summary>Builds the sample workbooks from their text and works out what follows from them.</summary>
public static class SampleBooks
{
    public const string Company = "company";
    public const string OnePerson = "one-person";
    public const string SevenRows = "seven-rows";

    private const int EmptyRows = 30;
    private const int EmptyThreats = 5;

    public static DateOnly Day { get; } = new(2026, 11, 23);

    public static Edition Edition { get; } = new EditionShelf(Repository.Editions).Get(EditionShelf.Default)!;

    public static byte[] Build(string sample, bool withProfile = true)
    {
        using var stream = new MemoryStream();
        ResultBook.WriteTemplate(stream, sample == SevenRows ? TemplateFacts.Of(Edition, sample: true, Day) : Facts(new SampleRound(Edition, sample).Read(withProfile)));
        return stream.ToArray();
    }

    /// <summary>What "assess" makes of a workbook, which must be free of problems; its only hints name the sheets of the form that are not read.</summary>
    public static Assessment Assess(byte[] book, byte[]? profile = null)
    {
        using var stream = new MemoryStream(book);
        var (assessment, reading) = new AssessWorkbook(Edition, ReadLimits.CommandLine).Run(stream, profile, Day);
        Assert.Empty(reading.Problems);
        Assert.All(reading.Hints, hint => Assert.Equal("sheet.ignored", hint.Code));
        return assessment!;
    }

    public static Assessment Assess(string sample) => Assess(File.ReadAllBytes(SampleText.Book(sample)));

    private static BookFacts Facts(Round round) => new(Edition, round, Findings.Of(Edition, round, Day), [], EmptyRows, EmptyThreats);
}
