using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sonae.Database;
using Sonae.Guideline.Risks;
using Sonae.Words;

namespace Sonae.Risks;

/// <summary>Which risks a list shows, in which order: all of it stands in the address.</summary>
public sealed record RiskQuery(string Find, string Medium, string Department, string Band, string Weak, int? Importance, int? Likelihood, string Order, int Page, bool Whole)
{
    public const int PageSize = 100;

    public const string Unjudged = "none";

    public const string Anchor = "#list";

    /// <summary>The orders offered, the first unless told otherwise.</summary>
    public static readonly IReadOnlyList<string> Orders = ["risk", "no", "name", "department", "medium"];

    public static readonly RiskQuery All = new("", "", "", "", "", null, null, Orders[0], 1, false);

    public static RiskQuery Of(IQueryCollection query) => new(
        query["q"].ToString().Trim(), query["medium"].ToString(), query["department"].ToString(), query["band"].ToString(), query["weak"].ToString(),
        Digits.Read(query["importance"]), Digits.Read(query["likelihood"]), Orders.Contains(query["order"].ToString()) ? query["order"].ToString() : Orders[0],
        Math.Max(1, Digits.Read(query["page"]) ?? 1), query["all"] == "1");

    public bool IsOfCell => Importance is not null || Likelihood is not null;

    public bool IsNarrow => IsOfCell || Find.Length + Medium.Length + Department.Length + Band.Length + Weak.Length > 0;

    /// <summary>The risks that fit, in order; those not yet judged only when they are asked for, or after all others where nothing else tells of them.</summary>
    public IReadOnlyList<RiskFinding> Choose(RiskScene scene, bool withUnjudged)
    {
        var wanted = SearchText.Of(Find);
        var fitting = scene.Findings.Risks.Where(risk => (risk.Band is not null || withUnjudged || Band == Unjudged) && Fits(scene, risk, wanted));
        return [.. Order switch
        {
            "no" => fitting,
            "name" => fitting.OrderBy(risk => SearchText.Of(risk.Asset.Name), StringComparer.Ordinal).ThenBy(risk => risk.Asset.Row),
            "department" => fitting.OrderBy(risk => SearchText.Of(DepartmentOf(risk) ?? ""), StringComparer.Ordinal).ThenByDescending(Value).ThenBy(risk => risk.Asset.Row),
            "medium" => fitting.OrderBy(risk => risk.Medium?.Medium.No ?? int.MaxValue).ThenByDescending(Value).ThenBy(risk => risk.Asset.Row),
            _ => fitting.OrderByDescending(Value).ThenBy(risk => risk.Asset.Row),
        }];

        static int Value(RiskFinding risk) => risk.Value?.Value ?? -1;
    }

    /// <summary>The same with a page that is there.</summary>
    public RiskQuery Within(int count) => this with { Page = Math.Clamp(Page, 1, Math.Max(1, (count + PageSize - 1) / PageSize)) };

    public IEnumerable<RiskFinding> Cut(IReadOnlyList<RiskFinding> chosen) => Whole ? chosen : chosen.Skip((Page - 1) * PageSize).Take(PageSize);

    public string Address(string list) => QueryHelpers.AddQueryString(list, new Dictionary<string, string?>
    {
        ["q"] = Told(Find),
        ["medium"] = Told(Medium),
        ["department"] = Told(Department),
        ["band"] = Told(Band),
        ["weak"] = Told(Weak),
        ["importance"] = Number(Importance),
        ["likelihood"] = Number(Likelihood),
        ["order"] = Order == Orders[0] ? null : Order,
        ["page"] = Page > 1 && !Whole ? Number(Page) : null,
        ["all"] = Whole ? "1" : null,
    }.Where(part => part.Value is not null)) + Anchor;

    /// <summary>The department an asset belongs to.</summary>
    public static string? DepartmentOf(RiskFinding risk) => risk.Asset.TextOf("department");

    private static string? Told(string part) => part.Length == 0 ? null : part;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private bool Fits(RiskScene scene, RiskFinding risk, string wanted) =>
        (Band.Length == 0 || (risk.Band?.Id ?? Unjudged) == Band)
        && (Medium.Length == 0 || risk.Asset.Medium == Medium)
        && (Importance is null || risk.Importance?.Value == Importance)
        && (Likelihood is null || risk.Medium?.Likelihood?.Value == Likelihood)
        && (Department.Length == 0 || DepartmentOf(risk) == Department)
        && (Weak.Length == 0 || scene.WeakOf(risk).Any(weak => weak.IsWeak && weak.Category.Category.Id == Weak))
        && (wanted.Length == 0 || SearchText.Of(risk.Asset.Name).Contains(wanted, StringComparison.Ordinal) || risk.Asset.Texts.Any(text => SearchText.Of(text.Text).Contains(wanted, StringComparison.Ordinal)));
}
