using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sonae.Database;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Risks;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>Which rows of the register are shown, in which order: all of it stands in the address.</summary>
public sealed record RegisterQuery(string Find, string Medium, string Department, string Band, string Order, int Page, bool Whole)
{
    public const int PageSize = 100;

    public const string Unjudged = "none";

    /// <summary>The orders offered; the first is that of the rows.</summary>
    public static readonly IReadOnlyList<string> Orders = ["no", "risk", "name", "department"];

    public static RegisterQuery Of(IQueryCollection query) => new(
        query["q"].ToString().Trim(), query["medium"].ToString(), query["department"].ToString(), query["band"].ToString(),
        Orders.Contains(query["order"].ToString()) ? query["order"].ToString() : Orders[0], Math.Max(1, Digits.Read(query["page"]) ?? 1), query["all"] == "1");

    public bool IsNarrow => Find.Length + Medium.Length + Department.Length + Band.Length > 0;

    public IReadOnlyList<RiskFinding> Choose(IReadOnlyList<RiskFinding> risks)
    {
        var wanted = SearchText.Of(Find);
        var fitting = risks.Where(risk => Fits(risk, wanted));
        return [.. Order switch
        {
            "risk" => fitting.OrderByDescending(risk => risk.Value?.Value ?? -1).ThenBy(risk => risk.Asset.Row),
            "name" => fitting.OrderBy(risk => SearchText.Of(risk.Asset.Name), StringComparer.Ordinal).ThenBy(risk => risk.Asset.Row),
            "department" => fitting.OrderBy(risk => SearchText.Of(risk.Asset.TextOf("department") ?? ""), StringComparer.Ordinal).ThenBy(risk => risk.Asset.Row),
            _ => fitting,
        }];
    }

    public IEnumerable<RiskFinding> Cut(IReadOnlyList<RiskFinding> chosen) => Whole ? chosen : chosen.Skip((Page - 1) * PageSize).Take(PageSize);

    /// <summary>The same list, at a page, or with one row as a form.</summary>
    public string Address(string register, int? page = null, bool whole = false, int? edit = null) => QueryHelpers.AddQueryString(register, new Dictionary<string, string?>
    {
        ["q"] = Told(Find),
        ["medium"] = Told(Medium),
        ["department"] = Told(Department),
        ["band"] = Told(Band),
        ["order"] = Order == Orders[0] ? null : Order,
        ["page"] = (page ?? Page) > 1 && !whole ? (page ?? Page).ToString(CultureInfo.InvariantCulture) : null,
        ["all"] = whole ? "1" : null,
        ["edit"] = edit?.ToString(CultureInfo.InvariantCulture),
    }.Where(part => part.Value is not null)) + (edit is null ? "#list" : "#edit");

    private static string? Told(string part) => part.Length == 0 ? null : part;

    private bool Fits(RiskFinding risk, string wanted) =>
        (Medium.Length == 0 || risk.Asset.Medium == Medium)
        && (Department.Length == 0 || risk.Asset.TextOf("department") == Department)
        && (Band.Length == 0 || (risk.Band?.Id ?? Unjudged) == Band)
        && (wanted.Length == 0 || Holds(risk.Asset, wanted));

    private static bool Holds(Asset asset, string wanted)
    {
        if (SearchText.Of(asset.Name).Contains(wanted, StringComparison.Ordinal)) return true;
        foreach (var text in asset.Texts) if (SearchText.Of(text.Text).Contains(wanted, StringComparison.Ordinal)) return true;
        return false;
    }
}
