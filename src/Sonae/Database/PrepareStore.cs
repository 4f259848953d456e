using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Sonae.Database;

/// <summary>How the tables stand to this program.</summary>
public enum Tables { Missing, Old, Ready, Newer }

/// <summary>Brings the tables up to what this program expects, or says that somebody must.</summary>
public sealed class PrepareStore(CompanyDb db)
{
    /// <summary>Whether the tables are those of this program; asking costs a row, not a framework's whole comparison.</summary>
    public async Task<Tables> StateAsync(CancellationToken stop = default)
    {
        var known = Known();
        var last = await LastAsync(stop);
        if (last is null) return Tables.Missing;
        // An unknown change among the latest was made by a program that came after this one.
        return last == known.Max(StringComparer.Ordinal) ? Tables.Ready : known.Contains(last) ? Tables.Old : Tables.Newer;
    }

    /// <summary>Makes or changes the tables, and on PostgreSQL the roles and the rules by row.</summary>
    public async Task RunAsync(CancellationToken stop = default)
    {
        await db.Database.MigrateAsync(stop);
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync(Escaped(RowSecurity.Script(db.Model)), stop);
    }

    private async Task<string?> LastAsync(CancellationToken stop)
    {
        // PostgreSQL's part of the framework says that the table is there when it is not, so it is asked for.
        if (db.Database.IsSqlite() && !await db.GetService<IHistoryRepository>().ExistsAsync(stop)) return null;
        try { return await LastRowAsync(stop); }
        catch (DbException missing) when (missing.SqlState == TableMissing) { return null; }
    }

    private const string TableMissing = "42P01";

    private async Task<string?> LastRowAsync(CancellationToken stop) =>
        (await db.Database.SqlQueryRaw<string>("SELECT \"MigrationId\" AS \"Value\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\" DESC LIMIT 1").ToListAsync(stop)).FirstOrDefault();

    private HashSet<string> Known() => typeof(CompanyDb).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == db.GetType())
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string Escaped(string sql) => sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
