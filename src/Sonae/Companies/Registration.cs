using Sonae.Database;

namespace Sonae.Companies;

/// <summary>Whether the one who hosts lets everybody register.</summary>
public sealed record RegistrationRule(bool IsAlwaysOpen);

/// <summary>Whether a company can be registered now: the first always, others where the host said so.</summary>
public sealed class Registration(StoredTables tables, RegistrationRule rule)
{
    public async Task<bool> IsOpenAsync(CancellationToken stop = default) => rule.IsAlwaysOpen || await IsFirstAsync(stop);

    /// <summary>Whether nobody has an account yet.</summary>
    public Task<bool> IsFirstAsync(CancellationToken stop = default) => tables.IsFirstAsync(stop);
}
