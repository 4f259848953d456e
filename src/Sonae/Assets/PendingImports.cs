namespace Sonae.Assets;

/// <summary>Rows somebody sent and has not yet confirmed: in memory only, a quarter of an hour, one for each member of a company.</summary>
public sealed class PendingImports(TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    // Five thousand rows take a few megabytes; more people than this do not import at once.
    private const int Most = 32;

    private readonly Lock gate = new();
    private readonly OrderedDictionary<(Guid Company, Guid Account), (AssetRows Rows, string Name, DateTimeOffset Until)> pending = [];

    public void Keep(Guid company, Guid account, AssetRows rows, string name)
    {
        lock (gate)
        {
            foreach (var old in pending.Where(entry => entry.Value.Until < clock.GetUtcNow()).Select(entry => entry.Key).ToList()) pending.Remove(old);
            pending.Remove((company, account));
            if (pending.Count >= Most) pending.RemoveAt(0);
            pending[(company, account)] = (rows, name, clock.GetUtcNow() + Kept);
        }
    }

    public (AssetRows Rows, string Name)? Find(Guid company, Guid account)
    {
        lock (gate) return pending.TryGetValue((company, account), out var found) && found.Until >= clock.GetUtcNow() ? (found.Rows, found.Name) : null;
    }

    public void Forget(Guid company, Guid account)
    {
        lock (gate) pending.Remove((company, account));
    }
}
