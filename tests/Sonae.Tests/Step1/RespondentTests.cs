using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Links;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Step1;

/// <summary>The self-diagnosis answered by several people, by link and by account, over HTTP: begun, handed in, compared, decided.</summary>
public sealed class RespondentTests(Site site) : IClassFixture<Site>
{
    private const string Desk = "diagnosis/respondents";

    private static IReadOnlyList<string> Questions => [.. Tests.Given.Edition.Diagnosis.Questions.Select(question => question.Id)];

    [Fact]
    public async Task By_link_people_without_an_account_answer_and_the_company_decides()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var (factory, office) = (await Come(await Ask(seats, clerk, "製造部")), await Come(await Ask(seats, clerk, "事務所")));
        Assert.Contains("value=\"製造部\"", await factory.Read("/respond"), StringComparison.Ordinal);
        await Fill(factory, "製造部", "done", "not-done");
        await Fill(office, "事務所", "done", "done");
        var page = await clerk.Read(seats.Address(Desk));
        Assert.Contains("出した人 2人、途中 0人", page, StringComparison.Ordinal);
        Assert.Contains("大きく割れています", page, StringComparison.Ordinal);
        Assert.Contains("全員が同じ答えの1問を", page, StringComparison.Ordinal);
        await clerk.Send(seats.Address(Desk), seats.Address(Desk + "/agreed"));
        Assert.Equal([(Questions[0], "done")], await Decided(seats));
        await clerk.Send(seats.Address(Desk), seats.Address($"answers/Diagnosis/{Questions[1]}"), ("Option", "partly"), ("Note", "工場は来月から"));
        Assert.Contains("違う答えに決めています", await clerk.Read(seats.Address(Desk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_counts_once_it_is_handed_in_and_can_be_taken_back()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var reader = await Come(await Ask(seats, clerk, "製造部"));
        await Begin(reader, "製造部");
        await Answer(reader, Questions[0], "done");
        Assert.Contains("出した人 0人、途中 1人", await clerk.Read(seats.Address(Desk)), StringComparison.Ordinal);
        await reader.Send("/respond/check", "/respond/hand-in");
        Assert.Contains("ありがとうございました", await reader.Read("/respond"), StringComparison.Ordinal);
        await Answer(reader, Questions[0], "not-done");
        Assert.Contains("出した人 1人、途中 0人", await clerk.Read(seats.Address(Desk)), StringComparison.Ordinal);
        Assert.Equal("done", (await Answers(seats)).Single().Option);
        await reader.Send("/respond/check", "/respond/take-back");
        await Answer(reader, Questions[0], "not-done");
        Assert.Equal("not-done", (await Answers(seats)).Single().Option);
    }

    [Fact]
    public async Task One_link_serves_many_and_nobody_sees_the_sheet_of_another()
    {
        var seats = await Seats.New(site);
        var path = await Ask(seats, await seats.Sit(Role.Clerk), "製造部");
        var (one, other) = (await Come(path), await Come(path));
        await Fill(one, "製造部 一課", "done");
        Assert.DoesNotContain("一課", await other.Read("/respond"), StringComparison.Ordinal);
        await Fill(other, "製造部 二課", "not-done");
        Assert.Equal(2, await seats.Within((_, db) => db.Facts<Sheet>().CountAsync()));
    }

    [Fact]
    public async Task A_member_fills_one_sheet_of_their_own()
    {
        var seats = await Seats.New(site);
        var employee = await seats.Sit(Role.Employee);
        var start = seats.Address("diagnosis/sheet");
        Assert.Contains($"href=\"{start}\"", await employee.Read(seats.Address("home")), StringComparison.Ordinal);
        foreach (var _ in (int[])[1, 2]) await employee.Send("/companies", start, ("group", "配送"));
        await employee.Send("/companies", $"{start}/answers/{Questions[0]}", ("option", "partly"));
        await employee.Send("/companies", $"{start}/hand-in");
        Assert.Contains("ありがとうございました", await employee.Read(start), StringComparison.Ordinal);
        Assert.Contains("お願いすることはありません", await employee.Read(seats.Address("home")), StringComparison.Ordinal);
        var seen = await (await seats.Sit(Role.Owner)).Read(seats.Address(Desk));
        Assert.Matches("配送</th><td>Employee", seen);
        Assert.Equal(1, await seats.Within((_, db) => db.Facts<Sheet>().CountAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Client.GetAsync(seats.Address(Desk))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Send("/companies", seats.Address(Desk + "/agreed"))).StatusCode);
    }

    [Fact]
    public async Task A_link_that_was_shut_or_whose_round_is_over_takes_no_answer()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var (shut, over) = (await Come(await Ask(seats, clerk, "製造部")), await Come(await Ask(seats, clerk, "事務所")));
        await Begin(shut, "製造部");
        await Begin(over, "事務所");
        var link = await seats.Within((_, db) => db.Facts<Link>().SingleAsync(found => found.Label == "製造部"));
        await clerk.Send(seats.Address(Desk), seats.Address($"{Desk}/links/{link.Id}/shut"));
        Assert.Equal(HttpStatusCode.NotFound, (await shut.Client.GetAsync("/respond")).StatusCode);
        var round = await seats.Within((_, db) => db.Facts<RoundOfCompany>().SingleAsync());
        await clerk.Send(seats.Address("rounds"), seats.Address($"rounds/{round.Id}/close"));
        Assert.Contains("受付は終わりました", await over.Read("/respond"), StringComparison.Ordinal);
        await Answer(over, Questions[0], "done");
        Assert.Empty(await Answers(seats));
    }

    [Fact]
    public async Task Wrong_words_are_told_and_another_company_has_neither_link_nor_sheet()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var (owner, stranger) = (await ours.Sit(Role.Owner), await theirs.Sit(Role.Owner));
        var wrong = await owner.Send(ours.Address(Desk), ours.Address(Desk + "/links"), ("label", ""), ("days", "百"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("1から60まで", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var reader = await Come(await Ask(ours, owner, "製造部"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Send("/respond", "/respond", ("group", ""))).StatusCode);
        await Begin(reader, "製造部");
        var (link, sheet) = await ours.Within(async (_, db) => ((await db.Facts<Link>().SingleAsync()).Id, (await db.Facts<Sheet>().SingleAsync()).Id));
        foreach (var seats in (Seats[])[ours, theirs])
            foreach (var action in (string[])[$"/links/{link}/shut", $"/sheets/{sheet}/remove"])
                Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send("/companies", seats.Address(Desk + action))).StatusCode);
        await owner.Send(ours.Address(Desk), ours.Address($"{Desk}/sheets/{sheet}/remove"));
        Assert.Equal(0, await ours.Within((_, db) => db.Facts<Sheet>().CountAsync()));
    }

    private static async Task<string> Ask(Seats seats, Reader reader, string label)
    {
        var answer = await reader.Send(seats.Address(Desk), seats.Address(Desk + "/links"), ("label", label), ("days", "１４"));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return Reader.Find(await answer.Content.ReadAsStringAsync(), "readonly value=\"http://[^/]+(/l/[^\"]+)\"");
    }

    private async Task<Reader> Come(string path)
    {
        var reader = site.Visit();
        var answer = await reader.Client.GetAsync(path);
        Assert.Equal("/respond", answer.Headers.Location!.ToString());
        return reader;
    }

    private static async Task Begin(Reader reader, string group)
    {
        var answer = await reader.Send("/respond", "/respond", ("group", group));
        Assert.Equal("/respond?q=1", answer.Headers.Location!.ToString());
    }

    private static Task<HttpResponseMessage> Answer(Reader reader, string question, string option) => reader.Send("/try/diagnosis", $"/respond/answers/{question}", ("option", option));

    private static async Task Fill(Reader reader, string group, params string[] options)
    {
        await Begin(reader, group);
        foreach (var (question, option) in Questions.Zip(options)) await Answer(reader, question, option);
        await reader.Send("/respond/check", "/respond/hand-in");
    }

    private static Task<List<SheetAnswer>> Answers(Seats seats) => seats.Within((_, db) => db.Facts<SheetAnswer>().ToListAsync());

    private static async Task<IEnumerable<(string, string?)>> Decided(Seats seats) =>
        (await seats.Within((_, db) => db.Facts<Answer>().ToListAsync())).Where(answer => answer.Option is not null).Select(answer => (answer.Item, answer.Option));
}
