using Sonae.Guideline.Assets;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Risks;

/// <summary>Finds the threat and the vulnerability of a medium (脅威・脆弱性).</summary>
public static class MediumRule
{
    public static MediumFinding Of(
        RiskContent risk, ControlContent controls, Medium medium, Round round, int assetsKept)
    {
        var judged = round.Threats.Where(threat => threat.Medium == medium.Id).ToList();
        var highest = judged.Where(threat => threat.Level is not null).MaxBy(threat => threat.Level);
        var given = judged.Count(threat => threat.Level is not null);
        ThreatLevel? threat = highest?.Level is { } level ? new ThreatLevel(level) : null;
        var tally = ControlRule.Tally(controls, controls.Controls.Where(control => control.Media.Contains(medium.Id)), round.Controls);
        var (vulnerability, reason) = VulnerabilityOf(risk.VulnerabilityRule, tally, assetsKept);
        return new MediumFinding(
            medium, threat, given, judged.Count, ThreatReason(given, judged.Count), highest?.Words,
            vulnerability, tally.Items, tally.Answered, tally.NotApplicable, tally.Done, tally.Rate, reason,
            tally.Unanswered, tally.NotFullyDone, LikelihoodRule.Of(risk.LikelihoodTable, threat, vulnerability), assetsKept);
    }

    private static LevelReason ThreatReason(int given, int judged) =>
        given == 0 ? LevelReason.NoThreatJudged : given < judged ? LevelReason.SomeThreatsUnjudged : LevelReason.Judged;

    private static (Vulnerability?, LevelReason) VulnerabilityOf(VulnerabilityContent content, ControlTally tally, int assetsKept)
    {
        if (tally.Unanswered.Count > 0) return (null, LevelReason.ControlsUnanswered);
        if (tally.Rate is { } rate) return (new Vulnerability(LevelAt(content, rate)), LevelReason.Judged);
        return assetsKept > 0 ? (new Vulnerability(content.WhenNoneApplies), LevelReason.NoControlApplies) : (null, LevelReason.NothingKeptThere);
    }

    /// <summary>Whether every control that applies to a medium is answered and fully done (対策済み).</summary>
    public static bool IsAllDone(MediumFinding medium) => medium is { Rate: not null, Unanswered.Count: 0, NotFullyDone.Count: 0 };

    /// <summary>The level at an implementation rate (0 to 1).</summary>
    public static int LevelAt(VulnerabilityContent content, double rate)
    {
        // Sums of weights such as 0.7 are not exact in binary; as decimals of fifteen digits they meet their threshold.
        var exact = (decimal)rate;
        return content.Thresholds.First(threshold => threshold.Above ? exact > (decimal)threshold.Rate : exact >= (decimal)threshold.Rate).Level;
    }
}
