using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Review;

/// <summary>A number before and now; null where it was not yet judged.</summary>
public sealed record Change<T>(string Id, T? Before, T? Now) where T : struct;

/// <summary>An asset's risk before and now; the name and medium are those of now, or of before where it is gone.</summary>
public sealed record RiskChange(string Name, string? Medium, RiskFinding? Before, RiskFinding? Now);

/// <summary>What changed between two findings (前回からの変化); only what differs is listed.</summary>
public sealed record ProgressFinding(
    Change<int>? Total, IReadOnlyList<Change<double>> Rates, IReadOnlyList<Change<int>> Vulnerabilities, IReadOnlyList<RiskChange> Risks,
    IReadOnlyList<PolicyFinding> PoliciesNow);

/// <summary>Compares the findings of two rounds (見直し).</summary>
public static class ProgressRule
{
    public static ProgressFinding Between(Findings before, Findings now) => Between(before, now, (was, @is) => was.Value != @is.Value);

    /// <summary>The same with another idea of which risk counts as moved; of two editions only what both have is compared.</summary>
    public static ProgressFinding Between(Findings before, Findings now, Func<RiskFinding, RiskFinding, bool> moved) => new(
        before.Diagnosis.Total == now.Diagnosis.Total ? null : new Change<int>("total", before.Diagnosis.Total, now.Diagnosis.Total),
        Differing(before.Result, now.Result, result => result.Category.Category.Id, result => result.Category.Rate),
        Differing(before.Media, now.Media, medium => medium.Medium.Id, medium => medium.Vulnerability?.Value),
        AssetPairs.Of(before.Risks, now.Risks, moved).Where(change => change.Before is not { } was || change.Now is not { } @is || moved(was, @is)).ToList(),
        now.Policies.Where(policy => before.Policies.FirstOrDefault(old => old.Policy.Id == policy.Policy.Id) is { } old && old.Applies != policy.Applies).ToList());

    private static List<Change<T>> Differing<TItem, T>(
        IReadOnlyList<TItem> before, IReadOnlyList<TItem> now, Func<TItem, string> id, Func<TItem, T?> value) where T : struct, IEquatable<T>
    {
        var old = before.ToDictionary(id, value);
        return now.Where(item => old.ContainsKey(id(item))).Select(item => new Change<T>(id(item), old[id(item)], value(item)))
            .Where(change => !Nullable.Equals(change.Before, change.Now)).ToList();
    }
}
