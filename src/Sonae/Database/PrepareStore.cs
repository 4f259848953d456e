using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Sonae.Database;

/// <summary>Brings the tables up to what this program expects, or says that somebody must.</summary>
public sealed class PrepareStore(CompanyDb db)
{
    /// <summary>Whether the tables are those of this program; asking costs one row, not a framework's whole comparison.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken stop = default)
    {
        var history = db.GetService<IHistoryRepository>();
        return await history.ExistsAsync(stop) && await LastAsync(stop) == Expected();
    }

    /// <summary>Makes or changes the tables, and on PostgreSQL the roles and the rules by row.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        await db.Database.MigrateAsync(stop);
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync(Escaped(RowSecurity.Script(db.Model)), stop);
    }

    private async Task<string?> LastAsync(CancellationToken stop) =>
        (await db.Database.SqlQueryRaw<string>("SELECT \"MigrationId\" AS \"Value\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\" DESC LIMIT 1").ToListAsync(stop)).FirstOrDefault();

    private string? Expected() => typeof(CompanyDb).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == db.GetType())
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal);

    private static string Escaped(string sql) => sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
