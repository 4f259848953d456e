using System.Net;

namespace Sonae.Accounts;

/// <summary>What is counted: which kind of try, by whom, and how many are free before each wrong one costs a growing wait.</summary>
public sealed record LimitKey(string Kind, string Who, int Free)
{
    /// <summary>Tries for one name from one place.</summary>
    public static LimitKey Here(string kind, string name, IPAddress? from) => new($"{kind} here", $"{name} {AddressRule.Sender(from)}", 5);

    /// <summary>Tries from one place, whatever the name.</summary>
    public static LimitKey From(string kind, IPAddress? from, int free = 30) => new($"{kind} from", AddressRule.Sender(from), free);

    /// <summary>Tries for one name, from wherever.</summary>
    public static LimitKey Name(string kind, string name) => new($"{kind} name", name, 50);

    /// <summary>Tries at a browser that has signed this account in before: strangers' tries do not count here.</summary>
    public static LimitKey Known(string kind, string browser) => new($"{kind} known", browser, 10);
}

/// <summary>Counts wrong tries (試行の制限). Kept in memory: a restart forgets them, but nobody outside can cause one, and a guess costs the database nothing.</summary>
public sealed class Limits(TimeProvider clock)
{
    private const int Most = 50_000;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Memory = TimeSpan.FromHours(6);

    private readonly Dictionary<LimitKey, Count> counts = [];
    private readonly Lock counting = new();

    /// <summary>Begins a try: how long it must wait, or nothing; then it counts as wrong until told otherwise, so that many at once do not slip by.</summary>
    public TimeSpan Begin(params IReadOnlyCollection<LimitKey> keys)
    {
        var now = clock.GetUtcNow();
        lock (counting)
        {
            var until = keys.Select(key => Find(key, now)?.Until ?? default).Max();
            if (until > now) return until - now;
            if (counts.Count > Most) Shrink(now);
            foreach (var key in keys) counts[key] = Next(Find(key, now)?.Tries + 1 ?? 1, key.Free, now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>The try was right: what is counted for this name is forgotten; of what is counted for the place, only this try.</summary>
    public void Right(params IReadOnlyCollection<LimitKey> keys)
    {
        lock (counting)
            foreach (var key in keys)
                if (key.Kind.EndsWith(" from", StringComparison.Ordinal) && counts.GetValueOrDefault(key) is { Tries: > 1 } count) counts[key] = count with { Tries = count.Tries - 1, Until = default };
                else counts.Remove(key);
    }

    private Count? Find(LimitKey key, DateTimeOffset now) => counts.TryGetValue(key, out var count) && now - count.At < Memory ? count : null;

    private static Count Next(int tries, int free, DateTimeOffset now)
    {
        if (tries < free) return new(tries, now, default);
        var wait = FirstWait * Math.Pow(2, Math.Min(tries - free, 10));
        return new(tries, now, now + (wait < LongestWait ? wait : LongestWait));
    }

    private void Shrink(DateTimeOffset now)
    {
        foreach (var (key, _) in counts.Where(pair => now - pair.Value.At >= Memory).ToList()) counts.Remove(key);
        foreach (var (key, _) in counts.OrderBy(pair => pair.Value.At).Take(counts.Count - (Most / 2)).ToList()) counts.Remove(key);
    }

    private sealed record Count(int Tries, DateTimeOffset At, DateTimeOffset Until);
}
