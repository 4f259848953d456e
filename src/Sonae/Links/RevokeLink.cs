using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Links;

/// <summary>Shuts a link of the entered company.</summary>
public sealed class RevokeLink(CompanyDb db, TimeProvider clock)
{
    /// <summary>Shuts it; what is shut or taken already stays as it is. The caller has asked whether the reader may.</summary>
    public async Task RunAsync(Guid id, CancellationToken stop = default)
    {
        if (await db.Facts<Link>().FirstOrDefaultAsync(link => link.Id == id, stop) is not { } found || !found.Opens(clock.GetUtcNow())) return;
        found.Revoke(clock.GetUtcNow());
        // Taken at the same moment: then there is nothing to shut.
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateConcurrencyException) { db.ChangeTracker.Clear(); }
    }
}
