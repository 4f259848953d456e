using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Hosting;
using Sonae.Tests.Commands;
using Sonae.Tests.Database;
using Sonae.Tests.Web;
using Sonae.Words;

namespace Sonae.Tests.Accounts;

/// <summary>"sonae user reset NAME" beside a running program: a password for one use, and then one of one's own.</summary>
public sealed class UserCommandTests(Site site) : IClassFixture<Site>
{
    private const string Own = "青い自転車で海へ行く朝五時";

    [Fact]
    public async Task The_password_for_one_use_leads_to_one_of_ones_own()
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        var before = await seats.Sit(Role.Clerk);
        var run = await Reset(account.UserName!);
        Assert.Equal(Exit.Done, run.Exit);
        Assert.Equal(HttpStatusCode.Redirect, (await before.Client.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(site.Visit(), account.UserName!, Seats.Password)).StatusCode);
        var reader = site.Visit();
        Assert.Equal("/sign-in/new-password", (await SignIn(reader, account.UserName!, run.Out.Trim())).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await reader.Client.GetAsync("/account")).StatusCode);
        var tooShort = await reader.Send("/sign-in/new-password", "/sign-in/new-password", ("password", "short"));
        Assert.Contains("短すぎます", await tooShort.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Send("/sign-in/new-password", "/sign-in/new-password", ("password", Own))).StatusCode);
        await reader.Read("/account");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(site.Visit(), account.UserName!, run.Out.Trim())).StatusCode);
        Assert.Equal("/companies", (await SignIn(site.Visit(), account.UserName!, Own)).Headers.Location!.ToString());
        Assert.True(await seats.Within((_, db) => db.Facts<AuditEntry>().AnyAsync(line => line.Subject == "account_reset" && line.ActorKind == ActorKind.Program)));
    }

    [Fact]
    public async Task After_a_day_it_opens_nothing()
    {
        await using var own = new Site();
        var account = await (await Seats.New(own)).Add(Role.Clerk);
        var run = await Reset(account.UserName!, at: own);
        own.Clock.Advance(ResetPassword.Valid);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(own.Visit(), account.UserName!, run.Out.Trim())).StatusCode);
    }

    [Theory]
    [InlineData(false, "/sign-in/code")]
    [InlineData(true, "/sign-in/new-password")]
    public async Task Codes_are_asked_for_unless_told_otherwise(bool without, string next)
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        await Phone.SetUp(site, await seats.Sit(Role.Clerk));
        var run = await Reset(account.UserName!, without ? ["--without-codes"] : []);
        Assert.Equal(!without, run.Error.Contains("--without-codes", StringComparison.Ordinal));
        Assert.Equal(next, (await SignIn(site.Visit(), account.UserName!, run.Out.Trim())).Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_way_past_the_code_is_shut()
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        await Phone.SetUp(site, await seats.Sit(Role.Clerk));
        var reader = site.Visit();
        await SignIn(reader, account.UserName!, (await Reset(account.UserName!)).Out.Trim());
        Assert.Contains("時間がたったので", await reader.Read("/sign-in/new-password"), StringComparison.Ordinal);
        var answer = await reader.Send("/sign-in", "/sign-in/new-password", ("password", Own));
        Assert.Equal("/sign-in", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(site.Visit(), account.UserName!, Own)).StatusCode);
    }

    [Fact]
    public async Task A_name_nobody_has_and_a_folder_without_data_are_told()
    {
        await Seats.New(site);
        var unknown = await Reset("だれか");
        Assert.Equal(Exit.Problems, unknown.Exit);
        Assert.Contains("だれか", unknown.Error, StringComparison.Ordinal);
        using var empty = new TempFolder();
        Assert.Equal(Exit.Problems, (await Cli.RunAsync("user", "reset", "tarou", "--data", empty[""])).Exit);
        Assert.Empty(empty.All());
    }

    // With the site's clock, so that what ends a day later ends a day later for it.
    private async Task<CliRun> Reset(string login, string[]? more = null, Site? at = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var command = UserCommand.Make(new Screen(output, error, Language.Japanese), (at ?? site).Clock);
        var exit = await command.Parse(["reset", login, .. RawStore.Told(at ?? site), .. more ?? []]).InvokeAsync();
        return new CliRun(exit, output.ToString(), error.ToString());
    }

    private static Task<HttpResponseMessage> SignIn(Reader reader, string login, string password) => reader.Send("/sign-in", "/sign-in", ("login", login), ("password", password));
}
