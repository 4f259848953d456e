using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Links;

/// <summary>The link that a token opens now; one that is unknown, over, taken or shut is none, and all of these look alike.</summary>
public sealed class FindLink(CompanyDb db, TimeProvider clock)
{
    public Task<Link?> RunAsync(string? token, CancellationToken stop = default) => ByHashAsync(LinkToken.HashOf(token), stop);

    /// <summary>The same by the hash that the holder's browser keeps.</summary>
    public async Task<Link?> ByHashAsync(byte[]? hash, CancellationToken stop = default)
    {
        if (hash is null) return null;
        var link = await db.AcrossAsync(Across.Of(hash), () => db.Set<Link>().IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(found => found.TokenHash == hash, stop), stop);
        return link is not null && link.Opens(clock.GetUtcNow()) ? link : null;
    }
}
