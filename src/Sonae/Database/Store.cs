using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sonae.Database;

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

    /// <summary>Both stores are known; which one is meant is asked when it is opened, so that a test can put its own in place.</summary>
    public void Add(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddDbContext<SqliteDb>((parts, options) => options.UseSqlite(parts.GetRequiredService<Store>().Connection).AddInterceptors(new DurableConnection()));
        services.AddDbContext<PostgresDb>((parts, options) => options.UseNpgsql(parts.GetRequiredService<Store>().Connection));
        services.AddScoped<CompanyDb>(parts => parts.GetRequiredService<Store>().IsPostgres ? parts.GetRequiredService<PostgresDb>() : parts.GetRequiredService<SqliteDb>());
        services.AddScoped<PrepareStore>();
    }

    /// <summary>Every connection writes through to the disk before a change is acknowledged.</summary>
    private sealed class DurableConnection : DbConnectionInterceptor
    {
        private const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
