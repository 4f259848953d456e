using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Desks;

/// <summary>How much one person changed.</summary>
public sealed record ChangesBy(string Name, int Count);

/// <summary>What others changed in the entered company since the reader's visit before this one.</summary>
public sealed class ChangesSince(CompanyDb db, CompanyVisit visit)
{
    public async Task<IReadOnlyList<ChangesBy>> RunAsync(CancellationToken stop = default)
    {
        if (visit.Member is not { LastVisitAt: { } last } member) return [];
        var own = member.AccountId.ToString();
        return (await db.Facts<AuditEntry>().AsNoTracking().Where(entry => entry.At > last && entry.ActorId != own)
            .GroupBy(entry => entry.ActorName).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop))
            .Select(group => new ChangesBy(group.Key, group.Count)).OrderByDescending(change => change.Count).ThenBy(change => change.Name, StringComparer.Ordinal).ToList();
    }
}
