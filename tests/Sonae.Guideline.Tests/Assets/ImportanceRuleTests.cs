using Sonae.Guideline.Assets;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Assets;

public sealed class ImportanceRuleTests
{
    private static readonly ImportanceContent Lifting = Given.Edition.Risk.ImportanceRule;

    [Theory]
    [InlineData(2, 1, 1, 2)]
    [InlineData(1, 2, 1, 2)]
    [InlineData(1, 1, 3, 3)]
    [InlineData(1, 1, 1, 1)]
    public void Importance_is_the_highest_of_the_three(int c, int i, int a, int importance) => Assert.Equal(importance, Of(c, i, a));

    [Theory]
    [InlineData(null, 3, 3)]
    [InlineData(3, null, 3)]
    [InlineData(3, 3, null)]
    [InlineData(null, null, null)]
    public void One_value_not_judged_leaves_importance_unknown_even_if_another_is_the_highest(int? c, int? i, int? a) => Assert.Null(Of(c, i, a));

    [Fact]
    public void Personal_information_lifts_to_three() => Assert.Equal(3, Of(1, 1, 1, "personal"));

    [Fact]
    public void Another_flag_lifts_nothing() => Assert.Equal(1, Of(1, 1, 1, "other"));

    [Fact]
    public void Personal_information_does_not_make_up_for_a_missing_value() => Assert.Null(Of(1, 1, null, "personal"));

    [Fact]
    public void A_lift_never_lowers() => Assert.Equal(3, ImportanceRule.Of(Lifting with { Lifts = [new("personal", 2)] }, Given.Asset("list", null, 3, 1, 1, "personal"))?.Value);

    [Fact]
    public void The_highest_of_several_lifts_counts() =>
        Assert.Equal(3, ImportanceRule.Of(Lifting with { Lifts = [new("a", 3), new("b", 2)] }, Given.Asset("list", null, 1, 1, 1, "b", "a"))?.Value);

    private static int? Of(int? c, int? i, int? a, params string[] flags) => ImportanceRule.Of(Lifting, Given.Asset("list", "pc", c, i, a, flags))?.Value;
}
