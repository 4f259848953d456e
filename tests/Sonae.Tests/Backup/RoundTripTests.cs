using Microsoft.Data.Sqlite;
using Sonae.Database;
using Sonae.Hosting;
using Sonae.Tests.Commands;

namespace Sonae.Tests.Backup;

/// <summary>What was backed up comes back as it was, whatever lies beside it.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_restored_folder_holds_the_same_rows_and_its_logs_are_whole()
    {
        await Kept.MakeAsync(folder["a"]);
        await Kept.MakeAsync(folder["a"], 40);
        var run = await Kept.Backup(folder["a"], folder["out/b.zip"]);
        Assert.Equal((Exit.Done, ""), (run.Exit, run.Out));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["out/b.zip"]));
        Assert.Equal(["b.zip"], folder.All("out"));
        Assert.Equal(Exit.Done, (await Kept.Restore(folder["c"], folder["out/b.zip"])).Exit);
        Assert.Equal(Kept.Content(folder["a"]), Kept.Content(folder["c"]));
        Assert.Equal(["last-backup", Store.FileName], Kept.Files(folder, "c"));
        var verified = await Cli.RunAsync("audit", "verify", "--data", folder["c"]);
        Assert.True(verified.Exit == Exit.Done, verified.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_log_of_another_database_beside_it_does_no_harm(bool withDatabase)
    {
        await Kept.MakeAsync(folder["a"]);
        await Kept.Backup(folder["a"], folder["b.zip"]);
        await Kept.MakeAsync(folder["other"], 300);
        // As after a power cut: changes that are only in the log, with its index.
        using (var open = new SqliteConnection($"Data Source={folder["other/sonae.db"]};Pooling=false"))
        {
            open.Open();
            using var change = new SqliteCommand("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; UPDATE companies SET name = 'x'; UPDATE audit_entries SET changes = 'x'", open);
            change.ExecuteNonQuery();
            Directory.CreateDirectory(folder["c"]);
            foreach (var ending in (string[])["-wal", "-shm"]) File.Copy(folder["other/sonae.db"] + ending, folder["c/sonae.db"] + ending);
        }
        if (withDatabase) File.Copy(folder["other/sonae.db"], folder["c/sonae.db"]);
        Assert.NotEqual(0, new FileInfo(folder["c/sonae.db-wal"]).Length);
        var run = await Kept.Restore(folder["c"], folder["b.zip"], withDatabase ? ["--replace"] : []);
        Assert.True(run.Exit == Exit.Done, run.Error);
        Assert.Equal(Kept.Content(folder["a"]), Kept.Content(folder["c"]));
        Assert.Equal(withDatabase, Kept.Files(folder, "c").Any(name => name.StartsWith("sonae-before-restore-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_when_told_and_stays_under_another_name()
    {
        await Kept.MakeAsync(folder["a"]);
        await Kept.Backup(folder["a"], folder["b.zip"]);
        await Kept.MakeAsync(folder["c"], 9);
        var before = Kept.Content(folder["c"]);
        var refused = await Kept.Restore(folder["c"], folder["b.zip"]);
        Assert.Equal(Exit.Problems, refused.Exit);
        Assert.Contains("--replace", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, Kept.Content(folder["c"]));
        Assert.Equal(Exit.Done, (await Kept.Restore(folder["c"], folder["b.zip"], "--replace")).Exit);
        var aside = Kept.Files(folder, "c").Single(name => name.StartsWith("sonae-before-restore-", StringComparison.Ordinal) && name.EndsWith(".db", StringComparison.Ordinal));
        Directory.CreateDirectory(folder["d"]);
        File.Copy(folder[$"c/{aside}"], folder["d/sonae.db"]);
        Assert.Equal(before, Kept.Content(folder["d"]));
    }

    [Fact]
    public async Task A_folder_in_use_is_left_alone()
    {
        await Kept.MakeAsync(folder["a"]);
        await Kept.Backup(folder["a"], folder["b.zip"]);
        using var held = DataFolder.Open(folder["c"], out _);
        var run = await Kept.Restore(folder["c"], folder["b.zip"]);
        Assert.Equal(Exit.Fault, run.Exit);
        Assert.Contains("動いている Sonae が使っています", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(Kept.Files(folder, "c"));
    }

    [Fact]
    public async Task A_copy_taken_while_others_write_is_whole()
    {
        await Kept.MakeAsync(folder["a"]);
        using var enough = new CancellationTokenSource();
        var writing = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested) await Kept.MakeAsync(folder["a"], 20);
        })).ToList();
        for (var copy = 0; copy < 4; copy++)
        {
            foreach (var run in (Func<Task<CliRun>>[])[() => Kept.Backup(folder["a"], folder[$"{copy}.zip"]), () => Kept.Restore(folder[$"{copy}"], folder[$"{copy}.zip"]), () => Cli.RunAsync("audit", "verify", "--data", folder[$"{copy}"])])
            {
                var (exit, _, error) = await run();
                Assert.True(exit == Exit.Done, error);
            }
        }
        await enough.CancelAsync();
        await Task.WhenAll(writing);
    }

    [Fact]
    public async Task An_altered_log_is_told_and_copied_as_it_is()
    {
        var company = await Kept.MakeAsync(folder["a"]);
        using (var connection = new SqliteConnection($"Data Source={folder["a/sonae.db"]};Pooling=false"))
        {
            connection.Open();
            using var change = new SqliteCommand("UPDATE audit_entries SET changes = 'x' WHERE number = 3", connection);
            change.ExecuteNonQuery();
        }
        foreach (var run in (CliRun[])[await Kept.Backup(folder["a"], folder["b.zip"]), await Kept.Restore(folder["c"], folder["b.zip"])])
        {
            Assert.Equal(Exit.Done, run.Exit);
            Assert.Contains($"会社 {company:N} の記録（監査ログ）は、3行目から", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Keys_go_along_only_when_told()
    {
        await Kept.MakeAsync(folder["a"]);
        var key = $"key-{Guid.NewGuid()}.xml";
        File.WriteAllText(folder[$"a/keys/{key}"], "<key/>");
        await Kept.Backup(folder["a"], folder["without.zip"]);
        await Kept.Backup(folder["a"], folder["with.zip"], "--with-keys");
        await Kept.Restore(folder["c"], folder["without.zip"]);
        await Kept.Restore(folder["d"], folder["with.zip"]);
        Assert.Empty(folder.All("c/keys"));
        Assert.Equal([key], folder.All("d/keys"));
    }

    [Theory]
    [InlineData("backup", "pg_dump")]
    [InlineData("restore", "pg_restore")]
    public async Task On_a_server_its_own_tool_is_named(string verb, string tool)
    {
        var run = await Cli.RunAsync(verb, folder["b.zip"], "--db", "Host=localhost");
        Assert.Equal(Exit.Usage, run.Exit);
        Assert.Contains(tool, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(folder.All());
    }

    [Fact]
    public async Task Without_data_or_with_two_names_nothing_is_made()
    {
        Assert.Equal(Exit.Problems, (await Kept.Backup(folder["none"], folder["b.zip"])).Exit);
        Assert.Equal(Exit.Usage, (await Kept.Backup(folder["none"], folder["b.zip"], "--out", folder["c.zip"])).Exit);
        Assert.Equal(Exit.Problems, (await Kept.Restore(folder["none"], folder["missing.zip"])).Exit);
        Assert.Empty(folder.All());
    }
}
