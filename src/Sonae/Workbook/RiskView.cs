using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sonae.Guideline.Risks;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>Which risks a list shows: band, medium, words, order and page, all of it in the address.</summary>
public sealed record RiskView(string Band, string Medium, string Find, bool BySheet, int Page, bool Whole)
{
    public const int PageSize = 100;

    public const string Unjudged = "none";

    public static RiskView Of(IQueryCollection query) => new(
        query["band"].ToString(), query["medium"].ToString(), query["find"].ToString().Trim(), query["order"] == "sheet",
        Math.Max(1, Digits.Read(query["page"]) ?? 1), query["whole"] == "1");

    /// <summary>The risks that fit, highest value first unless the order of the sheet is wanted; not yet judged ones last.</summary>
    public IReadOnlyList<RiskFinding> Choose(IReadOnlyList<RiskFinding> risks)
    {
        var fitting = risks.Where(Fits);
        return [.. BySheet ? fitting : fitting.OrderByDescending(risk => risk.Value?.Value ?? -1).ThenBy(risk => risk.Asset.Row)];
    }

    /// <summary>The part of the chosen ones that this page shows.</summary>
    public IEnumerable<RiskFinding> Cut(IReadOnlyList<RiskFinding> chosen) => Whole ? chosen : chosen.Skip((Page - 1) * PageSize).Take(PageSize);

    public string Address(int page, bool whole = false) => QueryHelpers.AddQueryString(TryWorkbookPages.Result, new Dictionary<string, string?>
    {
        ["band"] = Told(Band),
        ["medium"] = Told(Medium),
        ["find"] = Told(Find),
        ["order"] = BySheet ? "sheet" : null,
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        ["whole"] = whole ? "1" : null,
    }.Where(part => part.Value is not null)) + "#list";

    private static string? Told(string part) => part.Length == 0 ? null : part;

    private bool Fits(RiskFinding risk) =>
        (Band.Length == 0 || (risk.Band?.Id ?? Unjudged) == Band)
        && (Medium.Length == 0 || risk.Asset.Medium == Medium)
        && (Find.Length == 0 || CultureInfo.InvariantCulture.CompareInfo.IndexOf(risk.Asset.Name, Find, CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType) >= 0);
}
