using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Tests.Web;
using Member = Sonae.Companies.Member;

namespace Sonae.Tests.Accounts;

/// <summary>One's own name and password.</summary>
public sealed class OwnAccountTests(Site site) : IClassFixture<Site>
{
    private const string New = "青い自転車で海へ行く朝五時";

    [Fact]
    public async Task A_new_name_is_seen_everywhere_at_once_and_stands_in_the_log()
    {
        var seats = await Seats.New(site);
        var (here, there) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Clerk));
        await here.Send("/account", "/account/name", ("name", " 楢 花子（架空） "));
        Assert.Contains("楢 花子（架空）さん", await there.Read("/account"), StringComparison.Ordinal);
        var (name, logged) = await seats.Within(async (_, db) => (await db.Facts<Member>().Where(member => member.Role == Role.Clerk).Select(member => member.Name).SingleAsync(),
            await db.Facts<AuditEntry>().AnyAsync(line => line.Subject == "members" && line.Action == AuditAction.Changed && line.Changes.Contains("楢 花子"))));
        Assert.Equal("楢 花子（架空）", name);
        Assert.True(logged);
    }

    [Fact]
    public async Task An_empty_name_is_refused_at_its_field()
    {
        var reader = await (await Seats.New(site)).Sit(Role.Reader);
        var answer = await reader.Send("/account", "/account/name", ("name", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("id=\"name-err\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_asks_for_the_old_ends_other_sessions_and_stands_in_the_log()
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        var (here, there) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Clerk));
        Assert.Contains("いまのパスワードが違います", await Refused(here, "wrong", New), StringComparison.Ordinal);
        Assert.Contains("短すぎます", await Refused(here, Seats.Password, "short"), StringComparison.Ordinal);
        Assert.Contains("会社や本人の名前", await Refused(here, Seats.Password, "つるばみ金属工業2026"), StringComparison.Ordinal);
        var answer = await here.Send("/account", "/account/password", ("old-password", Seats.Password), ("password", New));
        Assert.Contains("パスワードを変えました", await here.Read(answer.Headers.Location!.ToString()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await there.Client.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(account.UserName!, Seats.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await SignIn(account.UserName!, New)).StatusCode);
        Assert.True(await seats.Within((_, db) => db.Facts<AuditEntry>().AnyAsync(line => line.Subject == "account_password" && line.Action == AuditAction.Event)));
        Assert.Contains("本人のパスワードの変更", await (await seats.Sit(Role.Owner)).Read(seats.Address("audit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_for_the_server_only_and_over_https_for_https_only()
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        foreach (var secure in (bool[])[false, true])
        {
            var reader = site.Visit();
            if (secure) reader.Client.BaseAddress = new Uri("https://localhost");
            var cookies = (await reader.Send("/sign-in", "/sign-in", ("login", account.UserName!), ("password", Seats.Password))).Headers.GetValues("Set-Cookie").ToList();
            Assert.Equal(["sonae-known", "sonae-session"], cookies.Where(cookie => !cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)).Select(cookie => cookie.Split('=')[0]).Order());
            Assert.All(cookies, cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
            Assert.All(cookies, cookie => Assert.Matches("(?i)samesite=(lax|strict)", cookie));
            Assert.All(cookies, cookie => Assert.Equal(secure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
        }
    }

    private static async Task<string> Refused(Reader reader, string old, string password)
    {
        var answer = await reader.Send("/account", "/account/password", ("old-password", old), ("password", password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private Task<HttpResponseMessage> SignIn(string login, string password) => site.Visit().Send("/sign-in", "/sign-in", ("login", login), ("password", password));
}
