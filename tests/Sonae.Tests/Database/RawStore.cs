using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sonae.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Database;

/// <summary>A site's store as somebody sees it who may do everything and asks no program of ours.</summary>
public static class RawStore
{
    /// <summary>How a command is told the store of this site.</summary>
    public static string[] Told(Site site)
    {
        // Asking for the connection starts the site, which makes its tables.
        var connection = Connection(site);
        return TestStore.IsPostgres ? ["--db", connection] : ["--data", site.Data];
    }

    public static string Connection(Site site) => site.Services.GetRequiredService<Store>().Connection;

    /// <summary>A value as it stands in this store.</summary>
    public static string Literal(Guid id) => $"'{(TestStore.IsPostgres ? id.ToString() : id.ToString().ToUpperInvariant())}'";

    public static async Task ExecuteAsync(Site site, string sql)
    {
        await using var connection = Open(site);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = (TestStore.IsPostgres ? "SET session_replication_role = replica; " : "PRAGMA foreign_keys=OFF; ") + sql;
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }

    private static DbConnection Open(Site site) => TestStore.IsPostgres
        ? new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connection(site)) { Username = "postgres", Pooling = false }.ToString())
        : new SqliteConnection(new SqliteConnectionStringBuilder(Connection(site)) { Pooling = false }.ToString());
}
