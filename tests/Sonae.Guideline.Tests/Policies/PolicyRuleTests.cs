using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Tests.Policies;

public sealed class PolicyRuleTests
{
    [Fact]
    public void A_policy_for_everyone_applies_to_a_company_that_told_nothing() => Is(Given.Nothing, "people", true, PolicyReason.ForEveryone);

    [Fact]
    public void A_key_not_told_leaves_it_open() => Is(Given.Nothing, "development", null, PolicyReason.FactNotTold);

    [Fact]
    public void A_key_told_yes_makes_it_apply() => Is(Given.Nothing.Said("develops", true), "development", true, PolicyReason.ConditionMet);

    [Fact]
    public void A_key_told_no_makes_it_not_apply() => Is(Given.Nothing.Said("develops", false), "development", false, PolicyReason.ConditionNotMet);

    [Theory]
    [InlineData(null, null)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(50, true)]
    public void The_chart_needs_two_people(int? employees, bool? applies) =>
        Assert.Equal(applies, Of(Given.Nothing.Said(Profile.Untold with { Employees = employees }), "chart").Applies);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_category_that_does_not_apply_wins_over_the_keys(bool? told)
    {
        var round = Given.Nothing.Answered("separated", "foreign");
        Is(told is { } key ? round.Said("develops", key) : round, "development", false, PolicyReason.CategoryDoesNotApply);
    }

    [Fact]
    public void A_category_that_does_not_apply_wins_over_for_everyone() =>
        Is(Given.Nothing.Answered("secrecy", "foreign").Answered("rules", "foreign"), "people", false, PolicyReason.CategoryDoesNotApply);

    [Fact]
    public void One_control_left_open_does_not_switch_a_category_off() => Is(Given.Nothing.Answered("secrecy", "foreign"), "people", true, PolicyReason.ForEveryone);

    [Fact]
    public void A_policy_without_a_category_is_not_touched_by_answers() =>
        Is(Given.Everything("foreign").Said(Profile.Untold with { Employees = 2 }), "chart", true, PolicyReason.ConditionMet);

    [Theory]
    [InlineData("people", "◎", true)]
    [InlineData("devices", "○", true)]
    [InlineData("development", "○", true)]
    public void The_mark_is_the_category_s_own_also_while_it_is_open_whether_the_policy_applies(string category, string sign, bool needed)
    {
        var result = Result(Given.Nothing, category);
        Assert.Equal((sign, needed), (result.Mark.Sign, result.PolicyNeeded));
    }

    [Theory]
    [InlineData("done")]
    [InlineData("not")]
    public void Neither_mark_nor_need_depends_on_the_rate(string answer)
    {
        var result = Result(Given.Everything(answer), "people");
        Assert.Equal(("◎", true), (result.Mark.Sign, result.PolicyNeeded));
    }

    [Fact]
    public void A_policy_that_does_not_apply_is_not_needed()
    {
        var told = Result(Given.Everything("not").Said("develops", false), "development");
        Assert.Equal(("−", false), (told.Mark.Sign, told.PolicyNeeded));
        Assert.Equal(0.0, told.Category.Rate);
        var foreign = Result(Given.Everything("foreign"), "people");
        Assert.Equal(("−", false), (foreign.Mark.Sign, foreign.PolicyNeeded));
        Assert.Null(foreign.Category.Rate);
    }

    [Fact]
    public void Policies_stay_in_their_order() => Assert.Equal([1, 2, 3, 4, 5], Given.Nothing.Findings().Policies.Select(policy => policy.Policy.No));

    private static void Is(Round round, string policy, bool? applies, PolicyReason reason) =>
        Assert.Equal((applies, reason), (Of(round, policy).Applies, Of(round, policy).Reason));

    private static PolicyFinding Of(Round round, string policy) => round.Findings().Policies.Single(finding => finding.Policy.Id == policy);

    private static ResultFinding Result(Round round, string category) => round.Findings().Result.Single(result => result.Category.Category.Id == category);
}
