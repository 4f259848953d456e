using Sonae.Guideline.Treatments;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>What somebody chose for several lines of the plan at once; what is left empty stays.</summary>
public sealed record PlanForm(string Owner, string Due, string State, bool Remove, IReadOnlyDictionary<Guid, int> Seen)
{
    public static readonly PlanForm Empty = new("", "", "", false, new Dictionary<Guid, int>());

    public static PlanForm Read(IFormCollection sent) => new(sent["owner"].ToString(), MyNumberRule.Without(sent["due"].ToString().Trim()), sent["state"].ToString(), sent["what"] == "remove",
        Ids(sent).Select(id => (id, seen: Digits.Read(sent[$"seen.{id}"]))).Where(row => row.seen is not null).ToDictionary(row => row.id, row => row.seen!.Value));

    /// <summary>The lines that were ticked.</summary>
    public static List<Guid> Ids(IFormCollection sent) => sent["treatment"].Select(id => Guid.TryParse(id, out var read) ? read : Guid.Empty).Distinct().ToList();

    /// <summary>What shall be done; nothing is set to done from here, for its answers are looked at first.</summary>
    public PlanChange Change => (Remove ? new PlanChange(Remove: true) : Wanted) with { Seen = Seen };

    private PlanChange Wanted => new(Guid.TryParse(Owner, out var owner) ? owner : null, Dates.Read(Due), Enum.TryParse<TreatmentState>(State, out var state) && state != TreatmentState.Done ? state : null);

    /// <summary>What keeps it from being done; null when nothing does.</summary>
    public string? Wrong(IReadOnlyCollection<Guid> ids, IReadOnlySet<Guid> members)
    {
        if (ids.Count == 0) return "none";
        if (!Remove && Due.Length > 0 && Change.Due is null) return "due";
        if (!Remove && Change.Owner is { } member && !members.Contains(member)) return "owner";
        return Change.IsNothing ? "nothing" : null;
    }
}

/// <summary>Several lines that could not be changed: what was wanted of which, why not, and which of them somebody else changed meanwhile.</summary>
public sealed record RefusedPlan(PlanForm Typed, IReadOnlySet<Guid> Chosen, string Wrong, IReadOnlySet<Guid> Late)
{
    public static readonly RefusedPlan None = new(PlanForm.Empty, new HashSet<Guid>(), "", new HashSet<Guid>());
}
