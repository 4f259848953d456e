using Sonae.Guideline.Controls;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Review;

/// <summary>Compares two rounds, the earlier first; across editions only what has the same id and is counted alike.</summary>
public static class ComparisonRule
{
    public static ComparisonFinding Of(RoundSide before, RoundSide now)
    {
        var sameEdition = before.Edition.Info.Id == now.Edition.Info.Id;
        var sameValues = sameEdition || AreAlike(before.Edition.Risk, now.Edition.Risk);
        // On other scales a value says something else; there a risk has moved when its band has.
        var progress = ProgressRule.Between(before.Findings, now.Findings, sameValues ? (was, @is) => was.Value != @is.Value : (was, @is) => was.Band?.Id != @is.Band?.Id);
        if (!sameEdition) progress = progress with { Total = null };
        if (!sameEdition && !HasLevelsOf(before.Edition.Risk.Vulnerability, now.Edition.Risk.Vulnerability)) progress = progress with { Vulnerabilities = [] };
        return new ComparisonFinding(
            before, now, sameEdition, sameValues, progress, Parts(before.Findings.Diagnosis, now.Findings.Diagnosis), Controls(before, now), Threats(before, now),
            Only(before, now), Only(now, before));
    }

    private static bool AreAlike(RiskContent before, RiskContent now) =>
        HasLevelsOf(before.Importance, now.Importance) && HasLevelsOf(before.Likelihood, now.Likelihood)
        && before.Bands.Select(band => (band.Id, band.From, band.To)).SequenceEqual(now.Bands.Select(band => (band.Id, band.From, band.To)));

    private static bool HasLevelsOf(Scale before, Scale now) => before.Levels.Select(level => level.Value).SequenceEqual(now.Levels.Select(level => level.Value));

    private static List<Change<int>> Parts(DiagnosisFinding before, DiagnosisFinding now)
    {
        var old = before.Parts.ToDictionary(part => part.Part.Id);
        return now.Parts.Where(part => old.TryGetValue(part.Part.Id, out var was) && was.Highest == part.Highest)
            .Select(part => new Change<int>(part.Part.Id, Known(old[part.Part.Id]), Known(part))).Where(change => change.Before != change.Now).ToList();
    }

    private static int? Known(PartFinding part) => part.Share is null ? null : part.Points;

    private static List<AnswerChange> Controls(RoundSide before, RoundSide now)
    {
        var known = before.Edition.Controls.Controls.Select(control => control.Id).ToHashSet();
        return now.Edition.Controls.Controls.Where(control => known.Contains(control.Id))
            .Select(control => new AnswerChange(control, AnswerOf(before, control), AnswerOf(now, control)))
            .Where(change => change.Before?.Id != change.Now?.Id).ToList();
    }

    private static ControlOption? AnswerOf(RoundSide side, Control control) =>
        side.Round.Controls.TryGetValue(control.Id, out var id) ? side.Edition.Controls.Options.FirstOrDefault(option => option.Id == id) : null;

    private static List<LevelChange> Threats(RoundSide before, RoundSide now)
    {
        if (!HasLevelsOf(before.Edition.Risk.Threat, now.Edition.Risk.Threat)) return [];
        var (old, current) = (Judged(before), Judged(now));
        var changes = current.Values.Where(threat => old.GetValueOrDefault(threat.Id)?.Level != threat.Level)
            .Select(threat => new LevelChange(threat.Medium, threat.Words, old.GetValueOrDefault(threat.Id)?.Level, threat.Level, IsNew: !old.ContainsKey(threat.Id) && IsOwn(before, threat)));
        var gone = old.Values.Where(threat => !current.ContainsKey(threat.Id) && threat.Level is not null)
            .Select(threat => new LevelChange(threat.Medium, threat.Words, threat.Level, null, IsGone: IsOwn(now, threat)));
        return [.. changes, .. gone];
    }

    private static bool IsOwn(RoundSide side, ThreatJudgement threat) => side.Edition.Threats.Threats.All(known => known.Id != threat.Id);

    // The company may have told a threat twice in the same words; the first stands for both.
    private static Dictionary<string, ThreatJudgement> Judged(RoundSide side) => side.Round.Threats.DistinctBy(threat => threat.Id).ToDictionary(threat => threat.Id);

    private static List<string> Only(RoundSide here, RoundSide there)
    {
        var known = there.Edition.Controls.Controls.Select(control => control.Id).ToHashSet();
        return here.Edition.Controls.Controls.Select(control => control.Id).Where(id => !known.Contains(id)).ToList();
    }
}
