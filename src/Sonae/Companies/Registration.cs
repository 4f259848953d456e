using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Database;

namespace Sonae.Companies;

/// <summary>Whether the one who hosts lets everybody register.</summary>
public sealed record RegistrationRule(bool IsAlwaysOpen);

/// <summary>Whether a company can be registered now: the first always, others where the host said so.</summary>
public sealed class Registration(CompanyDb db, RegistrationRule rule)
{
    public async Task<bool> IsOpenAsync(CancellationToken stop = default) => rule.IsAlwaysOpen || await IsFirstAsync(stop);

    /// <summary>Whether nobody has an account yet; the people of the demo company have no login name and do not count.</summary>
    public async Task<bool> IsFirstAsync(CancellationToken stop = default) => !await db.Set<Account>().AnyAsync(account => account.UserName != null, stop);
}
