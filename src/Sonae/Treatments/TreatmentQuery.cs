using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sonae.Database;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Treatments;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>Which risks are shown for deciding, in which order, and in which of the two views: all of it stands in the address.</summary>
public sealed record TreatmentQuery(bool ByControl, string Find, string Medium, string Band, string Decided, string Category, string Order, int Page, bool Whole)
{
    public const int PageSize = 100;

    public const string Unjudged = "none";

    /// <summary>The orders offered for risks; the first is the most urgent first.</summary>
    public static readonly IReadOnlyList<string> Orders = ["risk", "no", "name"];

    public static TreatmentQuery Of(IQueryCollection query) => new(
        query["by"] == "control", query["q"].ToString().Trim(), query["medium"].ToString(), query["band"].ToString(), query["decided"].ToString(), query["category"].ToString(),
        Orders.Contains(query["order"].ToString()) ? query["order"].ToString() : Orders[0], Math.Max(1, Digits.Read(query["page"]) ?? 1), query["all"] == "1");

    public bool IsNarrow => Find.Length + Medium.Length + Band.Length + Decided.Length + Category.Length > 0;

    public IReadOnlyList<RiskFinding> Choose(TreatmentFindings findings)
    {
        var wanted = SearchText.Of(Find);
        var rates = findings.Risks.Select(risk => risk.Medium).OfType<MediumFinding>().Distinct().ToDictionary(medium => medium, medium => medium.Rate ?? 0);
        var fitting = findings.Risks.Where(risk => Fits(risk, wanted) && (Decided.Length == 0 || findings.Treats(risk) == (Decided == "yes")));
        return [.. Order switch
        {
            "no" => fitting,
            "name" => fitting.OrderBy(risk => SearchText.Of(risk.Asset.Name), StringComparer.Ordinal).ThenBy(risk => risk.Asset.Row),
            _ => fitting.OrderByDescending(risk => risk.Value?.Value ?? -1).ThenBy(risk => risk.Medium is { } medium ? rates[medium] : 0).ThenBy(risk => risk.Asset.Row),
        }];
    }

    public IEnumerable<T> Cut<T>(IReadOnlyList<T> chosen) => Whole ? chosen : chosen.Skip((Page - 1) * PageSize).Take(PageSize);

    /// <summary>The same list at a page, or in the other view, or with a form open.</summary>
    public string Address(string area, int? page = null, bool? whole = null, bool? byControl = null, params (string Key, string Value)[] form) => QueryHelpers.AddQueryString(area, new Dictionary<string, string?>
    {
        ["by"] = byControl ?? ByControl ? "control" : null,
        ["q"] = Told(Find),
        ["medium"] = Told(Medium),
        ["band"] = Told(Band),
        ["decided"] = Told(Decided),
        ["category"] = Told(Category),
        ["order"] = Order == Orders[0] ? null : Order,
        ["page"] = (page ?? Page) > 1 && !(whole ?? Whole) ? (page ?? Page).ToString(CultureInfo.InvariantCulture) : null,
        ["all"] = whole ?? Whole ? "1" : null,
    }.Concat(form.Select(part => KeyValuePair.Create(part.Key, (string?)part.Value))).Where(part => part.Value is not null)) + (form.Length > 0 ? "#edit" : "#list");

    private static string? Told(string part) => part.Length == 0 ? null : part;

    private bool Fits(RiskFinding risk, string wanted) =>
        (Medium.Length == 0 || risk.Asset.Medium == Medium)
        && (Band.Length == 0 || (risk.Band?.Id ?? Unjudged) == Band)
        && (wanted.Length == 0 || SearchText.Of(risk.Asset.Name).Contains(wanted, StringComparison.Ordinal));
}
