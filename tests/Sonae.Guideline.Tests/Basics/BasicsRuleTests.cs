using CsCheck;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Basics;

public sealed class BasicsRuleTests
{
    private static readonly BasicsContent Content = Given.Edition.Basics;

    [Theory]
    [InlineData("did", 0, BasicsStep.Nothing, false)]
    [InlineData("did", 5, BasicsStep.Nothing, false)]
    [InlineData("did", 6, BasicsStep.LookAgain, true)]
    [InlineData("did", null, BasicsStep.LookAgain, true)]
    [InlineData("some", 0, BasicsStep.GoOn, false)]
    [InlineData("some", 7, BasicsStep.GoOn, true)]
    [InlineData("none", null, BasicsStep.Start, false)]
    [InlineData("unsure", 9, BasicsStep.FindOut, false)]
    public void A_rule_says_what_comes_next_and_whether_to_look_again(string option, int? monthsAgo, BasicsStep step, bool due)
    {
        var rule = Of(("locked", option, monthsAgo)).Rules.Single(finding => finding.Rule.Id == "locked");
        Assert.Equal((step, due), (rule.Step, rule.LookDue));
        Assert.Equal(monthsAgo is { } months ? Given.Today.AddMonths(-months).AddMonths(6) : null, rule.LookAgainOn);
    }

    [Fact]
    public void Answers_are_counted_and_there_is_no_score()
    {
        var finding = Of(("up-to-date", "did", 0), ("careful", "did", 8));
        Assert.Equal((2, 2, 1), (finding.Answered, finding.Done, finding.LookDue));
        Assert.Equal([("did", 2), ("some", 0), ("none", 0), ("unsure", 0)], finding.Tallies.Select(tally => (tally.Option.Id, tally.Count)));
    }

    [Fact]
    public void First_comes_what_is_unanswered_then_unknown_then_not_done()
    {
        Assert.Equal("up-to-date", Of().Next?.Rule.Id);
        Assert.Equal("careful", Of(("up-to-date", "some", 0), ("locked", "none", 0), ("careful", "unsure", 0)).Next?.Rule.Id);
        Assert.Equal("locked", Of(("up-to-date", "some", 0), ("locked", "none", 0), ("careful", "did", 0)).Next?.Rule.Id);
        Assert.Null(Of(("up-to-date", "did", 0), ("locked", "did", 0), ("careful", "did", 0)).Next);
    }

    [Fact]
    public void Every_rule_has_one_finding_and_the_next_is_one_of_them() => Gen.Int[0, 4].Array[3].Sample(drawn =>
    {
        var said = Content.Rules.Zip(drawn).Where(pair => pair.Second < 4).Select(pair => (pair.First.Id, Content.Answers[pair.Second].Id, (int?)pair.Second)).ToArray();
        var finding = Of(said);
        Assert.Equal(Content.Rules, finding.Rules.Select(rule => rule.Rule));
        Assert.Equal(finding.Answered, finding.Tallies.Sum(tally => tally.Count));
        Assert.Equal(finding.Next is null, finding.Rules.All(rule => rule.Answer?.Kind == AnswerKind.Done && !rule.LookDue));
        Assert.True(finding.Next is null || finding.Rules.Contains(finding.Next));
    }, iter: 200);

    private static BasicsFinding Of(params (string Rule, string Option, int? MonthsAgo)[] said) => BasicsRule.Of(
        Content, said.ToDictionary(answer => answer.Rule, answer => new BasicsAnswer(answer.Option, answer.MonthsAgo is { } months ? Given.Today.AddMonths(-months) : null)), Given.Today);
}
