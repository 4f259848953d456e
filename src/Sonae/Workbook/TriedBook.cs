using Sonae.Guideline;
using Sonae.Guideline.Editions;

namespace Sonae.Workbook;

/// <summary>A workbook that a visitor sent to be tried: what it says, its hints, and until when it is kept.</summary>
public sealed record TriedBook(string FileName, Round Round, IReadOnlyList<string> OtherColumns, IReadOnlyList<Problem> Hints, DateTimeOffset Until)
{
    // What an object weighs beside its characters, generously.
    private const int ObjectBytes = 64;

    /// <summary>How much room it takes in memory, in bytes: an estimate that errs upwards.</summary>
    public long Size { get; } = Weigh(Round, OtherColumns, Hints);

    public Assessment Assess(Edition edition, DateOnly today) => new(edition, Round, Findings.Of(edition, Round, today), OtherColumns, Hints);

    private static long Weigh(Round round, IReadOnlyList<string> columns, IReadOnlyList<Problem> hints)
    {
        long size = (round.Controls.Count + round.Threats.Count + columns.Count + hints.Count + round.Profile.Facts.Count) * 4L * ObjectBytes;
        foreach (var threat in round.Threats) size += Text(threat.Words);
        foreach (var hint in hints) foreach (var arg in hint.Args) size += Text(arg);
        foreach (var fact in round.Profile.Facts) size += Text(fact.Value);
        foreach (var asset in round.Assets)
        {
            size += (4L * ObjectBytes) + Text(asset.Name);
            foreach (var text in asset.Texts) size += Text(text.Text);
        }
        return size;
    }

    private static long Text(string? text) => ObjectBytes + (sizeof(char) * (long)(text?.Length ?? 0));
}
