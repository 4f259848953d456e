using CsCheck;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Review;
using Sonae.Guideline.Tests.Editions;

namespace Sonae.Guideline.Tests.Review;

public sealed class ComparisonRuleTests
{
    private static readonly Round Before = Given.Everything("partly").Threatened("pc", 3).Keeping(Given.Asset("list", "pc", 2, 1, 1));

    [Fact]
    public void A_round_beside_itself_differs_in_nothing() => RandomEdition.WithRound.Sample(drawn =>
    {
        var finding = Compare(drawn.Edition, drawn.Round, drawn.Edition, drawn.Round);
        Assert.True(finding is { SameEdition: true, SameValues: true, Progress.Total: null, Parts.Count: 0, Controls.Count: 0, Threats.Count: 0, Progress.Risks.Count: 0 });
        Assert.Empty(finding.OnlyBefore.Concat(finding.OnlyNow));
    }, iter: 100, print: _ => "");

    [Fact]
    public void The_other_way_round_tells_the_same_the_other_way_round() => RandomEdition.WithRound.SelectMany(drawn => RandomRound.For(drawn.Edition).Select(other => (drawn.Edition, drawn.Round, Other: other))).Sample(drawn =>
    {
        var there = Compare(drawn.Edition, drawn.Round, drawn.Edition, drawn.Other);
        var back = Compare(drawn.Edition, drawn.Other, drawn.Edition, drawn.Round);
        Assert.Equal(there.Controls.Select(change => (change.Control.Id, change.Before, change.Now)), back.Controls.Select(change => (change.Control.Id, change.Now, change.Before)));
        Assert.Equal(there.Threats.Select(change => (change.Words, change.Medium, change.Before, change.Now)).Order(), back.Threats.Select(change => (change.Words, change.Medium, change.Now, change.Before)).Order());
        Assert.Equal(there.Progress.Rates.Select(change => (change.Id, change.Before, change.Now)), back.Progress.Rates.Select(change => (change.Id, change.Now, change.Before)));
        Assert.Equal(there.Progress.Risks.Count, back.Progress.Risks.Count);
        Assert.Equal(there.Progress.Risks.Count(change => change.Before is null), back.Progress.Risks.Count(change => change.Now is null));
    }, iter: 100, print: _ => "");

    [Fact]
    public void Answers_parts_and_levels_that_changed_are_told()
    {
        var now = Before.Answered("virus", "done").Unanswered("backup").Diagnosed(("q1", "yes"), ("q2", "partly")).Judging(new Dictionary<string, int> { ["pc/pc 3"] = 1 }).Threatened("cloud", 2);
        var finding = Compare(Given.Edition, Before.Threatened("paper", 1), Given.Edition, now);
        Assert.Equal([("virus", "partly", "done"), ("backup", "partly", null)], finding.Controls.Select(change => (change.Control.Id, change.Before?.Id, change.Now?.Id)));
        Assert.Equal([new Change<int>("basic", null, 6)], finding.Parts);
        Assert.Equal([new("pc", "pc 3", 3, 1), new("cloud", "cloud 2", null, 2, IsNew: true), new LevelChange("paper", "paper 1", 1, null, IsGone: true)], finding.Threats);
    }

    [Fact]
    public void Of_two_editions_only_equal_ids_are_compared_and_the_rest_is_named()
    {
        var controls = Given.Edition.Controls.Controls.Where(control => control.Id != "virus").Append(MiniEdition.Control("logs", 8, "devices", "pc")).ToList();
        var next = Given.Edition with { Info = Given.Edition.Info with { Id = "next" }, Controls = Given.Edition.Controls with { Controls = controls } };
        var finding = Compare(Given.Edition, Before.Diagnosed(("q1", "yes"), ("q2", "yes"), ("q3", "yes"), ("q4", "yes")), next, Before.Unanswered("virus").Answered("logs", "done").Answered("rules", "done"));
        Assert.False(finding.SameEdition);
        Assert.True(finding.SameValues);
        Assert.Null(finding.Progress.Total);
        Assert.Equal(["virus", "logs"], finding.OnlyBefore.Concat(finding.OnlyNow));
        Assert.Equal(["rules"], finding.Controls.Select(change => change.Control.Id));
    }

    [Fact]
    public void On_other_scales_a_risk_has_moved_when_its_band_has()
    {
        var risk = Given.Edition.Risk with { Bands = [MiniEdition.Band("large", 5, 9), MiniEdition.Band("medium", 4, 4), MiniEdition.Band("small", 1, 3)] };
        var next = Given.Edition with { Info = Given.Edition.Info with { Id = "next" }, Risk = risk };
        var three = Given.Everything("partly").Threatened("pc", 3).Keeping(Given.Asset("list", "pc", 1, 1, 1));
        Assert.False(Compare(Given.Edition, three, next, three).SameValues);
        Assert.Empty(Compare(Given.Edition, three, next, three.Answered("rules", "done").Threatened("pc", 1)).Progress.Risks);
        Assert.Single(Compare(Given.Edition, Before, next, three).Progress.Risks, change => change is { Before.Band.Id: "medium", Now.Band.Id: "small" });
    }

    private static ComparisonFinding Compare(Edition before, Round was, Edition now, Round @is) => ComparisonRule.Of(Side(before, was), Side(now, @is));

    private static RoundSide Side(Edition edition, Round round) => new(edition, round, Findings.Of(edition, round, Given.Today));
}
