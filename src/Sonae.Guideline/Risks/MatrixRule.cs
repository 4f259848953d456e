namespace Sonae.Guideline.Risks;

/// <summary>A place of the risk matrix: importance, likelihood, the value and band they make, and how many assets lie there.</summary>
public sealed record MatrixCell(LevelText Importance, LevelText Likelihood, RiskValue Value, RiskBand Band, int Count);

/// <summary>Counts risks by importance and likelihood (リスクの分布); risks not yet judged lie outside.</summary>
public static class MatrixRule
{
    /// <summary>Every place of the edition's scales, empty ones too: highest importance first, lowest likelihood first.</summary>
    public static IReadOnlyList<MatrixCell> Of(RiskContent content, IReadOnlyList<RiskFinding> risks)
    {
        var counts = new Dictionary<(int, int), int>();
        foreach (var risk in risks)
        {
            if (risk is not { Value: not null, Importance: { } importance, Medium.Likelihood: { } likelihood }) continue;
            var place = (importance.Value, likelihood.Value);
            counts[place] = counts.GetValueOrDefault(place) + 1;
        }
        return content.Importance.Levels.OrderByDescending(level => level.Value)
            .SelectMany(importance => content.Likelihood.Levels.OrderBy(level => level.Value)
                .Select(likelihood => Cell(content, importance, likelihood, counts.GetValueOrDefault((importance.Value, likelihood.Value)))))
            .ToList();
    }

    private static MatrixCell Cell(RiskContent content, LevelText importance, LevelText likelihood, int count)
    {
        var value = new Importance(importance.Value) * new Likelihood(likelihood.Value);
        return new MatrixCell(importance, likelihood, value, RiskRule.BandOf(content, value), count);
    }
}
