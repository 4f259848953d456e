using System.Net;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Step1;

/// <summary>Answers of a company over HTTP: saved, refused, in conflict; and what the home page makes of them.</summary>
public sealed class AnswerTests(Site site) : IClassFixture<Site>
{
    private static string Question => Given.Edition.Diagnosis.Questions[0].Id;

    [Fact]
    public async Task An_answer_is_saved_and_shown_to_colleagues()
    {
        var seats = await Seats.New(site);
        var answer = await Save(seats, await seats.Sit(Role.Clerk), ("Option", "done"), ("Note", "毎月見る"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await (await seats.Sit(Role.Reader)).Read(seats.Address("diagnosis"));
        Assert.Contains("毎月見る", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Option\"", page, StringComparison.Ordinal);
        Assert.Contains("option", await (await seats.Sit(Role.Owner)).Read(seats.Address("audit.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_both_see_both_values()
    {
        var seats = await Seats.New(site);
        await Save(seats, await seats.Sit(Role.Clerk), ("Option", "done"), ("Seen", "0"));
        var second = await Save(seats, await seats.Sit(Role.Owner), ("Option", "not-done"), ("Seen", "0"));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await second.Content.ReadAsStringAsync();
        var options = Given.Edition.Diagnosis.Options;
        Assert.Contains(options.Single(option => option.Id == "done").Label, page, StringComparison.Ordinal);
        Assert.Contains(options.Single(option => option.Id == "not-done").Label, page, StringComparison.Ordinal);
        Assert.Contains("name=\"Seen\" value=\"1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_all_at_once_and_nothing_typed_is_lost()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var (note, rule) = ("長いメモ" + new string('あ', 2000), Given.Edition.Basics.Rules[0].Id);
        var answer = await clerk.Send("/companies", seats.Address($"answers/Basics/{rule}"), ("Note", note), ("WhyNot", "人が足りない"), ("Looked", "あさって"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("「メモ」は2000字までです（いま2004字）", page, StringComparison.Ordinal);
        Assert.Contains("「見直した日」の日付が読み取れません", page, StringComparison.Ordinal);
        Assert.Contains(note, page, StringComparison.Ordinal);
        Assert.Contains("人が足りない", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Looked\" value=\"あさって\" aria-invalid=\"true\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("人が足りない", await clerk.Read(seats.Address("basics")), StringComparison.Ordinal);
        // Put right on that page, it is saved.
        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.Send("/companies", seats.Address($"answers/Basics/{rule}"), ("Option", Given.Edition.Basics.Answers[0].Id), ("WhyNot", "人が足りない"), ("Looked", "令和8年11月20日"))).StatusCode);
        Assert.Contains("2026年11月20日", await clerk.Read(seats.Address("basics")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Employee)]
    [InlineData(Role.Reader)]
    public async Task Who_may_not_change_is_refused(Role role)
    {
        var seats = await Seats.New(site);
        Assert.Equal(HttpStatusCode.Forbidden, (await Save(seats, await seats.Sit(role), ("Option", "done"))).StatusCode);
    }

    [Fact]
    public async Task Another_company_and_an_unknown_question_are_not_there()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var stranger = await theirs.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send("/companies", ours.Address($"answers/Diagnosis/{Question}"), ("Option", "done"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send("/companies", theirs.Address("answers/Diagnosis/nothing"), ("Option", "done"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send("/companies", theirs.Address($"answers/Diagnosis/{Question}"), ("Option", "nothing"))).StatusCode);
    }

    [Fact]
    public async Task The_home_page_leads_on_when_something_is_answered()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        Assert.Contains("経営者の7つの取組のうち", await owner.Read(seats.Address("home")), StringComparison.Ordinal);
        foreach (var action in Given.Edition.Executive.Actions)
            await owner.Send("/companies", seats.Address($"answers/Executive/{action.Id}"), ("Option", Given.Edition.Executive.States[0].Id));
        Assert.Contains("まだの5つに答えましょう", await owner.Read(seats.Address("home")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_another_device_the_first_company_needs_the_start_code()
    {
        await using var fresh = new Site();
        var reader = fresh.Visit();
        reader.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        (string, string)[] told = [("name", "山田製作所（架空）"), ("person", "山田"), ("login", "yamada"), ("password", "correct horse battery")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Send("/start", "/start", told)).StatusCode);
        Assert.Contains("開始コード", await reader.Read("/start"), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Save(Seats seats, Reader reader, params (string, string)[] fields) =>
        reader.Send("/companies", seats.Address($"answers/Diagnosis/{Question}"), fields);
}
