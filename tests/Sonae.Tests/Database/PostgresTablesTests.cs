using Sonae.Hosting;
using Sonae.Tests.Commands;

namespace Sonae.Tests.Database;

/// <summary>Tables on a PostgreSQL server: made by their owner, used by a role that the rules by row hold.</summary>
public sealed class PostgresTablesTests
{
    private const string Future = """INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Future', '10.0.0') RETURNING 'x'""";

    public PostgresTablesTests() => Assert.SkipUnless(PostgresServer.IsInstalled, "PostgreSQL is not installed");

    [Fact]
    public async Task Their_owner_makes_them_once_and_then_they_serve()
    {
        var empty = PostgresServer.EmptyDatabase();
        var refused = await Serve(empty);
        Assert.Equal(Exit.Fault, refused.Exit);
        Assert.Contains("sonae db migrate", refused.Error, StringComparison.Ordinal);
        var made = await Migrate(PostgresServer.AsOwner(empty));
        Assert.Equal((Exit.Done, "表を作りました。"), (made.Exit, made.ErrorLines[0]));
        Assert.Contains("GRANT sonae_app, sonae_lists TO", made.Error, StringComparison.Ordinal);
        Assert.Equal("表はすでに最新です。", (await Migrate(PostgresServer.AsOwner(empty))).ErrorLines[0]);
        Assert.Equal(Exit.Done, (await Cli.RunAsync("audit", "verify", "--db", empty)).Exit);
    }

    [Fact]
    public async Task Those_of_a_newer_program_are_left_alone()
    {
        var connection = PostgresServer.NewDatabase();
        await RowSecurityTests.Ask(PostgresServer.AsOwner(connection), Future);
        foreach (var run in (CliRun[])[await Migrate(PostgresServer.AsOwner(connection)), await Serve(connection), await Cli.RunAsync("audit", "verify", "--db", connection)])
        {
            Assert.NotEqual(Exit.Done, run.Exit);
            Assert.Contains("より新しい Sonae の表です", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ALTER ROLE {0} SUPERUSER", "ふつうの役割を作り")]
    [InlineData("ALTER ROLE {0} BYPASSRLS", "ふつうの役割を作り")]
    [InlineData("REVOKE sonae_lists FROM {0}", "GRANT sonae_app, sonae_lists TO")]
    [InlineData("REVOKE sonae_app FROM {0}", "GRANT sonae_app, sonae_lists TO")]
    public async Task A_role_that_passes_by_the_rules_or_has_no_right_is_refused(string sql, string told)
    {
        var connection = PostgresServer.NewDatabase();
        var role = $"guest_{Guid.NewGuid():N}";
        await RowSecurityTests.Ask(PostgresServer.AsSuperuser(connection), $"CREATE ROLE {role} LOGIN; GRANT sonae_app, sonae_lists TO {role}; {sql.Replace("{0}", role, StringComparison.Ordinal)}; SELECT 'done'");
        var run = await Serve(PostgresServer.As(role, connection));
        Assert.Equal(Exit.Fault, run.Exit);
        Assert.Contains(told, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_and_a_role_that_may_not_are_one_sentence_each()
    {
        foreach (var verb in (string[][])[["db", "migrate"], ["audit", "verify"], ["serve", "--urls", "http://127.0.0.1:0"]])
        {
            var run = await Cli.RunAsync([.. verb, "--db", "Host=127.0.0.1;Port=1;Username=x;Database=x"]).WaitAsync(TimeSpan.FromMinutes(1));
            Assert.Equal(Exit.Fault, run.Exit);
            Assert.Contains("データベースを使えません", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
        var refused = await Migrate(PostgresServer.EmptyDatabase());
        Assert.Equal(Exit.Fault, refused.Exit);
        Assert.Contains("CREATEROLE", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    private static Task<CliRun> Migrate(string connection) => Cli.RunAsync("db", "migrate", "--db", connection);

    private static async Task<CliRun> Serve(string connection)
    {
        using var folder = new TempFolder();
        // One that is not refused would serve for ever.
        return await Cli.RunAsync("serve", "--urls", "http://127.0.0.1:0", "--data", folder.Path, "--db", connection).WaitAsync(TimeSpan.FromMinutes(1));
    }
}
