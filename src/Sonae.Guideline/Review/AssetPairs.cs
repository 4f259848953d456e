using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Review;

/// <summary>Finds the rows of one register again in another: by name and medium, then those renamed or moved by their row number.</summary>
internal static class AssetPairs
{
    public static IEnumerable<RiskChange> Of(IReadOnlyList<RiskFinding> before, IReadOnlyList<RiskFinding> now, Func<RiskFinding, RiskFinding, bool> moved)
    {
        var old = before.ToLookup(risk => (risk.Asset.Name, risk.Asset.Medium));
        var current = now.ToLookup(risk => (risk.Asset.Name, risk.Asset.Medium));
        var changes = current.Select(group => group.Key).Union(old.Select(group => group.Key)).SelectMany(key => Pairs([.. old[key]], [.. current[key]], moved)).ToList();
        return Renamed(changes);
    }

    // Rows of one name on one medium cannot be told apart, so those that stayed the same are set aside before the others are paired in order.
    private static IEnumerable<RiskChange> Pairs(List<RiskFinding> before, List<RiskFinding> now, Func<RiskFinding, RiskFinding, bool> moved)
    {
        for (var at = 0; at < now.Count;)
        {
            var risk = now[at];
            var same = before.FindIndex(old => !moved(old, risk));
            if (same < 0) { at++; continue; }
            yield return Change(before[same], risk);
            before.RemoveAt(same);
            now.RemoveAt(at);
        }
        for (var i = 0; i < Math.Max(before.Count, now.Count); i++) yield return Change(i < before.Count ? before[i] : null, i < now.Count ? now[i] : null);
    }

    // A round begins with the rows of the one before and their numbers, so a row that kept its number and its name or medium is the same asset.
    private static IEnumerable<RiskChange> Renamed(List<RiskChange> changes)
    {
        var gone = Single(changes, change => change.Now is null ? change.Before : null);
        var came = Single(changes, change => change.Before is null ? change.Now : null);
        foreach (var change in changes)
        {
            if (change is { Before: null, Now: { } now } && IsSame(gone, came, now.Asset.Row)) yield return Change(gone[now.Asset.Row], now);
            else if (change is not { Now: null, Before: { } before } || !IsSame(gone, came, before.Asset.Row)) yield return change;
        }
    }

    private static bool IsSame(Dictionary<int, RiskFinding> gone, Dictionary<int, RiskFinding> came, int row) =>
        gone.TryGetValue(row, out var before) && came.TryGetValue(row, out var now) && (before.Asset.Name == now.Asset.Name || before.Asset.Medium == now.Asset.Medium);

    private static Dictionary<int, RiskFinding> Single(List<RiskChange> changes, Func<RiskChange, RiskFinding?> alone) =>
        changes.Select(alone).OfType<RiskFinding>().GroupBy(risk => risk.Asset.Row).Where(group => !group.Skip(1).Any()).ToDictionary(group => group.Key, group => group.First());

    private static RiskChange Change(RiskFinding? before, RiskFinding? now) => new((now ?? before)!.Value.Asset.Name, (now ?? before)!.Value.Asset.Medium, before, now);
}
