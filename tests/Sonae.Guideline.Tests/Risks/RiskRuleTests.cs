using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Risks;

public sealed class RiskRuleTests
{
    [Theory]
    [InlineData("not", 3, 3, 9, "large")]
    [InlineData("not", 3, 2, 6, "large")]
    [InlineData("partly", 3, 2, 4, "medium")]
    [InlineData("partly", 3, 1, 2, "small")]
    [InlineData("done", 3, 3, 3, "small")]
    public void Risk_is_importance_times_likelihood(string answer, int threat, int importance, int value, string band)
    {
        var risk = Risk(Given.Everything(answer).Threatened("pc", threat), importance, "pc");
        Assert.Equal(value, risk.Value?.Value);
        Assert.Equal(band, risk.Band?.Id);
        Assert.Equal(Missing.Nothing, risk.Missing);
    }

    [Fact]
    public void Nothing_times_unknown_is_unknown()
    {
        var scale = Given.Edition.Risk with { Attribute = MiniEdition.ScaleOf("attribute", 0, 3), Importance = MiniEdition.ScaleOf("importance", 0, 3) };
        var edition = Given.Edition with { Risk = scale };
        var round = Given.Nothing.Keeping(Given.Asset("leaflet", "pc", 0, 0, 0));
        var risk = Findings.Of(edition, round, Given.Today).Risks[0];
        Assert.Equal(0, risk.Importance?.Value);
        Assert.Null(risk.Value);
        Assert.Null(risk.Band);
    }

    [Fact]
    public void What_is_missing_is_told_all_at_once()
    {
        var risk = Given.Nothing.Keeping(Given.Asset("list", "pc", 1, null, 1)).Findings().Risks[0];
        Assert.Equal(Missing.Attributes | Missing.Threat | Missing.Vulnerability, risk.Missing);
    }

    [Fact]
    public void An_asset_without_a_medium_is_not_yet_judged()
    {
        var risk = Risk(Given.Everything("done").Threatened("pc", 3), 3, null);
        Assert.Null(risk.Medium);
        Assert.Null(risk.Value);
        Assert.Equal(Missing.Medium, risk.Missing);
    }

    [Fact]
    public void Only_the_threat_is_missing_when_everything_else_is_known() =>
        Assert.Equal(Missing.Threat, Risk(Given.Everything("done"), 1, "pc").Missing);

    [Fact]
    public void Assets_stay_in_the_order_of_the_register()
    {
        var round = Given.Nothing.Keeping(Given.Asset("c", "pc", 1, 1, 1), Given.Asset("a", null, 1, 1, 1), Given.Asset("b", "paper", 1, 1, 1));
        Assert.Equal(["c", "a", "b"], round.Findings().Risks.Select(risk => risk.Asset.Name));
    }

    [Fact]
    public void The_best_band_is_the_one_with_every_measure_taken()
    {
        var edition = Given.Edition with { Risk = Given.Edition.Risk with { Bands = [MiniEdition.Band("large", 6, 9), MiniEdition.Band("medium", 2, 4), MiniEdition.Band("small", 1, 1)] } };
        Assert.Equal("small", RiskRule.BestBand(edition.Risk, Risk(Given.Nothing, 1, "pc").Importance!.Value).Id);
        Assert.Equal("medium", RiskRule.BestBand(edition.Risk, Risk(Given.Nothing, 3, "pc").Importance!.Value).Id);
    }

    [Fact]
    public void A_floor_is_told_only_where_no_measure_reaches_the_least_band()
    {
        var risk = Given.Edition.Risk with { Bands = [MiniEdition.Band("large", 6, 9), MiniEdition.Band("medium", 2, 4), MiniEdition.Band("small", 1, 1)] };
        Assert.Null(RiskRule.FloorOf(risk, Risk(Given.Nothing, 1, "pc").Importance!.Value));
        Assert.Equal("medium", RiskRule.FloorOf(risk, Risk(Given.Nothing, 3, "pc").Importance!.Value)?.Id);
    }

    [Fact]
    public void Counts_hold_every_band_the_unjudged_and_the_sum_of_values()
    {
        var round = Given.Everything("not").Threatened("pc", 3).Keeping(Given.Asset("a", "pc", 3, 1, 1), Given.Asset("b", "pc", 1, 1, 1), Given.Asset("c", "paper", 1, 1, 1));
        var count = RiskCountRule.Of(Given.Edition.Risk, round.Findings().Risks);
        Assert.Equal([("large", 1), ("medium", 0), ("small", 1)], count.Bands.Select(band => (band.Band.Id, band.Count)));
        Assert.Equal((1, 12, 3), (count.Unjudged, count.Sum, count.All));
    }

    [Fact]
    public void A_value_in_no_band_is_a_broken_promise()
    {
        var edition = Given.Edition with { Risk = Given.Edition.Risk with { Bands = [MiniEdition.Band("large", 6, 9)] } };
        var round = Given.Everything("done").Threatened("pc", 1).Keeping(Given.Asset("list", "pc", 1, 1, 1));
        Assert.Throws<InvalidOperationException>(() => Findings.Of(edition, round, Given.Today));
    }

    private static RiskFinding Risk(Round round, int importance, string? medium) =>
        round.Keeping(Given.Asset("list", medium, importance, 1, 1)).Findings().Risks[0];
}
