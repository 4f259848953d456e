using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Policies;

public sealed class ConditionFactsRuleTests
{
    [Theory]
    [InlineData("done", "done", true)]
    [InlineData("partly", "done", false)]
    [InlineData("partly", "partly", true)]
    [InlineData("not", "partly", false)]
    [InlineData("not", "not", true)]
    [InlineData("foreign", "done", true)]
    public void An_answer_is_at_least_as_good_by_its_weight_and_what_does_not_apply_counts_as_done(string answer, string option, bool holds) =>
        Assert.Equal(holds, new AnswerAtLeast("virus", option).Holds(Given.Nothing.Answered("virus", answer).Facts()));

    [Fact]
    public void An_unanswered_control_is_not_yet_known() => Assert.Null(new AnswerAtLeast("virus", "done").Holds(Given.Everything("done").Unanswered("virus").Facts()));

    [Theory]
    [InlineData("large", false)]
    [InlineData("medium", true)]
    [InlineData("small", true)]
    public void A_band_is_reached_by_an_asset_in_it_or_in_a_more_urgent_one(string band, bool reached)
    {
        var round = Given.Everything("partly").Threatened("pc", 3).Keeping(Given.Asset("plan", "pc", 1, 1, 1), Given.Asset("list", "pc", 2, 1, 1));
        Assert.Equal(reached, new BandAtLeast(band).Holds(round.Facts()));
    }

    [Theory]
    [InlineData("large", null)]
    [InlineData("medium", true)]
    [InlineData("small", true)]
    public void Not_reached_is_only_known_once_every_asset_is_judged(string band, bool? reached)
    {
        var round = Given.Everything("partly").Threatened("pc", 3).Keeping(Given.Asset("list", "pc", 2, 1, 1), Given.Asset("plan", null, 1, 1, 1));
        Assert.Equal(reached, new BandAtLeast(band).Holds(round.Facts()));
    }

    [Fact]
    public void An_empty_register_reaches_nothing_yet() => Assert.Null(new BandAtLeast("small").Holds(Given.Everything("done").Facts()));

    [Fact]
    public void Keys_and_people_come_from_the_profile()
    {
        var facts = Given.Nothing.Said(Profile.Untold with { Employees = 7, Has = new Dictionary<string, bool> { ["cloud"] = false } }).Facts();
        Assert.Equal(7, facts.Employees);
        Assert.False(new ProfileHas("cloud").Holds(facts));
        Assert.Null(new ProfileHas("develops").Holds(facts));
    }
}
