using Microsoft.EntityFrameworkCore;
using Sonae.Audit;

namespace Sonae.Database;

/// <summary>The store on a PostgreSQL server; the server itself shows each request the rows of one company only.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, Actor actor, TimeProvider clock) : CompanyDb(options, actor, clock)
{
    protected override async Task BeginScopeAsync(CancellationToken stop)
    {
        if (Database.CurrentTransaction is { } open) await open.DisposeAsync();
        await Database.BeginTransactionAsync(stop);
        await Database.ExecuteSqlAsync($"SELECT set_config('role', {RowSecurity.AppRole}, true), set_config('sonae.company', {Company.ToString()}, true)", stop);
    }

    protected override IQueryable<AuditHead> HeldHead() =>
        Set<AuditHead>().FromSqlInterpolated($"SELECT * FROM audit_heads WHERE company_id = {Company} FOR UPDATE");

    public override async Task<T> AcrossAsync<T>(Across whose, Func<Task<T>> read, CancellationToken stop = default)
    {
        if (Database.CurrentTransaction is { } open) await open.DisposeAsync();
        T found;
        await using (await Database.BeginTransactionAsync(stop))
        {
            var (account, token) = (whose.Account?.ToString() ?? "", whose.TokenHash is null ? "" : Convert.ToHexStringLower(whose.TokenHash));
            await Database.ExecuteSqlAsync($"SELECT set_config('role', {RowSecurity.ListsRole}, true), set_config('sonae.account', {account}, true), set_config('sonae.token', {token}, true), set_config('sonae.all', {(whose.All ? "on" : "")}, true)", stop);
            found = await read();
        }
        if (Company != default) await BeginScopeAsync(stop);
        return found;
    }
}
