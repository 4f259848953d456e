using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Audit;

/// <summary>One company's log as it was found: its last line, and the first that is not as it was written, or is not there.</summary>
public sealed record AuditState(Guid Company, long Number, string Hash, long? BrokenAt);

/// <summary>Computes every line of a company's log anew and says where the first one differs.</summary>
public sealed class VerifyAudit(CompanyDb db)
{
    /// <summary>Every company's log, one after the other.</summary>
    public async Task<IReadOnlyList<AuditState>> RunAsync(CancellationToken stop = default)
    {
        var states = new List<AuditState>();
        foreach (var company in await db.AcrossAsync(Across.Everyone, () => CompaniesAsync(stop), stop))
        {
            await db.EnterAsync(company, stop);
            states.Add(await OfEnteredAsync(stop));
        }
        return states;
    }

    /// <summary>The log of the company that was entered; line and head come from one question, so what is written meanwhile does no harm.</summary>
    public async Task<AuditState> OfEnteredAsync(CancellationToken stop = default)
    {
        var (number, hash, head) = (0L, "", default(AuditHead));
        var lines = db.Facts<AuditEntry>().AsNoTracking().OrderBy(line => line.Number).Select(line => new { Line = line, Head = db.Facts<AuditHead>().FirstOrDefault() });
        try
        {
            await foreach (var found in lines.AsAsyncEnumerable().WithCancellation(stop))
            {
                if (!Follows(found.Line, number, hash)) return new(db.Company, number, hash, number + 1);
                (number, hash, head) = (found.Line.Number, found.Line.Hash, found.Head);
            }
        }
        // What no program of ours has written cannot even be read: a time that is none, an action nobody knows.
        catch (Exception strange) when (strange is InvalidOperationException or FormatException or InvalidCastException or ArgumentException or OverflowException)
        {
            return new(db.Company, number, hash, number + 1);
        }
        return new(db.Company, number, hash, BreakAtEnd(number, hash, head));
    }

    /// <summary>Whether the entered company's log has this line, as it was printed once.</summary>
    public async Task<bool> HasAsync(long number, string hash, CancellationToken stop = default) =>
        await db.Facts<AuditEntry>().Where(line => line.Number == number).Select(line => line.Hash).FirstOrDefaultAsync(stop) is { } found && found.StartsWith(hash, StringComparison.OrdinalIgnoreCase);

    private async Task<List<Guid>> CompaniesAsync(CancellationToken stop)
    {
        var started = await db.Set<Companies.Company>().IgnoreQueryFilters().Select(company => company.CompanyId).ToListAsync(stop);
        var heads = await db.Set<AuditHead>().IgnoreQueryFilters().Select(head => head.CompanyId).ToListAsync(stop);
        var lines = await db.Set<AuditEntry>().IgnoreQueryFilters().Select(line => line.CompanyId).Distinct().ToListAsync(stop);
        return [.. started.Concat(heads).Concat(lines).Distinct().Order()];
    }

    // A line is written once; the counter of changes is not hashed, but it never moves.
    private static bool Follows(AuditEntry line, long number, string hash) =>
        line.Number == number + 1 && line.Version == 1 && line.At.Offset == TimeSpan.Zero && line.Hash == AuditTrail.HashOf(hash, line);

    private static long? BreakAtEnd(long number, string hash, AuditHead? head) =>
        head is null ? 1 : (head.Number, head.Hash) == (number, hash) ? null : head.Number == number ? number : Math.Max(Math.Min(head.Number, number), 0) + 1;
}
