using Microsoft.Extensions.Caching.Memory;

namespace Sonae.Database;

/// <summary>What was read at the door of every request, in memory until anything is written; where that cannot be known nothing is kept.</summary>
public sealed class KeptReads(StoreMark mark) : IDisposable
{
    private const int Most = 10_000;

    private readonly MemoryCache reads = new(new MemoryCacheOptions { SizeLimit = Most });

    private sealed record Kept(long Mark, object Value);

    /// <summary>What is kept under the key, else what the store says now; what is not there is asked for every time.</summary>
    public async Task<T?> FindAsync<T>(object key, Func<Task<T?>> ask) where T : class
    {
        // Before the question: what is written meanwhile makes the answer newer than its mark, never older.
        var now = mark.Now();
        if (now is not null && reads.Get<Kept>(key) is { } kept && kept.Mark == now) return (T)kept.Value;
        var found = await ask();
        if (now is { } seen && found is not null) reads.Set(key, new Kept(seen, found), new MemoryCacheEntryOptions { Size = 1 });
        return found;
    }

    public void Dispose() => reads.Dispose();
}
