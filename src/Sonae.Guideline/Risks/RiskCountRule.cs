namespace Sonae.Guideline.Risks;

/// <summary>How many risks lie in a band.</summary>
public sealed record BandCount(RiskBand Band, int Count);

/// <summary>How many risks lie in each band, how many are not yet judged, and the sum of all values (リスクの件数).</summary>
public sealed record RiskCount(IReadOnlyList<BandCount> Bands, int Unjudged, int Sum)
{
    public int All => Bands.Sum(band => band.Count) + Unjudged;
}

/// <summary>Counts risks by band, in the edition's order, empty bands too.</summary>
public static class RiskCountRule
{
    public static RiskCount Of(RiskContent content, IReadOnlyList<RiskFinding> risks)
    {
        var counts = content.Bands.ToDictionary(band => band.Id, _ => 0);
        var (unjudged, sum) = (0, 0);
        foreach (var risk in risks)
        {
            if (risk is not { Band: { } band, Value: { } value }) { unjudged++; continue; }
            counts[band.Id]++;
            sum += value.Value;
        }
        return new RiskCount(content.Bands.Select(band => new BandCount(band, counts[band.Id])).ToList(), unjudged, sum);
    }
}
