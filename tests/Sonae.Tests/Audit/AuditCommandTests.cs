using Sonae.Hosting;
using Sonae.Tests.Commands;
using Sonae.Tests.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Audit;

/// <summary>"sonae audit verify", also beside a running program.</summary>
public sealed class AuditCommandTests
{
    [Fact]
    public async Task Whole_logs_give_their_heads_and_a_printed_head_is_found_again()
    {
        await using var site = new Site();
        var (first, second) = (await Loggers.Company(site, 3), await Loggers.Company(site, 5));
        var run = await Verify(site);
        Assert.Equal(Exit.Done, run.Exit);
        Assert.Equal("", run.Error);
        var head = Head(run, first);
        Assert.StartsWith("3:", head, StringComparison.Ordinal);
        Assert.StartsWith("5:", Head(run, second), StringComparison.Ordinal);
        Assert.Equal(Exit.Done, (await Verify(site, "--head", head)).Exit);
        Assert.Equal(Exit.Done, (await Verify(site, "--company", first.ToString("N"), "--head", head[..18])).Exit);
        var other = await Verify(site, "--company", second.ToString("N"), "--head", head);
        Assert.Equal(Exit.Problems, other.Exit);
        Assert.Contains(head, other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_log_is_told_by_company_and_line()
    {
        await using var site = new Site();
        var (ours, theirs) = (await Loggers.Company(site, 6), await Loggers.Company(site, 6));
        await RawStore.ExecuteAsync(site, $"UPDATE audit_entries SET actor_name = '山田' WHERE number = 5 AND company_id = {RawStore.Literal(ours)}");
        var run = await Verify(site);
        Assert.Equal(Exit.Problems, run.Exit);
        Assert.Contains($"「つるばみ金属工業株式会社（架空）」（{ours:N}）の記録は、5行目から", run.Error, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines);
        Assert.Equal(Exit.Done, (await Verify(site, "--company", theirs.ToString("N"))).Exit);
    }

    [Fact]
    public async Task A_tail_cut_together_with_the_head_shows_by_a_printed_head()
    {
        await using var site = new Site();
        var company = await Loggers.Company(site, 6);
        var printed = Head(await Verify(site), company);
        var id = RawStore.Literal(company);
        await RawStore.ExecuteAsync(site, $"DELETE FROM audit_entries WHERE number > 4 AND company_id = {id}");
        await RawStore.ExecuteAsync(site, $"UPDATE audit_heads SET number = 4, hash = (SELECT hash FROM audit_entries WHERE number = 4 AND company_id = {id}) WHERE company_id = {id}");
        Assert.Equal(Exit.Done, (await Verify(site)).Exit);
        Assert.Equal(Exit.Problems, (await Verify(site, "--head", printed)).Exit);
    }

    [Theory]
    [InlineData("--head", "12")]
    [InlineData("--head", "0:0123456789abcdef")]
    [InlineData("--head", "1:xyz")]
    [InlineData("--company", "yamada")]
    public async Task What_cannot_be_meant_is_a_question_of_usage(string option, string value) =>
        Assert.Equal(Exit.Usage, (await Cli.RunAsync("audit", "verify", option, value)).Exit);

    [Fact]
    public async Task Where_nothing_is_kept_nothing_is_made()
    {
        using var folder = new TempFolder();
        var run = await Cli.RunInAsync("en", "audit", "verify", "--data", folder["none"]);
        Assert.Equal(Exit.Problems, run.Exit);
        Assert.Contains("--data", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.All());
    }

    [Fact]
    public async Task A_company_that_is_not_there_is_told()
    {
        await using var site = new Site();
        Assert.Equal(Exit.Done, (await Verify(site)).Exit);
        Assert.Equal(Exit.Problems, (await Verify(site, "--company", Guid.NewGuid().ToString("N"))).Exit);
    }

    private static Task<CliRun> Verify(Site site, params string[] more) => Cli.RunAsync(["audit", "verify", .. RawStore.Told(site), .. more]);

    private static string Head(CliRun run, Guid company) => run.Out.Split('\n').Single(line => line.StartsWith($"{company:N}\t", StringComparison.Ordinal)).Split('\t')[1];
}
