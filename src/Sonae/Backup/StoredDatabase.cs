using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Database;
using Sonae.Hosting;

namespace Sonae.Backup;

/// <summary>A database file that nobody else uses: whether it is sound, which tables it has, and where its audit logs end.</summary>
public sealed class StoredDatabase(string path)
{
    /// <summary>The migrations this program knows, oldest first.</summary>
    public static IReadOnlyList<string> KnownSchemas()
    {
        using var db = Open("Data Source=:memory:");
        return [.. db.Database.GetMigrations()];
    }

    /// <summary>Copies the database at another place into this file, as it is at one moment, even while it is written to.</summary>
    public void CopyFrom(string source)
    {
        using var from = new SqliteConnection(Connection(source, SqliteOpenMode.ReadWrite));
        using var to = new SqliteConnection(Connection(path, SqliteOpenMode.ReadWriteCreate));
        from.Open();
        to.Open();
        // A copy is no command, whose timeout would wait for the moment in which somebody else closes the file.
        Execute(from, "PRAGMA busy_timeout=30000;");
        from.BackupDatabase(to);
        // One file holds everything then, with no log beside it.
        Execute(to, "PRAGMA journal_mode=DELETE;");
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>Refuses a file that is damaged; gives its last migration and the ends of its audit logs, also of one that was changed.</summary>
    public async Task<(string Schema, IReadOnlyList<KeptHead> Heads)> CheckAsync(CancellationToken stop)
    {
        try
        {
            using var db = Open(Connection(path, SqliteOpenMode.ReadOnly));
            var wrong = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check LIMIT 1").ToListAsync(stop);
            var loose = await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS \"Value\" FROM pragma_foreign_key_check LIMIT 1").ToListAsync(stop);
            if (wrong is not ["ok"] || loose.Count > 0) throw new RefusedException(Exit.Problems, "damaged");
            var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
            if (applied.Count == 0) throw new RefusedException(Exit.Problems, "damaged");
            if (applied.Except(KnownSchemas(), StringComparer.Ordinal).Any()) throw new RefusedException(Exit.Problems, "newer");
            // Of an earlier program's tables this one may not know how to read the log.
            if (applied[^1] != KnownSchemas()[^1]) return (applied[^1], []);
            var states = await new VerifyAudit(db).RunAsync(stop);
            return (applied[^1], [.. states.Select(state => new KeptHead(state.Company, state.Number, state.Hash, state.BrokenAt))]);
        }
        catch (SqliteException)
        {
            throw new RefusedException(Exit.Problems, "damaged");
        }
    }

    private static SqliteDb Open(string connection) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection).UseApplicationServiceProvider(DesignTime.Services).Options, new Actor(), TimeProvider.System);

    private static string Connection(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString();
}
