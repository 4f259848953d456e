using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Sonae.Database;

/// <summary>How the tables stand to this program.</summary>
public enum Tables { Missing, Old, Ready, Newer }

/// <summary>What a start asks of the store itself, without the framework around it: that one alone would make half of a start.</summary>
public sealed class StoredTables(Store store)
{
    private const string Last = "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\" DESC LIMIT 1";
    private const string AnyAccount = "SELECT user_name FROM accounts WHERE user_name IS NOT NULL LIMIT 1";
    private const string IsThere = "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
    private const string TableMissing = "42P01";

    /// <summary>Whether the tables are those of this program.</summary>
    public async Task<Tables> StateAsync(CancellationToken stop = default)
    {
        if (await LastAsync(stop) is not { } last) return Tables.Missing;
        var known = Known();
        // An unknown change among the latest was made by a program that came after this one.
        return last == known.Max(StringComparer.Ordinal) ? Tables.Ready : known.Contains(last) ? Tables.Old : Tables.Newer;
    }

    /// <summary>Whether nobody has an account yet; the people of the demo company have no login name and do not count.</summary>
    public async Task<bool> IsFirstAsync(CancellationToken stop = default) => await AskAsync(AnyAccount, stop) is null;

    private async Task<string?> LastAsync(CancellationToken stop)
    {
        if (!store.IsPostgres && (!File.Exists(new SqliteConnectionStringBuilder(store.Connection).DataSource) || await AskAsync(IsThere, stop) is null)) return null;
        try { return await AskAsync(Last, stop); }
        catch (DbException missing) when (missing.SqlState == TableMissing) { return null; }
    }

    private async Task<string?> AskAsync(string sql, CancellationToken stop)
    {
        await using DbConnection connection = store.IsPostgres ? new NpgsqlConnection(store.Connection) : new SqliteConnection(store.Connection);
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(stop) as string;
    }

    private HashSet<string> Known()
    {
        var context = store.IsPostgres ? typeof(PostgresDb) : typeof(SqliteDb);
        return typeof(StoredTables).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
