using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Hosting;
using Sonae.Tests.Commands;

namespace Sonae.Tests.Backup;

/// <summary>A data folder with companies in it, made without the web application.</summary>
public static class Kept
{
    /// <summary>Tables, and a company with a log of so many lines.</summary>
    public static async Task<Guid> MakeAsync(string place, int lines = 5)
    {
        Directory.CreateDirectory(Path.Combine(place, "keys"));
        // Nothing stays open, as after the end of a program.
        var store = new Store(false, Store.InFolder(place).Connection + ";Pooling=False");
        await using var parts = StoreOptions.Parts(store, TimeProvider.System).BuildServiceProvider();
        await using var scope = parts.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PrepareStore>().RunAsync();
        var (db, company) = (scope.ServiceProvider.GetRequiredService<CompanyDb>(), Guid.NewGuid());
        await db.EnterAsync(company);
        db.Add(new Company(company, "つるばみ金属工業株式会社（架空）", TimeProvider.System.GetUtcNow()));
        for (var line = 2; line <= lines; line++) db.Tell("answers", line.ToString(CultureInfo.InvariantCulture));
        await db.SaveChangesAsync();
        return company;
    }

    /// <summary>Every row of every table as text.</summary>
    public static string Content(string place)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(place, Store.FileName)};Pooling=false");
        connection.Open();
        var text = new StringBuilder();
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
            text.AppendLine(table).AppendJoin('\n', Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY 1, 2")).AppendLine();
        return text.ToString();
    }

    /// <summary>What lies in a data folder beyond what opening it makes.</summary>
    public static IReadOnlyList<string> Files(TempFolder folder, string below = "") => [.. folder.All(below).Where(name => name is not ("keys" or "sonae.lock"))];

    public static Task<CliRun> Backup(string place, string file, params string[] more) => Cli.RunAsync(["backup", file, "--data", place, .. more]);

    public static Task<CliRun> Restore(string place, string file, params string[] more) => Cli.RunAsync(["restore", file, "--data", place, .. more]);

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        return rows;
    }
}
