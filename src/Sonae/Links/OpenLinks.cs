using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Links;

/// <summary>The links of the entered company that open now, the newest first.</summary>
public sealed class OpenLinks(CompanyDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Link>> RunAsync(IReadOnlyList<LinkPurpose> purposes, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var links = await db.Facts<Link>().AsNoTracking().Where(link => purposes.Contains(link.Purpose) && link.RevokedAt == null && link.ExpiresAt > now).ToListAsync(stop);
        return links.Where(link => link.Opens(now)).OrderByDescending(link => link.CreatedAt).ToList();
    }
}
