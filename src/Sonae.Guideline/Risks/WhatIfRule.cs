using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Risks;

/// <summary>An asset whose risk value would change.</summary>
public sealed record ChangedRisk(RiskFinding Now, RiskFinding Then);

/// <summary>What would follow if some controls (control id to option id) were answered otherwise.</summary>
public sealed record WhatIfFinding(IReadOnlyDictionary<string, string> Answers, IReadOnlyList<ChangedRisk> Changed)
{
    public int RowsLowered => Changed.Count(change => change.Then.Value?.Value < change.Now.Value?.Value);
}

/// <summary>The fewest answers that lower a medium's vulnerability, and what follows from them.</summary>
public sealed record WhatIfPath(MediumFinding Medium, Vulnerability Target, WhatIfFinding Effect)
{
    /// <summary>Rows lowered per answer, by which paths are ranked.</summary>
    public double Worth => (double)Effect.RowsLowered / Effect.Answers.Count;
}

/// <summary>Tries answers out without recording them (試算).</summary>
public static class WhatIfRule
{
    /// <summary>What would follow from other answers.</summary>
    public static WhatIfFinding Of(Edition edition, Round round, Findings now, IReadOnlyDictionary<string, string> answers)
    {
        var then = Findings.Of(edition, round.Answering(answers), now.Date);
        var changed = new List<ChangedRisk>();
        for (var i = 0; i < now.Risks.Count; i++)
            if (now.Risks[i].Value != then.Risks[i].Value) changed.Add(new ChangedRisk(now.Risks[i], then.Risks[i]));
        return new WhatIfFinding(answers, changed);
    }

    /// <summary>Per medium the smallest set of answers that lowers its vulnerability; most rows lowered per answer first.</summary>
    public static IReadOnlyList<WhatIfPath> Paths(Edition edition, Round round, Findings now) =>
        now.Media.Select(medium => Path(edition, round, now, medium)).OfType<WhatIfPath>()
            .OrderByDescending(path => path.Worth).ThenBy(path => path.Medium.Medium.No).ToList();

    private static WhatIfPath? Path(Edition edition, Round round, Findings now, MediumFinding medium)
    {
        if (medium.Vulnerability is not { } vulnerability || medium.Rate is null) return null;
        var best = edition.Controls.Options.Where(option => option.Weight is not null).MaxBy(option => option.Weight)!;
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
}
