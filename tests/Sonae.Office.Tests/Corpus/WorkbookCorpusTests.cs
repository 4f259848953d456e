using System.Text.Json;

namespace Sonae.Office.Tests.Corpus;

/// <summary>Every workbook of the collection: read as openpyxl reads it, refused with a reason, or at least neither a crash nor a hang.</summary>
public sealed class WorkbookCorpusTests
{
    private static readonly ProbeRuns Runs = new("xlsx");

    /// <summary>The files to be read.</summary>
    public static TheoryData<string> Readable { get; } = Files("read");

    /// <summary>The files to be refused.</summary>
    public static TheoryData<string> Hostile { get; } = Files("reject");

    /// <summary>The files of which only patience and memory are asked.</summary>
    public static TheoryData<string> Doubtful { get; } = Files("either");

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Readable_workbook_reads_as_openpyxl_reads_it(string file)
    {
        using var ours = JsonDocument.Parse(await Read(file));
        if (KnownDifferences.OpenpyxlFails.TryGetValue(file, out var known))
            Assert.Equal(known.Text, ours.RootElement.GetProperty(known.Sheet).GetProperty(known.Cell)[1].GetString());
        else
            Compare(file, ours.RootElement, await SecondReading.Of(file));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_file_is_refused_with_a_reason(string file)
    {
        var result = await Run(file);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.True(Enum.TryParse<UnreadableReason>(result.Error.Split('\n')[0].Trim(), out _), result.Error);
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task Doubtful_file_neither_crashes_nor_hangs(string file)
    {
        var result = await Run(file);
        Assert.True(result.ExitCode is 0 or 1, result.Error);
    }

    private static void Compare(string file, JsonElement ours, JsonElement theirs)
    {
        Assert.False(theirs.TryGetProperty("error", out var error), error.ToString());
        Assert.Equal(Names(theirs).Except([KnownDifferences.ExtraSheets.GetValueOrDefault(file) ?? ""]), Names(ours));
        Assert.Empty(CellComparison.Differences(ours, theirs));
    }

    private static async Task<string> Read(string file)
    {
        var result = await Run(file);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }

    private static async Task<ProbeResult> Run(string file)
    {
        CorpusFolder.Of("xlsx");
        var result = await Runs.Of(file);
        Assert.Null(result.Killed);
        return result;
    }

    private static TheoryData<string> Files(string expected)
    {
        var files = CorpusFolder.List("xlsx").Where(line => line[3] == expected).Select(line => line[0]);
        return [.. files.DefaultIfEmpty(CorpusFolder.Absent)];
    }

    private static IEnumerable<string> Names(JsonElement sheets) => sheets.EnumerateObject().Select(sheet => sheet.Name);
}
