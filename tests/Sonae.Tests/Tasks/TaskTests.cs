using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Tasks;
using Sonae.Tests.Web;

namespace Sonae.Tests.Tasks;

/// <summary>What a company has set itself to do, over HTTP: written down, changed, finished, refused.</summary>
public sealed class TaskTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_task_is_written_down_with_a_day_in_any_writing_and_stands_on_the_home_page()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await Send(seats, clerk, "tasks", ("Title", "バックアップを試す"), ("Due", "令和８年11月20日"));
        var page = await clerk.Read(seats.Address("tasks"));
        Assert.Contains("期限を過ぎています", page, StringComparison.Ordinal);
        Assert.Contains("2026年11月20日", page, StringComparison.Ordinal);
        Assert.Contains("バックアップを試す", await clerk.Read(seats.Address("home")), StringComparison.Ordinal);
        Assert.Contains("tasks", await clerk.Read(seats.Address("audit.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_is_told_at_once_and_nothing_typed_is_lost()
    {
        var seats = await Seats.New(site);
        var answer = await Send(seats, await seats.Sit(Role.Clerk), "tasks", ("Title", ""), ("Due", "そのうち"), ("Member", Guid.NewGuid().ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var problem in (string[])["することを", "期限を日付で", "一覧から選んで"]) Assert.Contains(problem, page, StringComparison.Ordinal);
        Assert.Contains("value=\"そのうち\"", page, StringComparison.Ordinal);
        Assert.Empty(await Tasks(seats));
    }

    [Fact]
    public async Task A_change_that_comes_second_shows_what_came_first()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await Send(seats, clerk, "tasks", ("Title", "規程を作る"));
        var task = (await Tasks(seats)).Single();
        await Send(seats, clerk, $"tasks/{task.Id}", ("Title", "規程を直す"), ("Seen", $"{task.Version}"));
        var late = await Send(seats, owner, $"tasks/{task.Id}", ("Title", "規程を配る"), ("Seen", $"{task.Version}"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("いま保存されている内容：規程を直す", page, StringComparison.Ordinal);
        Assert.Contains("value=\"規程を配る\"", page, StringComparison.Ordinal);
        Assert.Equal("規程を直す", (await Tasks(seats)).Single().Title);
    }

    [Fact]
    public async Task An_employee_finishes_their_own_task_and_no_other()
    {
        var seats = await Seats.New(site);
        var (clerk, employee) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Employee));
        var me = await seats.Within((_, db) => db.Facts<Member>().SingleAsync(member => member.Role == Role.Employee));
        await Send(seats, clerk, "tasks", ("Title", "席を離れるとき画面を閉じる"), ("Member", me.AccountId.ToString()));
        await Send(seats, clerk, "tasks", ("Title", "ほかの人のこと"));
        foreach (var task in await Tasks(seats))
            Assert.Equal(task.AccountId is null ? HttpStatusCode.Forbidden : HttpStatusCode.SeeOther, (await Send(seats, employee, $"tasks/{task.Id}/done", ("done", "yes"))).StatusCode);
        Assert.Equal(["席を離れるとき画面を閉じる"], (await Tasks(seats)).Where(task => task.DoneOn is not null).Select(task => task.Title));
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(seats, employee, "tasks", ("Title", "新しいこと"))).StatusCode);
    }

    [Fact]
    public async Task A_first_step_of_the_result_becomes_a_task_once()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var question = Given.Edition.Diagnosis.Questions[0];
        await Send(seats, clerk, $"answers/Diagnosis/{question.Id}", ("Option", "not-done"));
        Assert.Contains($"name=\"Source\" value=\"diagnosis/{question.Id}\"", await clerk.Read(seats.Address("diagnosis/result")), StringComparison.Ordinal);
        foreach (var _ in (int[])[1, 2]) await Send(seats, clerk, "tasks", ("Title", question.Act), ("Source", $"diagnosis/{question.Id}"));
        Assert.Equal(question.Act, (await Tasks(seats)).Single().Title);
        Assert.Contains("やることに入っています", await clerk.Read(seats.Address("diagnosis/result")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_of_another_company_is_not_there()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        await Send(theirs, await theirs.Sit(Role.Owner), "tasks", ("Title", "よその会社のこと"));
        var (task, owner) = ((await Tasks(theirs)).Single(), await ours.Sit(Role.Owner));
        foreach (var action in (string[])["", "/done", "/remove"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Send(ours, owner, $"tasks/{task.Id}{action}", ("Title", "x"))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Send(theirs, owner, $"tasks/{task.Id}{action}", ("Title", "x"))).StatusCode);
        }
        Assert.Equal("よその会社のこと", (await Tasks(theirs)).Single().Title);
    }

    private static Task<HttpResponseMessage> Send(Seats seats, Reader reader, string area, params (string, string)[] fields) => reader.Send("/companies", seats.Address(area), fields);

    private static Task<List<TaskOfCompany>> Tasks(Seats seats) => seats.Within((_, db) => db.Facts<TaskOfCompany>().ToListAsync());
}
