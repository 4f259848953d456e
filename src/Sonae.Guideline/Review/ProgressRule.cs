using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Review;

/// <summary>A number before and now; null where it was not yet judged.</summary>
public sealed record Change<T>(string Id, T? Before, T? Now) where T : struct;

/// <summary>An asset's risk before and now, matched by name and medium.</summary>
public sealed record RiskChange(string Name, string? Medium, RiskFinding? Before, RiskFinding? Now);

/// <summary>What changed between two findings (前回からの変化); only what differs is listed.</summary>
public sealed record ProgressFinding(
    Change<int>? Total, IReadOnlyList<Change<double>> Rates, IReadOnlyList<Change<int>> Vulnerabilities, IReadOnlyList<RiskChange> Risks,
    IReadOnlyList<PolicyFinding> PoliciesNow);

/// <summary>Compares the findings of two rounds (見直し).</summary>
public static class ProgressRule
{
    public static ProgressFinding Between(Findings before, Findings now) => new(
        before.Diagnosis.Total == now.Diagnosis.Total ? null : new Change<int>("total", before.Diagnosis.Total, now.Diagnosis.Total),
        Differing(before.Result, now.Result, result => result.Category.Category.Id, result => result.Category.Rate),
        Differing(before.Media, now.Media, medium => medium.Medium.Id, medium => medium.Vulnerability?.Value),
        RiskChanges(before.Risks, now.Risks),
        now.Policies.Where(policy => before.Policies.FirstOrDefault(old => old.Policy.Id == policy.Policy.Id)?.Applies != policy.Applies).ToList());

    private static List<Change<T>> Differing<TItem, T>(
        IReadOnlyList<TItem> before, IReadOnlyList<TItem> now, Func<TItem, string> id, Func<TItem, T?> value) where T : struct, IEquatable<T>
    {
        var old = before.ToDictionary(id, value);
        return now.Select(item => new Change<T>(id(item), old.GetValueOrDefault(id(item)), value(item)))
            .Where(change => !Nullable.Equals(change.Before, change.Now)).ToList();
    }

    private static List<RiskChange> RiskChanges(IReadOnlyList<RiskFinding> before, IReadOnlyList<RiskFinding> now)
    {
        var old = before.ToLookup(risk => (risk.Asset.Name, risk.Asset.Medium));
        var current = now.ToLookup(risk => (risk.Asset.Name, risk.Asset.Medium));
        return current.Select(group => group.Key).Union(old.Select(group => group.Key))
            .SelectMany(key => Pairs(old[key].ToList(), current[key].ToList())
                .Select(pair => new RiskChange(key.Name, key.Medium, pair.Before, pair.Now)))
            .Where(change => change.Before?.Value != change.Now?.Value || change.Before is null || change.Now is null).ToList();
    }

    // Rows of one name on one medium cannot be told apart, so those that stayed the same are set aside before the others are paired in order.
    private static IEnumerable<(RiskFinding? Before, RiskFinding? Now)> Pairs(List<RiskFinding> before, List<RiskFinding> now)
    {
        foreach (var risk in now.ToList())
        {
            var same = before.FindIndex(old => old.Value == risk.Value);
            if (same < 0) continue;
            before.RemoveAt(same);
            now.Remove(risk);
        }
        for (var i = 0; i < Math.Max(before.Count, now.Count); i++) yield return (i < before.Count ? before[i] : null, i < now.Count ? now[i] : null);
    }
}
