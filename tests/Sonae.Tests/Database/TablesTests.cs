using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Hosting;
using Sonae.Tests.Commands;

namespace Sonae.Tests.Database;

/// <summary>Tables in the file beside the program, and what the migrations of both stores say.</summary>
public sealed class TablesTests
{
    [Fact]
    public void Migrations_say_what_the_entities_say()
    {
        using var file = new SqliteDesign().CreateDbContext([]);
        using var server = new PostgresDesign().CreateDbContext([]);
        Assert.False(file.Database.HasPendingModelChanges());
        Assert.False(server.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task They_are_made_once()
    {
        using var folder = new TempFolder();
        Assert.Equal((Exit.Done, "表を作りました。"), await Migrate(folder));
        Assert.Contains(Store.FileName, folder.All());
        Assert.Equal((Exit.Done, "表はすでに最新です。"), await Migrate(folder));
    }

    [Fact]
    public async Task Those_of_a_newer_program_are_left_alone()
    {
        using var folder = new TempFolder();
        await Migrate(folder);
        Execute(folder, "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Future', '10.0.0')");
        var before = File.ReadAllBytes(folder[Store.FileName]);
        Assert.Equal(Exit.Problems, (await Migrate(folder)).Exit);
        var serve = await Cli.RunAsync("serve", "--urls", "http://127.0.0.1:0", "--data", folder.Path).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(Exit.Fault, serve.Exit);
        Assert.Contains("より新しい Sonae の表です", Assert.Single(serve.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder[Store.FileName]));
    }

    [Fact]
    public async Task A_folder_in_use_is_left_alone()
    {
        using var folder = new TempFolder();
        using var held = DataFolder.Open(folder.Path, out _);
        Assert.Equal(Exit.Fault, (await Migrate(folder)).Exit);
        Assert.DoesNotContain(Store.FileName, folder.All());
    }

    private static async Task<(int Exit, string Error)> Migrate(TempFolder folder)
    {
        var run = await Cli.RunAsync("db", "migrate", "--data", folder.Path);
        return (run.Exit, run.ErrorLines[0]);
    }

    private static void Execute(TempFolder folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder[Store.FileName]};Pooling=false");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
