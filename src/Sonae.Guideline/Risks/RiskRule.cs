using Sonae.Guideline.Assets;

namespace Sonae.Guideline.Risks;

/// <summary>手順2: リスク値 = 重要度 × 被害発生可能性, and the band it lies in.</summary>
public static class RiskRule
{
    /// <summary>The risk of every asset; plain loops, because a register may have 100,000 rows.</summary>
    public static IReadOnlyList<RiskFinding> Assess(RiskContent content, IReadOnlyList<Asset> assets, AssetLook[] looks, IReadOnlyList<MediumFinding> media)
    {
        var places = media.ToArray();
        var bands = new Dictionary<int, RiskBand>();
        var risks = new RiskFinding[looks.Length];
        for (var i = 0; i < risks.Length; i++)
        {
            var look = looks[i];
            var medium = look.Medium >= 0 ? places[look.Medium] : null;
            RiskValue? value = look.Importance is { } importance && medium?.Likelihood is { } likelihood ? importance * likelihood : null;
            risks[i] = new RiskFinding(assets[i], medium, look.Importance, value, value is { } known ? Remembered(content, bands, known) : null);
        }
        return risks;
    }

    public static RiskBand BandOf(RiskContent content, RiskValue value)
    {
        foreach (var band in content.Bands) if (band.From <= value.Value && value.Value <= band.To) return band;
        throw new InvalidOperationException("An edition whose check passed has a band for every reachable value.");
    }

    /// <summary>The best band an asset of this importance can reach when every measure is taken.</summary>
    public static RiskBand BestBand(RiskContent content, Importance importance)
    {
        var least = content.LikelihoodTable.Cells.Min(cell => cell.Likelihood);
        return BandOf(content, importance * new Likelihood(least));
    }

    /// <summary>The best band of this importance when that is not the edition's least: below it no measure brings it.</summary>
    public static RiskBand? FloorOf(RiskContent content, Importance importance) =>
        BestBand(content, importance) is var best && content.Bands.Any(band => band.To < best.From) ? best : null;

    private static RiskBand Remembered(RiskContent content, Dictionary<int, RiskBand> bands, RiskValue value) =>
        bands.TryGetValue(value.Value, out var band) ? band : bands[value.Value] = BandOf(content, value);
}
