using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Members;

/// <summary>What became of a change of a member: done, no such member, it would be the last 経営者, or somebody else changed it meanwhile.</summary>
public enum MemberOutcome { Done, Missing, LastOwner, Conflict }

/// <summary>Gives a member another role.</summary>
public sealed class ChangeRole(CompanyDb db, OwnerStays owner)
{
    private const int Tries = 3;

    /// <summary>Makes the role what was chosen on a page that showed <paramref name="seen"/>; an equal value is no conflict.</summary>
    public async Task<MemberOutcome> RunAsync(Guid account, Role role, Role seen, CancellationToken stop = default)
    {
        for (var left = Tries; ; left--)
        {
            if (await db.Facts<Member>().FirstOrDefaultAsync(found => found.AccountId == account, stop) is not { } member) return MemberOutcome.Missing;
            if (member.Role == role) return MemberOutcome.Done;
            if (member.Role != seen) return MemberOutcome.Conflict;
            if (!await owner.BesideAsync(member, stop)) return MemberOutcome.LastOwner;
            member.Become(role);
            try
            {
                await db.SaveChangesAsync(stop);
                return MemberOutcome.Done;
            }
            // Their row also counts that they are here; looked at anew it may still be as it was shown.
            catch (DbUpdateConcurrencyException) when (left > 1) { db.ChangeTracker.Clear(); }
        }
    }
}
