using System.Net;
using System.Text.RegularExpressions;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>The list of places where one is signed in, and ending them.</summary>
public sealed partial class SessionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Each_browser_stands_in_the_list_and_can_be_ended()
    {
        var seats = await Seats.New(site);
        var (here, there) = (await seats.Sit(Role.Owner), await seats.Sit(Role.Owner));
        var page = await here.Read("/account");
        Assert.Equal(1, Endable().Count(page));
        Assert.Equal(1, Regex.Count(page, "いま使っているもの"));
        var end = Endable().Match(page).Groups[1].Value;
        Assert.Equal(HttpStatusCode.SeeOther, (await here.Send("/account", end, ("sure", "yes"))).StatusCode);
        Assert.Equal(0, Endable().Count(await here.Read("/account")));
        Assert.Equal(HttpStatusCode.Redirect, (await there.Client.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task All_others_end_at_once_and_this_one_stays()
    {
        var seats = await Seats.New(site);
        var here = await seats.Sit(Role.Owner);
        Reader[] others = [await seats.Sit(Role.Owner), await seats.Sit(Role.Owner)];
        await here.Send("/account", "/account/sessions/end-others", ("sure", "yes"));
        foreach (var other in others) Assert.Equal(HttpStatusCode.Redirect, (await other.Client.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.Client.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task Somebody_elses_is_not_there()
    {
        var seats = await Seats.New(site);
        var (owner, clerk) = (await seats.Sit(Role.Owner), await seats.Sit(Role.Clerk));
        await seats.Sit(Role.Owner);
        var end = Endable().Match(await owner.Read("/account")).Groups[1].Value;
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Send("/account", end, ("sure", "yes"))).StatusCode);
        Assert.Equal(1, Endable().Count(await owner.Read("/account")));
    }

    [GeneratedRegex("action=\"(/account/sessions/[0-9a-f]{32}/end)\"")]
    private static partial Regex Endable();
}
