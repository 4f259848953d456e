using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Media and risks, read naively.</summary>
internal static class NaiveRisks
{
    private sealed record Levels(int? Threat, int? Vulnerability, int? Likelihood);

    /// <summary>Puts media and risks down and hands back the band of each asset.</summary>
    public static List<RiskBand?> Read(Edition edition, Round round, NaiveReading reading)
    {
        var media = edition.Media.Media;
        reading.Put("Media", media.Count);
        for (var i = 0; i < media.Count; i++) Medium($"Media[{i}]", edition, round, media[i], reading);
        reading.Put("Risks", round.Assets.Count);
        return round.Assets.Select((asset, i) => Risk($"Risks[{i}]", edition, round, asset, reading)).ToList();
    }

    private static Levels Medium(string path, Edition edition, Round round, Medium medium, NaiveReading reading)
    {
        var threats = round.Threats.Where(threat => threat.Medium == medium.Id).ToList();
        var given = threats.Where(threat => threat.Level is not null).ToList();
        int? threat = given.Count == 0 ? null : given.Max(judged => judged.Level);
        var tally = NaiveTally.Of(edition, round.Controls, control => control.Media.Contains(medium.Id));
        var kept = round.Assets.Count(asset => asset.Medium == medium.Id);
        var (vulnerability, reason) = Vulnerability(edition.Risk.VulnerabilityRule, tally, kept);
        var likelihood = Cell(edition.Risk, threat, vulnerability);
        reading.Put(path + ".Medium", medium);
        reading.Put(path + ".Threat", threat);
        reading.Put(path + ".ThreatsGiven", given.Count);
        reading.Put(path + ".Threats", threats.Count);
        reading.Put(path + ".ThreatReason", given.Count == 0 ? "NoThreatJudged" : given.Count == threats.Count ? "Judged" : "SomeThreatsUnjudged");
        reading.Put(path + ".HighestThreat", given.Find(judged => judged.Level == threat)?.Words);
        reading.Put(path + ".Vulnerability", vulnerability);
        reading.Put(path + ".VulnerabilityReason", reason);
        reading.Put(path + ".Likelihood", likelihood);
        reading.Put(path + ".AssetsKept", kept);
        Tally(path, tally, reading);
        reading.Put(path + ".NotFullyDone", tally.NotFullyDone);
        return new Levels(threat, vulnerability, likelihood);
    }

    public static void Tally(string path, NaiveTally tally, NaiveReading reading)
    {
        reading.Put(path + ".Items", tally.Items);
        reading.Put(path + ".Answered", tally.Answered);
        reading.Put(path + ".NotApplicable", tally.Foreign);
        reading.Put(path + ".Done", tally.Done);
        reading.Put(path + ".Rate", tally.Rate);
        reading.Put(path + ".Unanswered", tally.Unanswered);
    }

    private static (int?, string) Vulnerability(VulnerabilityContent rule, NaiveTally tally, int kept)
    {
        if (tally.Answered < tally.Items) return (null, "ControlsUnanswered");
        if (tally.Rate is { } rate) return (Level(rule, rate), "Judged");
        return kept == 0 ? (null, "NothingKeptThere") : (rule.WhenNoneApplies, "NoControlApplies");
    }

    public static int Level(VulnerabilityContent rule, decimal rate)
    {
        foreach (var threshold in rule.Thresholds)
            if (rate > (decimal)threshold.Rate || (rate == (decimal)threshold.Rate && !threshold.Above)) return threshold.Level;
        throw new InvalidOperationException("No threshold fits.");
    }

    private static int? Cell(RiskContent risk, int? threat, int? vulnerability) =>
        risk.LikelihoodTable.Cells.SingleOrDefault(cell => cell.Threat == threat && cell.Vulnerability == vulnerability)?.Likelihood;

    private static RiskBand? Risk(string path, Edition edition, Round round, Asset asset, NaiveReading reading)
    {
        var levels = new Levels(null, null, null);
        if (asset.Medium is null) reading.Put(path + ".Medium", (object?)null);
        else levels = Medium(path + ".Medium", edition, round, edition.Media.Media.Single(medium => medium.Id == asset.Medium), reading);
        var importance = Importance(edition.Risk, asset);
        var value = importance * levels.Likelihood;
        var band = value is null ? null : edition.Risk.Bands.Single(candidate => Enumerable.Range(candidate.From, candidate.To - candidate.From + 1).Contains(value.Value));
        reading.Put(path + ".Asset", $"row {asset.Row}");
        reading.Put(path + ".Importance", importance);
        reading.Put(path + ".Value", value);
        reading.Put(path + ".Band", band);
        reading.Put(path + ".Missing", Missing(asset, importance, levels));
        return band;
    }

    private static int? Importance(RiskContent risk, Asset asset)
    {
        int?[] judged = [asset.Confidentiality, asset.Integrity, asset.Availability];
        if (judged.Contains(null)) return null;
        var lifts = risk.ImportanceRule.Lifts.Where(lift => asset.Flags.Contains(lift.Flag)).Select(lift => (int?)lift.To);
        return judged.Concat(lifts).Max();
    }

    private static string Missing(Asset asset, int? importance, Levels levels)
    {
        var missing = new List<string>();
        if (importance is null) missing.Add("Attributes");
        if (asset.Medium is null) missing.Add("Medium");
        if (asset.Medium is not null && levels.Threat is null) missing.Add("Threat");
        if (asset.Medium is not null && levels.Vulnerability is null) missing.Add("Vulnerability");
        return missing.Count == 0 ? "Nothing" : string.Join(", ", missing);
    }
}
