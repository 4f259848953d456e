using Sonae.Guideline.Review;

namespace Sonae.Guideline.Tests.Review;

public sealed class TrendRuleTests
{
    private static readonly Findings Low = Diagnosed("no"), High = Diagnosed("yes");

    [Fact]
    public void Rounds_stand_oldest_first_and_the_open_one_has_the_score_of_now()
    {
        var points = Of(Past(3, 0, null) with { Closed = null }, Past(1, 2, Low), Past(2, 1, null)).Points;
        Assert.Equal([(0, null), (16, (int?)16)], points.Select(point => (point.Total!.Value, point.Change)));
    }

    [Fact]
    public void A_change_is_told_within_one_edition_only() =>
        Assert.Null(Of(Past(1, 2, Low) with { Edition = "other" }, Past(2, 0, null) with { Closed = null }).Points[1].Change);

    private static TrendFinding Of(params RoundFacts[] rounds) => TrendRule.Of(new CompanyFacts("company") { Rounds = rounds }, High);

    private static RoundFacts Past(int no, int yearsAgo, Findings? findings) =>
        new(new Guid(no, 0, 0, new byte[8]), "mini", Given.Today.AddYears(-yearsAgo), Given.Today) { Findings = findings };

    private static Findings Diagnosed(string option) => Given.Nothing.Diagnosed(("q1", option), ("q2", option), ("q3", option), ("q4", option)).Findings();
}
