using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sonae.Database;
using Sonae.Guideline.Treatments;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>Which lines of the plan are shown, in which order: all of it stands in the address.</summary>
public sealed record PlanQuery(string Find, string Owner, string State, string Option, string Order, int Page, bool Whole)
{
    public const int PageSize = 100;

    public const string Nobody = "none";

    /// <summary>The orders offered; the first is by day.</summary>
    public static readonly IReadOnlyList<string> Orders = ["due", "owner", "state", "cost", "made"];

    /// <summary>What can be asked for: what remains, what is late, what is done, what is retained, what was given up.</summary>
    public static readonly IReadOnlyList<string> States = ["open", "late", "done", "retained", "dropped"];

    public static PlanQuery Of(IQueryCollection query) => new(
        query["q"].ToString().Trim(), query["owner"].ToString(), query["state"].ToString(), query["option"].ToString(),
        Orders.Contains(query["order"].ToString()) ? query["order"].ToString() : Orders[0], Math.Max(1, Digits.Read(query["page"]) ?? 1), query["all"] == "1");

    public IReadOnlyList<TreatmentFinding> Choose(PlanView plan, PlanWords words)
    {
        var wanted = SearchText.Of(Find);
        var fitting = plan.Findings.Treatments.Where(treatment => Fits(treatment)
            && (wanted.Length == 0 || SearchText.Of($"{words.Title(treatment, plan.Findings)} {words.Target(treatment, plan.Findings)} {words.Person(treatment, plan)}").Contains(wanted, StringComparison.Ordinal)));
        var byDay = fitting.OrderBy(treatment => PlanWords.Day(treatment) ?? DateOnly.MaxValue).ThenBy(treatment => treatment.Treatment.Id);
        return [.. Order switch
        {
            "owner" => byDay.OrderBy(treatment => words.Person(treatment, plan).Length == 0).ThenBy(treatment => words.Person(treatment, plan), StringComparer.Ordinal),
            "state" => byDay.OrderBy(treatment => treatment.Treatment.State).ThenBy(treatment => treatment.Retention),
            "cost" => byDay.OrderByDescending(treatment => treatment.Treatment.Cost ?? -1),
            "made" => fitting.OrderBy(treatment => treatment.Treatment.Id),
            _ => byDay,
        }];
    }

    public IEnumerable<TreatmentFinding> Cut(IReadOnlyList<TreatmentFinding> chosen) => Whole ? chosen : chosen.Skip((Page - 1) * PageSize).Take(PageSize);

    public string Address(string plan, int? page = null, bool? whole = null) => QueryHelpers.AddQueryString(plan, new Dictionary<string, string?>
    {
        ["q"] = Told(Find),
        ["owner"] = Told(Owner),
        ["state"] = Told(State),
        ["option"] = Told(Option),
        ["order"] = Order == Orders[0] ? null : Order,
        ["page"] = (page ?? Page) > 1 && !(whole ?? Whole) ? (page ?? Page).ToString(CultureInfo.InvariantCulture) : null,
        ["all"] = whole ?? Whole ? "1" : null,
    }.Where(part => part.Value is not null));

    private static string? Told(string part) => part.Length == 0 ? null : part;

    private bool Fits(TreatmentFinding treatment) =>
        (Owner.Length == 0 || (Owner == Nobody ? !treatment.Treatment.HasOwner : treatment.Treatment.Owner?.ToString() == Owner))
        && (Option.Length == 0 || treatment.Option.Id == Option)
        && State switch
        {
            "open" => treatment.IsOpen,
            "late" => treatment.IsOverdue || treatment.Retention == RetentionState.Ended,
            "done" => treatment is { Treatment.State: TreatmentState.Done, Option.Kind: not TreatmentKind.Retain },
            "retained" => treatment.Retention != RetentionState.None,
            "dropped" => treatment.Treatment.State == TreatmentState.Dropped,
            _ => true,
        };
}
