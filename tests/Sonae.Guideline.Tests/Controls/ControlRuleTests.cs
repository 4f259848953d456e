using Sonae.Guideline.Controls;

namespace Sonae.Guideline.Tests.Controls;

public sealed class ControlRuleTests
{
    [Theory]
    [InlineData("done done done done", 1.0)]
    [InlineData("done done partly not", 0.625)]
    [InlineData("partly partly partly partly", 0.5)]
    [InlineData("done not not foreign", 1.0 / 3)]
    [InlineData("not not not not", 0.0)]
    [InlineData("partly - foreign -", 0.5)]
    public void Partly_done_counts_half_and_only_answers_that_apply_are_counted(string answers, double rate) => Assert.Equal(rate, Devices(answers).Rate);

    [Theory]
    [InlineData("- - - -")]
    [InlineData("foreign foreign foreign foreign")]
    [InlineData("foreign - - foreign")]
    public void Nothing_that_applies_answered_means_no_rate(string answers) => Assert.Null(Devices(answers).Rate);

    [Fact]
    public void Counts_are_told_beside_the_rate()
    {
        var devices = Devices("done partly foreign -");
        Assert.Equal((4, 3, 1, 1), (devices.Items, devices.Answered, devices.NotApplicable, devices.Done));
        Assert.Equal(["backup"], devices.Unanswered);
    }

    [Theory]
    [InlineData("foreign foreign foreign foreign", true)]
    [InlineData("foreign foreign foreign -", false)]
    [InlineData("foreign foreign foreign not", false)]
    public void A_category_does_not_apply_only_when_every_answer_says_so(string answers, bool nothing) => Assert.Equal(nothing, Devices(answers).NothingApplies);

    [Fact]
    public void A_category_without_controls_is_not_called_foreign() =>
        Assert.False(ControlRule.Rate(Given.Edition.Controls with { Controls = [] }, Round.NoAnswers)[0].NothingApplies);

    [Fact]
    public void Categories_stay_in_the_order_of_their_numbers() =>
        Assert.Equal([1, 2, 3], Given.Nothing.Findings().Result.Select(result => result.Category.Category.No));

    private static CategoryFinding Devices(string answers)
    {
        string[] controls = ["updates", "virus", "passwords", "backup"];
        var given = controls.Zip(answers.Split(' ')).Where(pair => pair.Second != "-").ToDictionary(pair => pair.First, pair => pair.Second);
        return ControlRule.Rate(Given.Edition.Controls, given).Single(category => category.Category.Id == "devices");
    }
}
