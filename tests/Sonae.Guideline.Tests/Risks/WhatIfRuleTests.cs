using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Risks;

public sealed class WhatIfRuleTests
{
    private static readonly Round Round = Given.Everything("done").Answered("virus", "partly").Answered("backup", "not")
        .Threatened("pc", 3).Threatened("cloud", 2)
        .Keeping(Given.Asset("list", "pc", 3, 1, 1), Given.Asset("plan", "pc", 1, 1, 1), Given.Asset("mail", "cloud", 2, 1, 1), Given.Asset("desk", "paper", 3, 3, 3));

    [Fact]
    public void Other_answers_are_tried_without_being_recorded()
    {
        var finding = Try(("virus", "done"), ("backup", "done"));
        Assert.Equal(["list 6→3", "plan 2→1"], finding.Changed.Select(change => $"{change.Now.Asset.Name} {change.Now.Value?.Value}→{change.Then.Value?.Value}"));
        Assert.Equal(2, finding.RowsLowered);
        Assert.Equal("not", Round.Controls["backup"]);
    }

    [Fact]
    public void A_row_that_rises_is_a_change_but_not_lowered()
    {
        var finding = Try(("updates", "not"), ("virus", "not"), ("passwords", "not"), ("rules", "not"));
        Assert.Equal(["list 9", "plan 3", "mail 4"], finding.Changed.Select(change => $"{change.Now.Asset.Name} {change.Then.Value?.Value}"));
        Assert.Equal(0, finding.RowsLowered);
    }

    [Fact]
    public void A_row_that_becomes_known_is_a_change_but_not_lowered()
    {
        var open = Round.Unanswered("virus");
        var finding = WhatIfRule.Of(Given.Edition, open, open.Findings(), new Dictionary<string, string> { ["virus"] = "done" });
        Assert.Equal(["list", "plan"], finding.Changed.Select(change => change.Now.Asset.Name));
        Assert.Equal(0, finding.RowsLowered);
    }

    [Fact]
    public void The_same_answers_change_nothing() => Assert.Empty(Try(("virus", "partly"), ("backup", "not")).Changed);

    [Fact]
    public void A_threat_is_tried_out_by_its_id_and_nothing_is_recorded()
    {
        var rare = WhatIfRule.Of(Given.Edition, Round, Round.Findings(), Trial.OfThreats(new Dictionary<string, int> { ["pc/pc 3"] = 1, ["unknown"] = 1 }));
        Assert.Equal(["list 6→3", "plan 2→1"], rare.Changed.Select(change => $"{change.Now.Asset.Name} {change.Now.Value?.Value}→{change.Then.Value?.Value}"));
        Assert.Equal(3, Round.Threats[0].Level);
    }

    [Fact]
    public void A_threat_path_takes_every_threat_above_the_nearest_level_that_helps()
    {
        var round = Given.Everything("not").Threatened("pc", 3, 2, 1).Threatened("cloud", 2).Keeping(Given.Asset("list", "pc", 1, 1, 1));
        var paths = WhatIfRule.ThreatPaths(Given.Edition, round, round.Findings());
        Assert.Equal(["pc 3→2: pc/pc 3, 1 rows", "cloud 2→1: cloud/cloud 2, 0 rows"],
            paths.Select(path => $"{path.Medium.Medium.Id} {path.Medium.Threat?.Value}→{path.Target.Value}: {string.Join(' ', path.Effect.Trial.Threats.Keys)}, {path.Effect.RowsLowered} rows"));
        Assert.Empty(WhatIfRule.ThreatPaths(Given.Edition, round.Unanswered("virus").Unanswered("backup"), round.Unanswered("virus").Unanswered("backup").Findings()));
    }

    [Fact]
    public void The_path_with_the_most_rows_lowered_per_answer_comes_first() =>
        Assert.Equal(["pc: backup virus → 1, 2 rows", "cloud: backup → 1, 0 rows"], Paths(Round));

    [Fact]
    public void A_short_path_for_few_rows_can_be_worth_more_than_a_long_one_for_many()
    {
        var round = Given.Everything("done").Answered("secrecy", "partly").Answered("rules", "partly").Threatened("paper", 3).Threatened("pc", 3)
            .Keeping(Given.Asset("desk", "paper", 3, 3, 3), Given.Asset("list", "pc", 3, 1, 1), Given.Asset("plan", "pc", 1, 1, 1));
        Assert.Equal(["pc: rules → 1, 2 rows", "paper: secrecy rules → 1, 3 rows"], Paths(round));
    }

    [Fact]
    public void Of_equal_paths_the_first_medium_comes_first()
    {
        var round = Given.Everything("not").Keeping(Given.Asset("list", "pc", 1, 1, 1));
        Assert.Equal(["paper: secrecy → 2, 0 rows", "pc: rules → 2, 0 rows", "cloud: passwords → 2, 0 rows"], Paths(round));
    }

    [Fact]
    public void The_largest_gain_is_taken_first()
    {
        var thresholds = Given.Edition.Risk.VulnerabilityRule with { Thresholds = [new(1, 0.8, false), new(3, 0, false)] };
        var edition = Given.Edition with { Risk = Given.Edition.Risk with { VulnerabilityRule = thresholds } };
        var round = Given.Everything("done").Answered("rules", "partly").Answered("updates", "partly").Answered("backup", "not");
        var pc = WhatIfRule.Paths(edition, round, Findings.Of(edition, round, Given.Today)).Single(path => path.Medium.Medium.Id == "pc");
        Assert.Equal(["backup"], pc.Effect.Answers.Keys);
    }

    [Fact]
    public void A_medium_at_its_best_has_no_path() => Assert.DoesNotContain(Paths(Round), path => path.StartsWith("paper", StringComparison.Ordinal));

    [Fact]
    public void A_medium_not_yet_judged_has_no_path() => Assert.Equal(["cloud: backup → 1, 0 rows"], Paths(Round.Unanswered("virus")));

    [Fact]
    public void A_medium_for_which_nothing_applies_has_no_path() => Assert.Empty(Paths(Given.Everything("foreign").Keeping(Given.Asset("list", "pc", 1, 1, 1))));

    private static WhatIfFinding Try(params (string Control, string Option)[] answers) =>
        WhatIfRule.Of(Given.Edition, Round, Round.Findings(), answers.ToDictionary(answer => answer.Control, answer => answer.Option));

    private static IEnumerable<string> Paths(Round round) => WhatIfRule.Paths(Given.Edition, round, round.Findings())
        .Select(path => $"{path.Medium.Medium.Id}: {string.Join(' ', path.Effect.Answers.Keys)} → {path.Target.Value}, {path.Effect.RowsLowered} rows");
}
