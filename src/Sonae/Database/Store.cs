using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sonae.Database;

/// <summary>What a database says when it cannot: its code where it has one, and one line.</summary>
public sealed record StoreFault(string? Code, string Message);

/// <summary>Where the data lie: a SQLite file in the data folder, or a PostgreSQL database.</summary>
public sealed record Store(bool IsPostgres, string Connection)
{
    public const string FileName = "sonae.db";

    private const int BusySeconds = 10;

    /// <summary>The file in the data folder.</summary>
    public static Store InFolder(string folder) =>
        new(false, new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, FileName), DefaultTimeout = BusySeconds }.ToString());

    /// <summary>What "--db" means: a PostgreSQL connection string or address; without it the file in the data folder.</summary>
    public static Store Of(string? connection, string folder) =>
        connection is null ? InFolder(folder) : new(true, connection);

    /// <summary>What the database said, also where the framework has wrapped it; null for every other fault.</summary>
    public static StoreFault? Said(Exception fault) =>
        (fault as DbException ?? fault.InnerException as DbException) is { } said ? new(said.SqlState, said.Message.Split('\n')[0].TrimEnd()) : null;

    /// <summary>Both stores are known; which one is meant is asked when it is opened, so that a test can put its own in place.</summary>
    public void Add(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddDbContext<SqliteDb>((parts, options) => options.UseSqlite(parts.GetRequiredService<Store>().Connection).AddInterceptors(new DurableConnection()));
        services.AddDbContext<PostgresDb>((parts, options) => options.UseNpgsql(parts.GetRequiredService<Store>().Connection));
        services.AddScoped<CompanyDb>(parts => parts.GetRequiredService<Store>().IsPostgres ? parts.GetRequiredService<PostgresDb>() : parts.GetRequiredService<SqliteDb>());
        services.AddSingleton<StoredTables>().AddSingleton<StoreMark>().AddSingleton<KeptReads>().AddScoped<PrepareStore>().AddScoped<ServerRole>();
    }

    /// <summary>Every connection writes through to the disk before a change is acknowledged.</summary>
    private sealed class DurableConnection : DbConnectionInterceptor
    {
        private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

        // The framework looks by a reading connection whether there is a file; that one may set nothing, as on a database just restored.
        private static bool OnlyReads(DbConnection connection) => new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            if (OnlyReads(connection)) return;
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (OnlyReads(connection)) return;
            await using var command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
