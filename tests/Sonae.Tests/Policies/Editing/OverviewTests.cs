using System.Net;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Editing;

/// <summary>The list of policies over HTTP: which are needed and why, what is open, and who sees it.</summary>
public sealed class OverviewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_policy_is_listed_with_why_it_is_needed_or_the_question_that_decides_it()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies")));
        Assert.All(Given.Edition.Policies.Policies, policy => Assert.Contains($"id=\"{policy.Id}\"", page, StringComparison.Ordinal));
        Assert.Contains($"{seats.Address("settings")}#develops", page, StringComparison.Ordinal);
        await Tell(seats, "develops", "no");
        page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies")));
        Assert.Contains("自社には当てはまりません。業務システム", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{seats.Address("settings")}#develops", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{seats.Address("policies/development")}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_is_listed_once_with_the_policies_that_wait_for_it()
    {
        var seats = await Seats.New(site);
        var page = WebUtility.HtmlDecode(await (await seats.Sit(Role.Reader)).Read(seats.Address("policies")));
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(page, "data-for=\"f-incident_officer\""));
        Assert.Contains("data-for=\"representative\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_it_and_other_companies_are_refused()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        foreach (var address in (string[])["policies", "policies/assets", "policies/assets/preview", "policies/assets/page.css"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await ours.Sit(Role.Employee)).Client.GetAsync(ours.Address(address))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await (await theirs.Sit(Role.Owner)).Client.GetAsync(ours.Address(address))).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await (await ours.Sit(Role.Reader)).Client.GetAsync(ours.Address(address))).StatusCode);
        }
        foreach (var address in (string[])["policies/nothing", "policies/nothing/preview", "policies/nothing/page.css"])
            Assert.Equal(HttpStatusCode.NotFound, (await (await ours.Sit(Role.Owner)).Client.GetAsync(ours.Address(address))).StatusCode);
    }

    private static Task<int> Tell(Seats seats, string key, string value) => seats.Within((_, db) =>
    {
        db.Add(new CompanyValue(seats.Company, ValueKind.Has, key, value));
        return db.SaveChangesAsync();
    });
}
