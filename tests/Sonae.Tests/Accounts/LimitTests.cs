using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>Wrong tries cost growing waits; a name nobody has is treated as one that somebody has; nobody is shut out by strangers.</summary>
public sealed class LimitTests
{
    private const string Home = "203.0.113.5", Stranger = "198.51.100.7";

    [Fact]
    public async Task After_five_wrong_ones_even_the_right_one_waits_and_the_wait_grows()
    {
        await using var site = new PlacedSite();
        var (account, _) = await Somebody(site);
        for (var no = 0; no < 5; no++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(site, Home, account, "wrong")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(site, Home, account, Seats.Password)).StatusCode);
        site.Clock.Advance(TimeSpan.FromSeconds(29));
        var waiting = await Try(site, Home, account, Seats.Password);
        Assert.Contains("1秒待ってから", await waiting.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await Try(site, Home, account, "wrong");
        site.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(site, Home, account, Seats.Password)).StatusCode);
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.SeeOther, (await Try(site, Home, account, Seats.Password)).StatusCode);
        // What was wrong before is forgotten.
        for (var no = 0; no < 4; no++) await Try(site, Home, account, "wrong");
        Assert.Equal(HttpStatusCode.SeeOther, (await Try(site, Home, account, Seats.Password)).StatusCode);
    }

    [Fact]
    public async Task A_name_nobody_has_answers_the_same_to_the_letter()
    {
        await using var site = new PlacedSite();
        var (account, _) = await Somebody(site);
        var nobody = new string('x', account.Length);
        for (var no = 0; no < 7; no++)
        {
            var (known, unknown) = (await Try(site, Home, account, "wrong"), await Try(site, Home, nobody, "wrong"));
            Assert.Equal(known.StatusCode, unknown.StatusCode);
            Assert.Equal(await Body(known, account), await Body(unknown, nobody));
            Assert.Equal(known.Headers.Select(header => header.Key), unknown.Headers.Select(header => header.Key));
        }
    }

    [Fact]
    public async Task A_stranger_elsewhere_shuts_nobody_out()
    {
        await using var site = new PlacedSite();
        var (account, browser) = await Somebody(site);
        // From many places, until the name itself has to wait.
        for (var no = 0; no < 60; no++) await Try(site, $"198.51.100.{no}", account, "wrong");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(site, Home, account, Seats.Password)).StatusCode);
        browser.Client.DefaultRequestHeaders.Add(PlacedSite.Header, Home);
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.Send("/sign-in", "/sign-in", ("login", account), ("password", Seats.Password))).StatusCode);
    }

    [Fact]
    public async Task One_place_that_tries_many_names_waits_and_a_house_counts_as_one()
    {
        await using var site = new PlacedSite();
        var (account, _) = await Somebody(site);
        for (var no = 0; no < 30; no++) await Try(site, $"2001:db8:1:2::{no + 1:x}", $"name-{no}", "wrong");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(site, "2001:db8:1:2:ffff::1", account, Seats.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Try(site, "2001:db8:1:3::1", account, Seats.Password)).StatusCode);
    }

    [Fact]
    public async Task Codes_wait_as_well()
    {
        await using var site = new PlacedSite();
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        var (phone, _) = await Phone.SetUp(site, await seats.Sit(Role.Clerk));
        site.Clock.Advance(TimeSpan.FromSeconds(60));
        var reader = At(site, Stranger);
        await reader.Send("/sign-in", "/sign-in", ("login", account.UserName!), ("password", Seats.Password));
        for (var no = 0; no < 5; no++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Send("/sign-in/code", "/sign-in/code", ("code", phone.WrongCode))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await reader.Send("/sign-in/code", "/sign-in/code", ("code", phone.Code))).StatusCode);
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Send("/sign-in/code", "/sign-in/code", ("code", phone.Code))).StatusCode);
    }

    [Fact]
    public async Task Guessing_links_and_registering_on_and_on_wait_too()
    {
        await using var site = new PlacedSite();
        var reader = At(site, Stranger);
        for (var no = 0; no < 60; no++) Assert.Equal(HttpStatusCode.SeeOther, (await reader.Client.GetAsync($"/l/{Guid.NewGuid():N}")).StatusCode);
        var answer = await reader.Client.GetAsync($"/l/{Guid.NewGuid():N}");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter!.Delta);
        Assert.Contains("少し待ってください", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        for (var no = 0; no < 30; no++) await reader.Send("/start", "/start", ("name", "x"));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await reader.Send("/start", "/start", ("name", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await At(site, Home).Client.GetAsync($"/l/{Guid.NewGuid():N}")).StatusCode);
    }

    [Fact]
    public void Many_at_once_do_not_slip_by()
    {
        var limits = new Limits(new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        var through = 0;
        Parallel.For(0, 200, _ => { if (limits.Begin(LimitKey.Here("password", "tarou", IPAddress.Loopback)) == TimeSpan.Zero) Interlocked.Increment(ref through); });
        Assert.Equal(5, through);
    }

    [Fact]
    public void The_wait_ends_at_a_quarter_of_an_hour_and_is_forgotten_after_a_quiet_while()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var (limits, key) = (new Limits(clock), LimitKey.Here("password", "tarou", IPAddress.Loopback));
        for (var no = 0; no < 40; no++)
        {
            while (limits.Begin(key) is var wait && wait > TimeSpan.Zero)
            {
                Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMinutes(15));
                clock.Advance(wait);
            }
        }
        clock.Advance(TimeSpan.FromHours(6));
        for (var no = 0; no < 5; no++) Assert.Equal(TimeSpan.Zero, limits.Begin(key));
    }

    private static async Task<(string Login, Reader Browser)> Somebody(Site site)
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        return (account.UserName!, await seats.Sit(Role.Clerk));
    }

    private static Reader At(Site site, string address)
    {
        var reader = site.Visit();
        reader.Client.DefaultRequestHeaders.Add(PlacedSite.Header, address);
        return reader;
    }

    private static Task<HttpResponseMessage> Try(Site site, string address, string login, string password) =>
        At(site, address).Send("/sign-in", "/sign-in", ("login", login), ("password", password));

    // The token of the form differs by chance, the name is what was typed.
    private static async Task<string> Body(HttpResponseMessage answer, string name) =>
        System.Text.RegularExpressions.Regex.Replace((await answer.Content.ReadAsStringAsync()).Replace(name, "NAME", StringComparison.Ordinal), "RequestVerificationToken\" value=\"[^\"]*\"", "");

    /// <summary>A site where a test says from which address a request comes.</summary>
    private sealed class PlacedSite : Site
    {
        public const string Header = "X-Test-Place";

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Place()));
            base.ConfigureWebHost(builder);
        }

        private sealed class Place : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Use((context, further) =>
                {
                    if (context.Request.Headers[Header] is [{ } place]) context.Connection.RemoteIpAddress = IPAddress.Parse(place);
                    return further(context);
                });
                next(app);
            };
        }
    }
}
