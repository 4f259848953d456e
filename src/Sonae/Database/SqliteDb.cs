using Microsoft.EntityFrameworkCore;
using Sonae.Audit;

namespace Sonae.Database;

/// <summary>The store in one file beside the program (SQLite).</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, Actor actor, TimeProvider clock) : CompanyDb(options, actor, clock)
{
    // A transaction begins as a writing one here, so the head cannot move while it is open.
    protected override IQueryable<AuditHead> HeldHead() => Set<AuditHead>();

    public override Task<T> AcrossAsync<T>(Across whose, Func<Task<T>> read, CancellationToken stop = default) => read();
}
