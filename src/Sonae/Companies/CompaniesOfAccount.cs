using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Companies;

/// <summary>The companies an account belongs to, by name.</summary>
public sealed class CompaniesOfAccount(CompanyDb db)
{
    public Task<List<Company>> RunAsync(Guid account, CancellationToken stop = default) => db.AcrossAsync(Across.Of(account), () =>
        db.Set<Member>().IgnoreQueryFilters().Where(member => member.AccountId == account)
            .Join(db.Set<Company>().IgnoreQueryFilters(), member => member.CompanyId, company => company.CompanyId, (member, company) => company)
            .OrderBy(company => company.SearchName).AsNoTracking().ToListAsync(stop), stop);
}
