using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Risks;

public sealed class WeakCategoryRuleTests
{
    [Fact]
    public void A_category_below_the_limit_is_named_with_what_is_open_for_the_medium() =>
        Assert.Equal(["devices weak: updates virus"], Of("pc", Given.Everything("done").Answered("updates", "not").Answered("virus", "not"), limit: 0.6));

    [Fact]
    public void At_the_limit_it_is_not_weak_and_stands_alone_as_the_lowest() =>
        Assert.Equal(["people: rules"], Of("pc", Given.Everything("done").Answered("rules", "not").Answered("backup", "partly")));

    [Fact]
    public void A_weak_category_in_which_nothing_is_left_for_the_medium_is_not_named() =>
        Assert.Empty(Of("paper", Given.Everything("not").Answered("secrecy", "done").Answered("rules", "done")));

    [Fact]
    public void Several_weak_ones_stand_lowest_first() =>
        Assert.Equal(["devices weak: updates virus passwords backup", "people weak: rules"], Of("pc", Given.Everything("not").Answered("secrecy", "partly")));

    [Fact]
    public void A_category_without_a_rate_is_not_named() =>
        Assert.Empty(Of("cloud", Given.Nothing));

    private static IEnumerable<string> Of(string medium, Round round, double limit = 0.5)
    {
        var content = Given.Edition.Controls with { Weak = Given.Edition.Controls.Weak with { Below = limit } };
        var findings = round.Findings();
        return WeakCategoryRule.Of(content, findings.Result.Select(result => result.Category).ToList(), findings.Media.Single(found => found.Medium.Id == medium))
            .Select(weak => $"{weak.Category.Category.Id}{(weak.IsWeak ? " weak" : "")}: {string.Join(' ', weak.Open.Select(control => control.Id))}");
    }
}
