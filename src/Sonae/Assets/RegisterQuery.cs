using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sonae.Database;
using Sonae.Guideline.Risks;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>Which rows of the register are shown, in which order, with which columns: all of it stands in the address.</summary>
public sealed record RegisterQuery(string Find, string Medium, string Department, string Band, string State, string Order, bool IsFull, int Page, bool Whole)
{
    public const int PageSize = 100;

    public const string Unjudged = "none";

    /// <summary>The orders offered; the first is that of the rows.</summary>
    public static readonly IReadOnlyList<string> Orders = ["no", "risk", "name", "department", "review"];

    /// <summary>States of rows that want something: values still to be judged, a day of review that has come, a row alike.</summary>
    public static readonly IReadOnlyList<string> States = ["open", "due", "alike"];

    public static RegisterQuery Of(IQueryCollection query) => new(
        query["q"].ToString().Trim(), query["medium"].ToString(), query["department"].ToString(), query["band"].ToString(), OneOf(States, query["state"].ToString(), ""),
        OneOf(Orders, query["order"].ToString(), Orders[0]), query["columns"] == "all", Math.Max(1, Digits.Read(query["page"]) ?? 1), query["all"] == "1");

    /// <summary>The list an address shows: the one a form came from.</summary>
    public static RegisterQuery Of(string? address)
    {
        var from = address?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        return Of(new QueryCollection(from < 0 ? [] : QueryHelpers.ParseQuery(address![from..].Split('#')[0])));
    }

    public bool IsNarrow => Find.Length + Medium.Length + Department.Length + Band.Length + State.Length > 0;

    public IReadOnlyList<RiskFinding> Choose(RoundView view, DateOnly today)
    {
        var risks = view.Findings.Risks;
        if (!IsNarrow && Order == Orders[0]) return risks;
        if (State == "alike")
        {
            var groups = AlikeRows.Of(view.Edition, view.Round.Assets).Groups.SelectMany(group => group).Select((asset, place) => (asset.Row, place)).ToDictionary(pair => pair.Row, pair => pair.place);
            return [.. risks.Where(risk => groups.ContainsKey(risk.Asset.Row) && Fits(risk, SearchText.Of(Find), "")).OrderBy(risk => groups[risk.Asset.Row])];
        }
        var (wanted, day) = (SearchText.Of(Find), Dates.Iso(today));
        return Sorted(risks.Where(risk => Fits(risk, wanted, day)));
    }

    public IEnumerable<RiskFinding> Cut(IReadOnlyList<RiskFinding> chosen) => Whole ? chosen : chosen.Skip((Page - 1) * PageSize).Take(PageSize);

    /// <summary>The same list, at a page, with one row as a form, or with what to tell.</summary>
    public string Address(string register, int? page = null, bool? whole = null, int? edit = null, string? told = null, int? row = null) => QueryHelpers.AddQueryString(register, new Dictionary<string, string?>
    {
        ["q"] = Told(Find),
        ["medium"] = Told(Medium),
        ["department"] = Told(Department),
        ["band"] = Told(Band),
        ["state"] = Told(State),
        ["order"] = Order == Orders[0] ? null : Order,
        ["columns"] = IsFull ? "all" : null,
        ["page"] = (page ?? Page) > 1 && !(whole ?? Whole) ? Number(page ?? Page) : null,
        ["all"] = whole ?? Whole ? "1" : null,
        ["edit"] = Number(edit),
        ["told"] = told,
        ["row"] = Number(row),
    }.Where(part => part.Value is not null)) + (edit is not null ? "#edit" : row is not null ? "#row-" + Number(row) : "#list");

    private static string OneOf(IReadOnlyList<string> known, string asked, string otherwise) => known.Contains(asked) ? asked : otherwise;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Told(string part) => part.Length == 0 ? null : part;

    private IReadOnlyList<RiskFinding> Sorted(IEnumerable<RiskFinding> fitting) => [.. Order switch
    {
        "risk" => fitting.OrderByDescending(risk => risk.Value?.Value ?? -1).ThenBy(risk => risk.Asset.Row),
        "name" => fitting.OrderBy(risk => RowWords.Of(risk.Asset), StringComparer.Ordinal).ThenBy(risk => risk.Asset.Row),
        "department" => fitting.OrderBy(risk => risk.Asset.TextOf("department") ?? "", StringComparer.Ordinal).ThenBy(risk => risk.Asset.Row),
        "review" => fitting.OrderBy(risk => risk.Asset.TextOf("review-on") ?? "9", StringComparer.Ordinal).ThenBy(risk => risk.Asset.Row),
        _ => fitting,
    }];

    private bool Fits(RiskFinding risk, string wanted, string day) =>
        (Medium.Length == 0 || risk.Asset.Medium == Medium)
        && (Department.Length == 0 || risk.Asset.TextOf("department") == Department)
        && (Band.Length == 0 || (risk.Band?.Id ?? Unjudged) == Band)
        && (State != "open" || risk.Importance is null || risk.Asset.Medium is null)
        && (State != "due" || (risk.Asset.TextOf("review-on") is { Length: > 0 } review && string.CompareOrdinal(review, day) <= 0))
        && (wanted.Length == 0 || RowWords.Of(risk.Asset).Contains(wanted, StringComparison.Ordinal));
}
