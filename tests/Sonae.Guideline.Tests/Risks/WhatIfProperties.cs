using CsCheck;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Tests.Editions;

namespace Sonae.Guideline.Tests.Risks;

/// <summary>The paths of the what-if compared with trying every set of answers there is.</summary>
public sealed class WhatIfProperties
{
    [Fact]
    public void A_path_has_the_fewest_answers_of_all_sets_and_lowers_as_far_as_so_few_can() => Sample((edition, round, findings, paths) =>
    {
        foreach (var medium in findings.Media)
        {
            var path = paths.FirstOrDefault(candidate => candidate.Medium.Medium.Id == medium.Medium.Id);
            Assert.Equal(Fewest(edition, round, medium), path is null ? null : (path.Effect.Answers.Count, path.Target.Value));
        }
    });

    [Fact]
    public void The_answers_of_a_path_are_the_best_ones_to_controls_of_the_medium() => Sample((edition, _, _, paths) =>
    {
        var best = edition.Controls.Options.Max(option => option.Weight);
        foreach (var path in paths)
            foreach (var (control, option) in path.Effect.Answers)
            {
                Assert.Contains(control, path.Medium.NotFullyDone);
                Assert.Equal(best, edition.Controls.Options.Single(candidate => candidate.Id == option).Weight);
            }
    });

    [Fact]
    public void Rows_lowered_are_the_rows_that_a_naive_reading_finds_lower() => Sample((edition, round, _, paths) =>
    {
        foreach (var path in paths)
        {
            var (now, then) = (Values(edition, round), Values(edition, round.Answering(path.Effect.Answers)));
            Assert.Equal(now.Zip(then).Count(pair => pair.Second < pair.First), path.Effect.RowsLowered);
            Assert.Equal(now.Zip(then).Count(pair => pair.Second != pair.First), path.Effect.Changed.Count);
        }
    });

    [Fact]
    public void Paths_are_ranked_by_rows_per_answer_and_then_by_medium() => Sample((_, _, _, paths) =>
    {
        var order = paths.Select(path => (-(decimal)path.Effect.RowsLowered / path.Effect.Answers.Count, path.Medium.Medium.No)).ToList();
        Assert.Equal(order.Order(), order);
    });

    [Fact]
    public void A_trial_of_better_answers_and_rarer_threats_lowers_and_never_raises() => RandomEdition.MonotoneWithRound.Sample(drawn =>
    {
        var (edition, round) = drawn;
        var findings = Findings.Of(edition, round, Given.Today);
        var best = edition.Controls.Options.MaxBy(option => option.Weight)!;
        var weighed = edition.Controls.Options.Where(option => option.Weight is not null).Select(option => option.Id).ToHashSet();
        var answers = round.Controls.Where(pair => weighed.Contains(pair.Value)).ToDictionary(pair => pair.Key, _ => best.Id);
        var threats = round.Threats.Where(threat => threat.Level is not null).ToDictionary(threat => threat.Id, _ => edition.Risk.Threat.Levels.Min(level => level.Value));
        var effect = WhatIfRule.Of(edition, round, findings, new Trial(answers, threats));
        Assert.Equal(0, effect.RowsRaised);
        Assert.Equal(effect.Changed.Count, effect.RowsLowered);
        Assert.Equal(Values(edition, round.Answering(answers).Judging(threats)), effect.Then.Risks.Select(risk => risk.Value?.Value ?? -1));
        Assert.True(RiskCountRule.Of(edition.Risk, effect.Then.Risks).Sum <= RiskCountRule.Of(edition.Risk, findings.Risks).Sum);
    }, iter: 300, print: _ => "");

    [Fact]
    public void A_threat_path_names_the_fewest_threats_that_lower_the_likelihood() => RandomEdition.MonotoneWithRound.Sample(drawn =>
    {
        var (edition, round) = drawn;
        var findings = Findings.Of(edition, round, Given.Today);
        var paths = WhatIfRule.ThreatPaths(edition, round, findings);
        foreach (var medium in findings.Media)
        {
            var path = paths.FirstOrDefault(candidate => candidate.Medium.Medium.Id == medium.Medium.Id);
            Assert.Equal(FewestThreats(edition, round, medium), path?.Effect.Trial.Threats.Count);
            if (path is not null) Assert.True(path.Effect.Then.Media.Single(then => then.Medium == medium.Medium).Likelihood?.Value < medium.Likelihood?.Value);
        }
        Assert.Equal(paths.OrderByDescending(path => path.Effect.Worth).ThenBy(path => path.Medium.Medium.No), paths);
    }, iter: 300, print: _ => "");

    /// <summary>Every set of this medium's threats made as rare as can be: the size of the smallest that lowers its likelihood.</summary>
    private static int? FewestThreats(Edition edition, Round round, MediumFinding medium)
    {
        if (medium.Likelihood is not { } now) return null;
        var (least, judged) = (edition.Risk.Threat.Levels.Min(level => level.Value), round.Threats.Where(threat => threat.Medium == medium.Medium.Id && threat.Level is not null).ToList());
        int? fewest = null;
        for (var subset = 1; subset < 1 << judged.Count; subset++)
        {
            var tried = judged.Where((_, bit) => (subset >> bit & 1) == 1).ToDictionary(threat => threat.Id, _ => least);
            if (tried.Count >= fewest) continue;
            var then = Findings.Of(edition, round.Judging(tried), Given.Today).Media.Single(found => found.Medium == medium.Medium);
            if (then.Likelihood?.Value < now.Value) fewest = tried.Count;
        }
        return fewest;
    }

    private static void Sample(Action<Edition, Round, Findings, IReadOnlyList<WhatIfPath>> check) => RandomEdition.MonotoneWithRound.Sample(drawn =>
    {
        var findings = Findings.Of(drawn.Edition, drawn.Round, Given.Today);
        check(drawn.Edition, drawn.Round, findings, WhatIfRule.Paths(drawn.Edition, drawn.Round, findings));
    }, iter: 300, print: _ => "");

    /// <summary>Every subset of what is not fully done, answered with the best option: the smallest size that lowers the level, and the lowest level at that size.</summary>
    private static (int, int)? Fewest(Edition edition, Round round, MediumFinding medium)
    {
        if (medium.Vulnerability is not { } level || medium.Rate is null) return null;
        var best = edition.Controls.Options.MaxBy(option => option.Weight)!.Id;
        (int, int)? fewest = null;
        for (var subset = 1; subset < 1 << medium.NotFullyDone.Count; subset++)
        {
            var answers = round.Controls.ToDictionary();
            for (var bit = 0; bit < medium.NotFullyDone.Count; bit++) if ((subset >> bit & 1) == 1) answers[medium.NotFullyDone[bit]] = best;
            var rate = NaiveTally.Of(edition, answers, control => control.Media.Contains(medium.Medium.Id)).Rate!.Value;
            var found = (int.PopCount(subset), NaiveRisks.Level(edition.Risk.VulnerabilityRule, rate));
            if (found.Item2 < level.Value && (fewest is null || found.CompareTo(fewest.Value) < 0)) fewest = found;
        }
        return fewest;
    }

    private static List<int> Values(Edition edition, Round round)
    {
        var lines = NaiveReading.Of(edition, round, Given.Today);
        return round.Assets.Select((_, i) => int.TryParse(lines[$"Risks[{i}].Value"], out var value) ? value : -1).ToList();
    }
}
