using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>What became of joining: joined, the invitation opens no more, they belong already, or the login name was taken a moment ago.</summary>
public enum JoinOutcome { Joined, Closed, Member, Taken }

/// <summary>Takes an invitation: one account becomes a member in its role, and nobody joins by it again.</summary>
public sealed class JoinCompany(CompanyDb db, UserManager<Account> accounts, Actor actor, TimeProvider clock)
{
    /// <summary>Joins the entered company by the link with this id; an account that is not stored yet is stored with it, all or nothing.</summary>
    public async Task<JoinOutcome> RunAsync(Guid link, Account account, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        if (await db.Facts<Link>().FirstOrDefaultAsync(found => found.Id == link, stop) is not { } invitation || !invitation.Opens(now)) return JoinOutcome.Closed;
        if (await db.Facts<Member>().AnyAsync(member => member.AccountId == account.Id, stop)) return JoinOutcome.Member;
        actor.Become(ActorKind.Account, account.Id.ToString(), account.Name);
        if (await accounts.FindByIdAsync(account.Id.ToString()) is null) db.Add(account);
        db.Add(new Member(db.Company, account.Id, invitation.Role, account.Name, now));
        invitation.Use(now);
        try
        {
            await db.SaveChangesAsync(stop);
            return JoinOutcome.Joined;
        }
        catch (DbUpdateException fault)
        {
            db.ChangeTracker.Clear();
            // The invitation's row has changed: somebody else took it at the same moment.
            return fault is DbUpdateConcurrencyException || !await StillOpensAsync(link, stop) ? JoinOutcome.Closed : JoinOutcome.Taken;
        }
    }

    private async Task<bool> StillOpensAsync(Guid link, CancellationToken stop) =>
        await db.Facts<Link>().AsNoTracking().FirstOrDefaultAsync(found => found.Id == link, stop) is { } invitation && invitation.Opens(clock.GetUtcNow());
}
