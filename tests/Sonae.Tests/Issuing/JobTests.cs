using System.Net;
using System.Text.Json;
using Sonae.Companies;
using Sonae.Jobs;
using Sonae.Policies.Issuing;
using Sonae.Tests.Web;

namespace Sonae.Tests.Issuing;

/// <summary>Long work that is left and found again, stops with the program and goes on where it stopped.</summary>
public sealed class JobTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Three = ["organisation", "people", "assets"];

    [Fact]
    public async Task Work_that_stopped_with_the_program_says_so_and_goes_on_where_it_was()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await Desk.End(clerk, await Desk.Ask(seats, clerk, ["organisation"]));
        var job = await Leave(seats, Three, done: 1);
        var page = WebUtility.HtmlDecode(await clerk.Read(job));
        Assert.Contains("3件のうち1件で止まっています", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", page, StringComparison.Ordinal);
        Assert.Contains("止まった", await clerk.Read(seats.Address("policies/issue")), StringComparison.Ordinal);
        var owner = await seats.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.Send("/companies", job + "/continue")).StatusCode);
        page = await Desk.End(clerk, await clerk.Send("/companies", job + "/continue"));
        Assert.Contains("中断の前に済んだもの：1件", page, StringComparison.Ordinal);
        Assert.Equal(Three.Order(StringComparer.Ordinal), (await Desk.Stored(seats)).Select(issue => issue.Policy));
    }

    [Fact]
    public async Task Work_of_somebody_who_lost_the_right_fails_and_changes_nothing()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var job = await Leave(seats, Three, done: 0, Role.Reader);
        Assert.Contains("途中で問題が起きて", await Desk.End(clerk, await (await seats.Sit(Role.Reader)).Send("/companies", job + "/continue")), StringComparison.Ordinal);
        Assert.Empty(await Desk.Stored(seats));
    }

    [Fact]
    public async Task Own_work_is_found_again_and_nobody_elses()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var clerk = await ours.Sit(Role.Clerk);
        var job = (await Desk.Ask(ours, clerk, Three)).Headers.Location!.ToString();
        Assert.Contains("ポリシーの発行の依頼", await clerk.Read(ours.Address("jobs")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await ours.Sit(Role.Employee)).Client.GetAsync(job)).StatusCode);
        Assert.DoesNotContain("ポリシーの発行の依頼", await (await ours.Sit(Role.Employee)).Read(ours.Address("jobs")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await theirs.Sit(Role.Owner)).Client.GetAsync(job.Replace(ours.Company.ToString("N"), theirs.Company.ToString("N"), StringComparison.Ordinal))).StatusCode);
    }

    // As a process leaves it that was ended in the middle.
    private static Task<string> Leave(Seats seats, string[] policies, int done, Role asker = Role.Clerk) => seats.Within(async (parts, db) =>
    {
        var member = db.Facts<Member>().Single(found => found.Role == asker);
        var wish = JsonSerializer.Serialize(new IssueManyWish(policies, new DateOnly(2026, 11, 20), "", true), JsonSerializerOptions.Web);
        var now = ((TimeProvider)parts.GetService(typeof(TimeProvider))!).GetUtcNow();
        var job = new JobOfCompany(seats.Company, Guid.CreateVersion7(now), IssueWork.Name, wish, "ja", member.AccountId, member.Name, now - TimeSpan.FromMinutes(10));
        job.Move(done, policies.Length, "", now - TimeSpan.FromMinutes(9));
        db.Add(job);
        await db.SaveChangesAsync();
        return seats.Address($"jobs/{job.Id:N}");
    });
}
