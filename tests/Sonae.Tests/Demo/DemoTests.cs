using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Accounts;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Demo;
using Sonae.Hosting;
using Sonae.Tests.Rights;
using Sonae.Tests.Web;

namespace Sonae.Tests.Demo;

/// <summary>The demo company over HTTP: the door, what visitors may not do, and that it is one and no real company.</summary>
public sealed class DemoTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_door_on_the_first_page_leads_in()
    {
        var reader = site.Visit();
        var answer = await reader.Send("/", DemoEndpoints.Door);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var home = await reader.Read(answer.Headers.Location!.ToString());
        Assert.Contains("これは架空の会社の見本です。", home, StringComparison.Ordinal);
        Assert.Contains("見本なので変えられません。", home, StringComparison.Ordinal);
        Assert.Contains("fictional", await site.Visit("en").Read(answer.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_changes_it()
    {
        var demo = await Open();
        var stranger = await (await Seats.New(site)).Sit(Role.Owner);
        var addresses = Matrix.Read().Where(row => row.Method != "GET" && row.Route.Contains("{company}", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.NotEmpty(addresses);
        foreach (var row in addresses)
            foreach (var reader in (Reader[])[site.Visit(), stranger])
            {
                var route = row.Route.Replace("{company}", demo, StringComparison.OrdinalIgnoreCase).Replace("{no:int}", "1", StringComparison.Ordinal);
                var address = System.Text.RegularExpressions.Regex.Replace(route, "{[^}]*}", Guid.NewGuid().ToString("N"));
                using var request = new HttpRequestMessage(new HttpMethod(row.Method), address) { Content = new FormUrlEncodedContent([]) };
                Assert.Equal((row.Key, HttpStatusCode.Forbidden), (row.Key, (await reader.Client.SendAsync(request)).StatusCode));
            }
    }

    [Fact]
    public async Task Taking_the_log_away_leaves_no_line_in_it()
    {
        var address = $"/c/{await Open()}/audit.csv";
        var first = await site.Visit().Read(address);
        Assert.Equal(first, await site.Visit().Read(address));
    }

    [Fact]
    public async Task It_is_no_first_company_and_nobody_s()
    {
        await using var fresh = new Site();
        await fresh.Visit().Send("/", DemoEndpoints.Door);
        Assert.True(await fresh.Services.GetRequiredService<StartCode>().IsNeeded(TestContext.Current.CancellationToken));
        Assert.Contains("name=\"person\"", await fresh.Visit().Read("/start"), StringComparison.Ordinal);
        var seats = await Seats.New(fresh, "しらかし木工（架空）");
        Assert.DoesNotContain("つるばみ", await (await seats.Sit(Role.Owner)).Read("/companies"), StringComparison.Ordinal);
        Assert.False(await fresh.Services.GetRequiredService<StartCode>().IsNeeded(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task There_is_one_however_often_it_is_opened_and_after_a_month_it_is_new()
    {
        await using var own = new Site();
        var show = own.Services.GetRequiredService<ShowDemo>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => show.RunAsync(TestContext.Current.CancellationToken)));
        var first = await Look(own);
        await show.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(first, await Look(own));
        own.Clock.Advance(TimeSpan.FromDays(40));
        await show.RunAsync(TestContext.Current.CancellationToken);
        var anew = await Look(own);
        Assert.Equal((first.Lines, first.People), (anew.Lines, anew.People));
        Assert.Equal(first.Begun.AddDays(40), anew.Begun);
    }

    private async Task<string> Open() => (await site.Services.GetRequiredService<ShowDemo>().RunAsync(TestContext.Current.CancellationToken)).ToString("N");

    private static async Task<(int Lines, int People, DateTimeOffset Begun)> Look(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
        await db.EnterAsync(DemoStory.Load().Id);
        Assert.Null((await new VerifyAudit(db).OfEnteredAsync()).BrokenAt);
        return (await db.Facts<AuditEntry>().CountAsync(), await db.Set<Account>().CountAsync(), (await db.Facts<Company>().SingleAsync()).CreatedAt);
    }
}
