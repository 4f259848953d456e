using System.Net;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Issuing;

/// <summary>What changed since a version, and between two of them, in words with the clauses' places.</summary>
public sealed class VersionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_fact_told_otherwise_is_said_with_its_clause_and_shows_between_the_versions()
    {
        var seats = await Seats.New(site);
        await Tell(seats, "education_month", "4月", isNew: true);
        await Desk.Issue(seats, "people");
        var reader = await seats.Sit(Role.Reader);
        Assert.Contains("変わっていません", await Versions(seats, reader), StringComparison.Ordinal);
        await Tell(seats, "education_month", "10月", isNew: false);
        var since = await Versions(seats, reader);
        Assert.Contains("「4月」から「10月」に変わりました", since, StringComparison.Ordinal);
        Assert.Matches("第\\d+条[^<]*の言葉が変わります", since);
        Assert.DoesNotContain("since", await (await seats.Sit(Role.Employee)).Read(seats.Address("policies/people/versions")), StringComparison.Ordinal);
        await Desk.Issue(seats, "people");
        var compared = WebUtility.HtmlDecode(await reader.Read(seats.Address("policies/people/versions/compare?from=1&to=2")));
        Assert.Matches("第\\d+条[^<]*の言葉が変わりました", compared);
        Assert.Matches("<del><span class=\"vh\">[^<]*</span>4[^<]*</del><ins><span class=\"vh\">[^<]*</span>10", compared);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Client.GetAsync(seats.Address("policies/people/versions/compare?from=1&to=9"))).StatusCode);
    }

    private static async Task<string> Versions(Seats seats, Reader reader) => WebUtility.HtmlDecode(await reader.Read(seats.Address("policies/people/versions")));

    private static Task<int> Tell(Seats seats, string fact, string value, bool isNew) => seats.Within(async (_, db) =>
    {
        if (isNew) db.Add(new CompanyValue(seats.Company, ValueKind.Fact, fact, value));
        else db.Facts<CompanyValue>().Single(known => known.Key == fact).Become(value);
        return await db.SaveChangesAsync();
    });
}
