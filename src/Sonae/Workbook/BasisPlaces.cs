using Sonae.Guideline.Editions;

namespace Sonae.Workbook;

/// <summary>The first data row of each table of 計算の根拠.</summary>
public sealed record BasisPlaces(int Media, int Table, int Likelihood, int Bands, int Weights, int Thresholds, int Links)
{
    /// <summary>The column of the links table in which the first medium stands, from 0.</summary>
    public const int FirstMediumColumn = 3;

    private const int RowsAboveTables = 2;

    public static BasisPlaces Of(Edition edition)
    {
        var media = RowsAboveTables + BasisTable.Above + 1;
        var table = Next(media, edition.Media.Media.Count);
        var likelihood = Next(table, edition.Risk.Threat.Levels.Count);
        var bands = Next(likelihood, edition.Risk.Likelihood.Levels.Count);
        var weights = Next(bands, edition.Risk.Bands.Count);
        var thresholds = Next(weights, edition.Controls.Options.Count);
        var links = Next(thresholds, edition.Risk.VulnerabilityRule.Thresholds.Count + 1);
        return new BasisPlaces(media, table, likelihood, bands, weights, thresholds, links);
    }

    private static int Next(int first, int count) => first + count + BasisTable.Above;
}
