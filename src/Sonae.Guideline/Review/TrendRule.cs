namespace Sonae.Guideline.Review;

/// <summary>Lines the scores of a company's rounds up, oldest first (推移).</summary>
public static class TrendRule
{
    /// <summary>The open round's score is that of <paramref name="now"/>; a closed round without findings has no point.</summary>
    public static TrendFinding Of(CompanyFacts company, Findings now)
    {
        var open = company.OpenRound;
        var points = new List<TrendPoint>();
        foreach (var round in company.Rounds.OrderBy(round => round.Started).ThenBy(round => round.Closed ?? DateOnly.MaxValue).ThenBy(round => round.Id))
            if ((round.Id == open?.Id ? now : round.Findings) is { } findings) points.Add(Point(round, findings, points));
        return new TrendFinding(points);
    }

    // Editions count differently, so a change across them would say nothing.
    private static TrendPoint Point(RoundFacts round, Findings findings, List<TrendPoint> before)
    {
        var score = findings.Diagnosis;
        var last = before.LastOrDefault(point => point.Edition == round.Edition);
        return new TrendPoint(round.Id, round.Edition, round.Started, round.Closed, score.Total, score.Highest, score.Band, score.Parts, score.Total - last?.Total);
    }
}
