using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>Does something in every company an account belongs to, one after the other, each with its line in that company's log.</summary>
public sealed class EachCompany(CompanyDb db)
{
    public async Task RunAsync(Guid account, Action<Member> change, CancellationToken stop = default)
    {
        var companies = await db.AcrossAsync(Across.Of(account), () => db.Set<Member>().IgnoreQueryFilters().Where(member => member.AccountId == account).Select(member => member.CompanyId).ToListAsync(stop), stop);
        foreach (var company in companies)
        {
            await db.EnterAsync(company, stop);
            change(await db.Facts<Member>().FirstAsync(member => member.AccountId == account, stop));
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>Has each company's log say that this account's way of signing in changed.</summary>
    public Task TellAsync(Guid account, string what, CancellationToken stop = default) => RunAsync(account, member => db.Tell(what, member.AccountId.ToString()), stop);
}
