using Sonae.Guideline.Risks;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Tests.Risks;

public sealed class MediumRuleTests
{
    [Fact]
    public void The_highest_threat_given_counts_and_is_named()
    {
        var pc = Of("pc", Given.Nothing.Threatened("pc", 1, 3, 2));
        Assert.Equal((3, 3, 3, "pc 3"), (pc.Threat?.Value, pc.ThreatsGiven, pc.Threats, pc.HighestThreat));
        Assert.Equal(LevelReason.Judged, pc.ThreatReason);
    }

    [Fact]
    public void Some_threats_not_judged_leave_the_highest_given_with_n_of_m()
    {
        var pc = Of("pc", Given.Nothing.Threatened("pc", null, 2, null));
        Assert.Equal((2, 1, 3), (pc.Threat?.Value, pc.ThreatsGiven, pc.Threats));
        Assert.Equal(LevelReason.SomeThreatsUnjudged, pc.ThreatReason);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void No_threat_judged_means_no_level(int empty)
    {
        var pc = Of("pc", Given.Nothing.Threatened("pc", new int?[empty]));
        Assert.Null(pc.Threat);
        Assert.Null(pc.HighestThreat);
        Assert.Equal(LevelReason.NoThreatJudged, pc.ThreatReason);
    }

    [Fact]
    public void A_company_s_own_threat_counts_for_its_medium_whatever_its_words()
    {
        var round = new Round(Profile.Untold, Round.NoAnswers, Round.NoAnswers, [new ThreatJudgement("paper", "Mice", 2), new ThreatJudgement("pc", "Mice", 3)], []);
        Assert.Equal(2, Of("paper", round).Threat?.Value);
        Assert.Equal("Mice", Of("paper", round).HighestThreat);
    }

    [Theory]
    [InlineData("done", 1)]
    [InlineData("partly", 2)]
    [InlineData("not", 3)]
    public void Everything_answered_alike_gives_its_level(string answer, int level) => Assert.Equal(level, Of("pc", Given.Everything(answer)).Vulnerability?.Value);

    [Fact]
    public void One_thing_not_fully_done_is_enough_for_the_middle_level()
    {
        var pc = Of("pc", Given.Everything("done").Answered("virus", "not"));
        Assert.Equal((2, 4, 5), (pc.Vulnerability?.Value, pc.Done, pc.Items));
        Assert.Equal(["virus"], pc.NotFullyDone);
    }

    [Fact]
    public void One_thing_partly_done_is_enough_to_leave_the_worst_level() => Assert.Equal(2, Of("pc", Given.Everything("not").Answered("virus", "partly")).Vulnerability?.Value);

    [Fact]
    public void One_item_unanswered_leaves_the_level_unknown()
    {
        var pc = Of("pc", Given.Everything("done").Unanswered("virus"));
        Assert.Null(pc.Vulnerability);
        Assert.Equal((LevelReason.ControlsUnanswered, 4, 5), (pc.VulnerabilityReason, pc.Answered, pc.Items));
        Assert.Equal(["virus"], pc.Unanswered);
    }

    [Fact]
    public void An_unanswered_item_of_another_medium_does_not_matter() => Assert.Equal(1, Of("pc", Given.Everything("done").Unanswered("secrecy")).Vulnerability?.Value);

    [Fact]
    public void What_does_not_apply_is_left_out_of_the_rate()
    {
        var pc = Of("pc", Given.Everything("done").Answered("virus", "foreign"));
        Assert.Equal((1, 1, 5, 4), (pc.Vulnerability?.Value, pc.NotApplicable, pc.Answered, pc.Done));
    }

    [Fact]
    public void Nothing_applicable_is_defenceless_where_an_asset_lies()
    {
        var pc = Of("pc", Given.Everything("foreign").Keeping(Given.Asset("list", "pc", 1, 1, 1), Given.Asset("plan", "pc", null, null, null)));
        Assert.Equal((3, LevelReason.NoControlApplies, 2), (pc.Vulnerability?.Value, pc.VulnerabilityReason, pc.AssetsKept));
    }

    [Fact]
    public void Nothing_applicable_has_no_level_where_no_asset_lies()
    {
        var pc = Of("pc", Given.Everything("foreign").Keeping(Given.Asset("list", "paper", 1, 1, 1)));
        Assert.Null(pc.Vulnerability);
        Assert.Equal((LevelReason.NothingKeptThere, 0), (pc.VulnerabilityReason, pc.AssetsKept));
    }

    [Fact]
    public void Unanswered_comes_before_nothing_applicable() =>
        Assert.Equal(LevelReason.ControlsUnanswered, Of("pc", Given.Everything("foreign").Unanswered("virus").Keeping(Given.Asset("list", "pc", 1, 1, 1))).VulnerabilityReason);

    [Fact]
    public void A_rate_made_of_tenths_meets_its_threshold()
    {
        var content = new VulnerabilityContent("rule", [new(1, 0.7, false), new(3, 0, false)], 3, "", MiniEdition.Sure);
        var sum = 0.7 + 0.7 + 0.7;
        Assert.True(sum / 3 < 0.7);
        Assert.Equal(1, MediumRule.LevelAt(content, sum / 3));
    }

    private static MediumFinding Of(string medium, Round round) => round.Findings().Media.Single(finding => finding.Medium.Id == medium);
}
