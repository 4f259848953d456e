using Sonae.Guideline.Diagnosis;

namespace Sonae.Guideline.Tests.Diagnosis;

public sealed class DiagnosisRuleTests
{
    [Theory]
    [InlineData("yes yes yes yes", 16, "full")]
    [InlineData("yes yes yes partly", 14, "near")]
    [InlineData("yes yes yes unknown", 11, "near")]
    [InlineData("yes partly partly partly", 10, "gaps")]
    [InlineData("partly partly partly partly", 8, "gaps")]
    [InlineData("yes yes unknown no", 7, "low")]
    [InlineData("unknown unknown unknown unknown", -4, "low")]
    public void Every_question_answered_gives_a_total_and_its_band(string answers, int total, string band)
    {
        var finding = Score(answers);
        Assert.Equal((total, band, total), (finding.Total, finding.Band?.Id, finding.PointsSoFar));
    }

    [Fact]
    public void One_question_open_leaves_total_and_band_open_but_tells_the_points_so_far()
    {
        var finding = Score("yes yes - unknown");
        Assert.Null(finding.Total);
        Assert.Null(finding.Band);
        Assert.Null(finding.NextBand);
        Assert.Null(finding.PointsToNext);
        Assert.Equal((3, 4, 7, 16), (finding.Answered, finding.Questions, finding.PointsSoFar, finding.Highest));
        Assert.Equal(["q3"], finding.Unanswered.Select(question => question.Id));
    }

    [Theory]
    [InlineData("unknown unknown unknown unknown", "gaps", 12)]
    [InlineData("yes partly no partly", "near", 3)]
    [InlineData("yes yes yes partly", "full", 2)]
    public void The_next_band_is_the_one_just_above(string answers, string next, int points)
    {
        var finding = Score(answers);
        Assert.Equal((next, points), (finding.NextBand?.Id, finding.PointsToNext));
    }

    [Fact]
    public void Above_the_top_band_there_is_none()
    {
        Assert.Null(Score("yes yes yes yes").NextBand);
        Assert.Null(Score("yes yes yes yes").PointsToNext);
    }

    [Theory]
    [InlineData("yes partly", 0.75, PartStanding.Strong)]
    [InlineData("partly partly", 0.5, PartStanding.Middle)]
    [InlineData("partly no", 0.25, PartStanding.Weak)]
    [InlineData("unknown unknown", -0.25, PartStanding.Weak)]
    [InlineData("yes unknown", 0.375, PartStanding.Middle)]
    public void A_part_is_strong_or_weak_by_its_share_of_the_points(string answers, double share, PartStanding standing)
    {
        var part = Score(answers + " - -").Parts[0];
        Assert.Equal((share, standing, 8), (part.Share, part.Standing, part.Highest));
    }

    [Fact]
    public void A_part_with_an_open_question_is_not_yet_judged()
    {
        var part = Score("yes yes yes -").Parts[1];
        Assert.Null(part.Share);
        Assert.Equal((PartStanding.NotYetJudged, 1, 2, 4), (part.Standing, part.Answered, part.Questions, part.Points));
    }

    [Theory]
    [InlineData("no no no no", "q1 q4 q3")]
    [InlineData("partly no unknown partly", "q3 q2 q1")]
    [InlineData("partly yes partly partly", "q1 q4 q3")]
    [InlineData("yes yes yes partly", "q4")]
    [InlineData("- unknown - yes", "q2")]
    [InlineData("yes yes yes yes", "")]
    public void First_come_unknown_and_no_by_urgency_and_then_partly(string answers, string first) =>
        Assert.Equal(first, string.Join(' ', Score(answers).First.Select(question => question.Id)));

    [Fact]
    public void A_question_that_two_groups_name_is_listed_once()
    {
        var twice = Given.Edition.Diagnosis with { First = Given.Edition.Diagnosis.First with { Groups = [["no"], ["no", "partly"]] } };
        var first = DiagnosisRule.Score(twice, new Dictionary<string, string> { ["q1"] = "no", ["q2"] = "partly" }).First;
        Assert.Equal(["q1", "q2"], first.Select(question => question.Id));
    }

    [Fact]
    public void Each_answer_is_counted_with_the_points_it_makes() =>
        Assert.Equal([("yes", 1, 4), ("partly", 2, 4), ("no", 0, 0), ("unknown", 1, -1)],
            Score("yes partly partly unknown").Tallies.Select(tally => (tally.Option.Id, tally.Count, tally.Points)));

    private static DiagnosisFinding Score(string answers) => DiagnosisRule.Score(Given.Edition.Diagnosis,
        answers.Split(' ').Select((option, i) => (Question: $"q{i + 1}", option)).Where(pair => pair.option != "-").ToDictionary(pair => pair.Question, pair => pair.option));
}
