using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>Takes somebody out of the company: their account stays, what they wrote stays, and links made for them are shut.</summary>
public sealed class RemoveMember(CompanyDb db, OwnerStays owner, TimeProvider clock)
{
    private const int Tries = 3;

    public async Task<MemberOutcome> RunAsync(Guid account, CancellationToken stop = default)
    {
        for (var left = Tries; ; left--)
        {
            if (await db.Facts<Member>().FirstOrDefaultAsync(found => found.AccountId == account, stop) is not { } member) return MemberOutcome.Missing;
            if (!await owner.BesideAsync(member, stop)) return MemberOutcome.LastOwner;
            db.Remove(member);
            foreach (var link in await db.Facts<Link>().Where(link => link.AccountId == account && link.UsedAt == null && link.RevokedAt == null).ToListAsync(stop)) link.Revoke(clock.GetUtcNow());
            try
            {
                await db.SaveChangesAsync(stop);
                return MemberOutcome.Done;
            }
            catch (DbUpdateConcurrencyException) when (left > 1) { db.ChangeTracker.Clear(); }
        }
    }
}
