using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>Gives an account a new password in place of a forgotten one: every session of it ends.</summary>
public sealed class ReplacePassword(CompanyDb db, UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>Sets it and stores it. The password has been checked.</summary>
    public async Task RunAsync(Account account, string password, CancellationToken stop = default)
    {
        await PrepareAsync(account, password, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Sets it, to be stored by the caller together with something else.</summary>
    public async Task PrepareAsync(Account account, string password, CancellationToken stop = default)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString();
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        // Else the new one would end with the one for a single use.
        db.RemoveRange(await db.UserTokens.Where(token => token.UserId == account.Id && token.Name == ResetPassword.Until).ToListAsync(stop));
        foreach (var session in await db.Set<Session>().Where(session => session.AccountId == account.Id && session.EndedAt == null).ToListAsync(stop)) session.End(clock.GetUtcNow());
    }
}
