using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Links;

namespace Sonae.Members;

/// <summary>A new password by a link of 経営者, for somebody who forgot theirs.</summary>
public sealed class RestoreAccess(CompanyDb db, UserManager<Account> accounts, CompaniesOfAccount companies, ReplacePassword replace, TimeProvider clock)
{
    /// <summary>How long such a link lasts.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    /// <summary>Whether this company may open the account: only when it belongs to no other company and does not run the machine, for the new password would open those too.</summary>
    public async Task<bool> MayAsync(Guid account, CancellationToken stop = default)
    {
        if (!await db.Facts<Member>().AnyAsync(member => member.AccountId == account, stop)) return false;
        return await accounts.FindByIdAsync(account.ToString()) is { IsOperator: false } && (await companies.RunAsync(account, stop)).Count == 1;
    }

    /// <summary>The account that the link with this id opens; null when it opens no more.</summary>
    public async Task<Account?> FindAsync(Guid link, CancellationToken stop = default) =>
        await OpenAsync(link, stop) is { AccountId: { } id } && await MayAsync(id, stop) ? await accounts.FindByIdAsync(id.ToString()) : null;

    /// <summary>Sets the password and ends every session of the account; false when the link opens no more. The password has been checked.</summary>
    public async Task<bool> RunAsync(Guid link, string password, CancellationToken stop = default)
    {
        if (await FindAsync(link, stop) is not { } account || await OpenAsync(link, stop) is not { } open) return false;
        open.Use(clock.GetUtcNow());
        await replace.PrepareAsync(account, password, stop);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
        return true;
    }

    private async Task<Link?> OpenAsync(Guid link, CancellationToken stop) =>
        await db.Facts<Link>().FirstOrDefaultAsync(found => found.Id == link, stop) is { } found && found.Opens(clock.GetUtcNow()) ? found : null;
}
