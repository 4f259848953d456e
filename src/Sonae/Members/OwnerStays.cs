using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Members;

/// <summary>Sees to it that a company never loses its last 経営者, even when two of them go at the same moment.</summary>
public sealed class OwnerStays(CompanyDb db)
{
    /// <summary>Whether somebody else stays 経営者 when this member goes; that one's row is held with the change, so that they cannot go meanwhile.</summary>
    public async Task<bool> BesideAsync(Member leaving, CancellationToken stop = default)
    {
        if (leaving.Role != Role.Owner) return true;
        if (await db.Facts<Member>().FirstOrDefaultAsync(member => member.Role == Role.Owner && member.AccountId != leaving.AccountId, stop) is not { } staying) return false;
        db.Entry(staying).Property(member => member.SeenAt).IsModified = true;
        return true;
    }
}
