using Sonae.Guideline.Assets;
using Sonae.Guideline.Review;

namespace Sonae.Guideline.Tests.Review;

public sealed class ProgressRuleTests
{
    private static readonly Round Before = Given.Everything("partly").Threatened("pc", 3).Keeping(List(2));

    [Fact]
    public void Nothing_changed_means_nothing_listed()
    {
        var rounds = new[] { Before, Given.Nothing, Before.Keeping(List(2), List(3), Given.Asset("plan", null, null, 1, 1)) };
        foreach (var round in rounds)
        {
            var progress = Between(round, round);
            Assert.Null(progress.Total);
            Assert.Empty(progress.Rates);
            Assert.Empty(progress.Vulnerabilities);
            Assert.Empty(progress.Risks);
            Assert.Empty(progress.PoliciesNow);
        }
    }

    [Fact]
    public void A_total_that_became_known_or_changed_is_told()
    {
        var half = Before.Diagnosed(("q1", "yes"), ("q2", "yes"));
        var full = half.Diagnosed(("q3", "no"), ("q4", "no"));
        Assert.Equal(new Change<int>("total", null, 8), Between(half, full).Total);
        Assert.Equal(new Change<int>("total", 8, 12), Between(full, full.Diagnosed(("q4", "yes"))).Total);
        Assert.Null(Between(Before, half).Total);
    }

    [Fact]
    public void Only_the_rates_that_moved_are_told()
    {
        var progress = Between(Before, Before.Answered("separated", "done"));
        Assert.Equal([new Change<double>("development", 0.5, 1)], progress.Rates);
        Assert.Empty(progress.Vulnerabilities);
    }

    [Fact]
    public void A_rate_that_is_gone_is_told() =>
        Assert.Equal([new Change<double>("development", 0.5, null)], Between(Before, Before.Answered("separated", "foreign")).Rates);

    [Fact]
    public void A_vulnerability_that_moved_lowers_its_assets()
    {
        var progress = Between(Before, Before.Answered("done", Given.Edition.Controls.Controls.Where(control => control.Media.Contains("pc"))));
        Assert.Equal([new Change<int>("pc", 2, 1), new Change<int>("cloud", 2, 1)], progress.Vulnerabilities);
        var risk = Assert.Single(progress.Risks);
        Assert.Equal(("list", "pc", 4, 2), (risk.Name, risk.Medium, risk.Before?.Value?.Value, risk.Now?.Value?.Value));
    }

    [Fact]
    public void An_asset_that_came_or_went_is_told()
    {
        var came = Assert.Single(Between(Before, Before.Keeping(Given.Asset("plan", "pc", 1, 1, 1))).Risks);
        Assert.Equal(("plan", true, false), (came.Name, came.Before is null, came.Now is null));
        var went = Assert.Single(Between(Before.Keeping(Given.Asset("plan", null, null, null, null)), Before).Risks);
        Assert.Equal(("plan", false, true), (went.Name, went.Before is null, went.Now is null));
    }

    [Fact]
    public void A_row_that_kept_its_number_and_its_name_or_medium_is_the_same_asset()
    {
        var moved = Assert.Single(Between(Before, Without().Keeping(Given.Asset("list", "cloud", 3, 1, 1))).Risks);
        Assert.Equal(("pc", "cloud"), (moved.Before?.Asset.Medium, moved.Now?.Asset.Medium));
        var renamed = Assert.Single(Between(Before, Without().Keeping(Given.Asset("roster", "pc", 3, 1, 1))).Risks);
        Assert.Equal(("roster", "list", 6), (renamed.Name, renamed.Before?.Asset.Name, renamed.Now?.Value?.Value));
        Assert.Empty(Between(Before, Without().Keeping(Given.Asset("roster", "pc", 2, 1, 1))).Risks);
    }

    [Fact]
    public void Another_number_or_nothing_in_common_is_another_asset()
    {
        var elsewhere = new Asset(2, "list", "cloud").Judge(2, 1, 1);
        Assert.Equal(["cloud", "pc"], Between(Before, Without().Keeping(elsewhere)).Risks.Select(risk => risk.Medium).Order(StringComparer.Ordinal));
        Assert.Equal(["list", "plan"], Between(Before, Without().Keeping(Given.Asset("plan", "cloud", 2, 1, 1))).Risks.Select(risk => risk.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_rows_of_one_name_in_another_order_are_no_change() =>
        Assert.Empty(Between(Without().Keeping(List(1), List(3)), Without().Keeping(List(3), List(1))).Risks);

    [Fact]
    public void Of_two_rows_of_one_name_the_one_that_went_is_told()
    {
        var went = Assert.Single(Between(Without().Keeping(List(1), List(3)), Without().Keeping(List(3))).Risks);
        Assert.Equal((2, null), (went.Before?.Value?.Value, went.Now));
    }

    [Fact]
    public void Of_two_rows_of_one_name_the_one_that_changed_is_told()
    {
        var changed = Assert.Single(Between(Without().Keeping(List(1), List(2)), Without().Keeping(List(2), List(3))).Risks);
        Assert.Equal((2, 6), (changed.Before?.Value?.Value, changed.Now?.Value?.Value));
    }

    [Fact]
    public void A_policy_that_began_to_apply_is_told() =>
        Assert.Equal(["development"], Between(Before.Said("develops", false), Before.Said("develops", true)).PoliciesNow.Select(policy => policy.Policy.Id));

    private static Round Without() => Given.Everything("partly").Threatened("pc", 3).Threatened("cloud", 3);

    private static Asset List(int importance) => Given.Asset("list", "pc", importance, 1, 1);

    private static ProgressFinding Between(Round before, Round now) => ProgressRule.Between(before.Findings(), now.Findings());
}
