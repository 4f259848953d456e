using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Risks;

/// <summary>Tries answers and levels of threats out without recording them (試算).</summary>
public static class WhatIfRule
{
    /// <summary>What would follow from other answers.</summary>
    public static WhatIfFinding Of(Edition edition, Round round, Findings now, IReadOnlyDictionary<string, string> answers) => Of(edition, round, now, Trial.OfAnswers(answers));

    /// <summary>What would follow from other answers and other levels of threats.</summary>
    public static WhatIfFinding Of(Edition edition, Round round, Findings now, Trial trial)
    {
        var then = Findings.Of(edition, round.Answering(trial.Answers).Judging(trial.Threats), now.Date);
        var changed = new List<ChangedRisk>();
        for (var i = 0; i < now.Risks.Count; i++)
            if (now.Risks[i].Value != then.Risks[i].Value) changed.Add(new ChangedRisk(now.Risks[i], then.Risks[i]));
        return new WhatIfFinding(trial, changed, then);
    }

    /// <summary>Per medium the smallest set of answers that lowers its vulnerability; most rows lowered per answer first.</summary>
    public static IReadOnlyList<WhatIfPath> Paths(Edition edition, Round round, Findings now) =>
        now.Media.Select(medium => Path(edition, round, now, medium)).OfType<WhatIfPath>()
            .OrderByDescending(path => path.Effect.Worth).ThenBy(path => path.Medium.Medium.No).ToList();

    /// <summary>Per medium the threats that must become rarer, and how rare, for its likelihood to fall; most rows lowered per threat first.</summary>
    public static IReadOnlyList<ThreatPath> ThreatPaths(Edition edition, Round round, Findings now) =>
        now.Media.Select(medium => ThreatPathOf(edition, round, now, medium)).OfType<ThreatPath>()
            .OrderByDescending(path => path.Effect.Worth).ThenBy(path => path.Medium.Medium.No).ToList();

    private static WhatIfPath? Path(Edition edition, Round round, Findings now, MediumFinding medium)
    {
        if (medium.Vulnerability is not { } vulnerability || medium.Rate is null) return null;
        var best = ControlRule.Best(edition.Controls);
        var gains = Gains(edition.Controls, round, medium, best);
        var answers = new Dictionary<string, string>();
        foreach (var control in gains)
        {
            answers[control.Id] = best.Id;
            var level = LevelWith(edition, round.Answering(answers), medium);
            if (level < vulnerability.Value) return new WhatIfPath(medium, new Vulnerability(level), Of(edition, round, now, answers));
        }
        return null;
    }

    // Every answer weighs the same in the rate, so taking the largest gains first needs the fewest answers.
    private static List<Control> Gains(ControlContent content, Round round, MediumFinding medium, ControlOption best)
    {
        var weights = content.Options.ToDictionary(option => option.Id, option => option.Weight);
        return content.Controls.Where(control => medium.NotFullyDone.Contains(control.Id))
            .OrderByDescending(control => best.Weight - weights[round.Controls[control.Id]]).ThenBy(control => control.No).ToList();
    }

    private static int LevelWith(Edition edition, Round round, MediumFinding medium)
    {
        var controls = edition.Controls.Controls.Where(control => control.Media.Contains(medium.Medium.Id));
        return MediumRule.LevelAt(edition.Risk.VulnerabilityRule, ControlRule.Tally(edition.Controls, controls, round.Controls).Rate!.Value);
    }

    // The highest threat counts, so all above the level aimed at must come down to it, and no others: the nearest level that helps needs the fewest.
    private static ThreatPath? ThreatPathOf(Edition edition, Round round, Findings now, MediumFinding medium)
    {
        if (medium is not { Threat: { } threat, Vulnerability: { } vulnerability, Likelihood: { } likelihood }) return null;
        foreach (var level in edition.Risk.Threat.Levels.Where(level => level.Value < threat.Value).OrderByDescending(level => level.Value))
        {
            var target = new ThreatLevel(level.Value);
            if (LikelihoodRule.Of(edition.Risk.LikelihoodTable, target, vulnerability)!.Value.Value >= likelihood.Value) continue;
            var rarer = round.Threats.Where(judged => judged.Medium == medium.Medium.Id && judged.Level > level.Value).Select(judged => judged.Id).Distinct().ToDictionary(id => id, _ => level.Value);
            return new ThreatPath(medium, target, Of(edition, round, now, Trial.OfThreats(rarer)));
        }
        return null;
    }
}
