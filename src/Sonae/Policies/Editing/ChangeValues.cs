using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Policies.Editing;

/// <summary>What became of facts and choices that were sent: those somebody else changed to something else meanwhile, with what is stored. Without conflicts all are saved.</summary>
public sealed record ValueChange(IReadOnlyDictionary<string, string> Conflicts);

/// <summary>Makes the company's facts and choices what somebody typed, field by field: what they left as it was shown stays as it is now, and equal values are no conflict.</summary>
public sealed class ChangeValues(CompanyDb db)
{
    private const int Tries = 3;

    /// <summary>Saves what was sent; it has been checked and settled.</summary>
    public async Task<ValueChange> RunAsync(SentValues sent, CancellationToken stop = default)
    {
        for (var left = Tries; ; left--)
        {
            var stored = await StoredAsync(stop);
            var changes = sent.Typed.Where(pair => IsMeant(sent, pair.Key) && pair.Value != Value(stored, pair.Key)).ToList();
            var conflicts = changes.Where(pair => SentValues.MarkOf(Value(stored, pair.Key)) != sent.Seen.GetValueOrDefault(pair.Key, "")).ToDictionary(pair => pair.Key, pair => Value(stored, pair.Key));
            if (conflicts.Count > 0) return new(conflicts);
            foreach (var (key, value) in changes) Apply(stored.GetValueOrDefault(key), key, value);
            try
            {
                await db.SaveChangesAsync(stop);
                return new(conflicts);
            }
            // Somebody was a moment faster: looked at anew, it may still be another field.
            catch (DbUpdateException) when (left > 1) { db.ChangeTracker.Clear(); }
        }
    }

    // What still is as it was shown was not meant to change.
    private static bool IsMeant(SentValues sent, string key) => SentValues.MarkOf(sent.Typed[key]) != sent.Seen.GetValueOrDefault(key, "");

    private static string Value(Dictionary<string, CompanyValue> stored, string key) => stored.GetValueOrDefault(key)?.Value ?? "";

    private void Apply(CompanyValue? stored, string key, string value)
    {
        if (stored is null) db.Add(new CompanyValue(db.Company, key.StartsWith("f-", StringComparison.Ordinal) ? ValueKind.Fact : ValueKind.Choice, key[2..], value));
        else if (value.Length == 0) db.Remove(stored);
        else stored.Become(value);
    }

    private async Task<Dictionary<string, CompanyValue>> StoredAsync(CancellationToken stop) =>
        (await db.Facts<CompanyValue>().Where(value => value.Kind == ValueKind.Fact || value.Kind == ValueKind.Choice).ToListAsync(stop))
        .ToDictionary(value => ValueKey.Of(value.Kind == ValueKind.Fact ? OpenKind.Fact : OpenKind.Choice, value.Key));
}
