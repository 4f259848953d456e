using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Database;
using Sonae.Demo;
using Sonae.Policies;
using Sonae.Policies.Issuing;
using Sonae.Tests.Web;

namespace Sonae.Tests.Issuing;

/// <summary>The demo company has issued all its policies, some twice, by two people, and one waits.</summary>
public sealed class DemoIssueTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task All_thirteen_are_in_force_two_in_their_second_version_and_one_waits()
    {
        var demo = await site.Services.GetRequiredService<ShowDemo>().RunAsync(TestContext.Current.CancellationToken);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
        await db.EnterAsync(demo);
        var issues = await db.Facts<IssueOfPolicy>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(13, issues.Where(issue => issue.State == IssueState.Issued).Select(issue => issue.Policy).Distinct().Count());
        Assert.Equal(["incidents", "organisation"], issues.Where(issue => issue is { State: IssueState.Issued, No: 2 }).Select(issue => issue.Policy).Order());
        Assert.Equal("devices", Assert.Single(issues, issue => issue.State == IssueState.Asked).Policy);
        Assert.All(issues, issue => Assert.True(FreezePolicy.IsWhole(issue) && issue is { Open: 0, Note.Length: > 0 } && issue.AskedById != issue.ApprovedById));
    }
}
