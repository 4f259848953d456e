using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Treatments;

/// <summary>Deciding on treatments over HTTP: for a row, for controls, several alike, changed by two, refused.</summary>
public sealed class TreatmentTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_measure_of_the_list_fills_in_controls_means_and_criterion_and_the_risk_that_follows_is_shown()
    {
        var company = await Decided.Begin(site);
        var answer = await company.Add(company.Clerk, ("row", "1"), ("option", "reduce"), ("measure", "second-factor"), ("owner", $"{await company.Account(Role.Clerk)}"), ("due", "令和９年１月20日"), ("cost", "１.５万円"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var stored = (await company.Stored()).Single();
        var measure = Given.Edition.Treatment.Measures.Single(found => found.Id == "second-factor");
        Assert.Equal(("名刺の一覧", "outside-viewing outside-use cloud-choice", "defend", measure.DoneWhen, 15_000L, new DateOnly(2027, 1, 20)), (stored.AssetName, stored.Controls, stored.Means, stored.Standard, stored.Cost, stored.Due!.Value));
        var page = await company.Clerk.Read(company.Seats.Address("treatments"));
        Assert.Contains(measure.Text, page, StringComparison.Ordinal);
        Assert.Contains("1／2件", page, StringComparison.Ordinal);
        Assert.Contains("treatments", await company.Clerk.Read(company.Seats.Address("audit.csv")), StringComparison.Ordinal);
        var home = await company.Clerk.Read(company.Seats.Address("home"));
        Assert.Contains($"edit={stored.Id}#edit", WebUtility.HtmlDecode(home), StringComparison.Ordinal);
        Assert.Contains(measure.Text, await company.Clerk.Read(company.Seats.Address("tasks")), StringComparison.Ordinal);
        Assert.Equal(0, await company.Seats.Within((_, db) => db.Facts<Sonae.Tasks.TaskOfCompany>().CountAsync()));
    }

    [Fact]
    public async Task Controls_decided_together_show_which_rows_fall_before_anything_is_saved()
    {
        var company = await Decided.Begin(site);
        var form = WebUtility.HtmlDecode(await company.Clerk.Read(company.Seats.Address($"treatments?controls={string.Join(',', Decided.Open)}")));
        foreach (var control in Decided.Open) Assert.Matches($"value=\"{control}\" checked", form);
        (string, string)[] fields = [("option", "reduce"), ("text", "クラウドをまとめて直す"), .. Decided.Open.Select(control => ("controls", control))];
        var tried = await company.Add(company.Clerk, [.. fields, ("what", "try")]);
        Assert.Equal(HttpStatusCode.OK, tried.StatusCode);
        Assert.Contains("2件が下がります", await tried.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await company.Stored());
        await company.Add(company.Clerk, fields);
        var plan = await company.Clerk.Read(company.Seats.Address("treatments/plan"));
        foreach (var told in (string[])["2件が下がります", "脆弱性 2 → 1", "クラウドをまとめて直す"]) Assert.Contains(told, plan, StringComparison.Ordinal);
        var (only, all) = (await company.Add(company.Clerk, ("option", "reduce"), ("text", "一つだけ"), ("controls", Decided.Open[0]), ("what", "try")), await company.Clerk.Read(company.Seats.Address("treatments?by=control")));
        Assert.Contains("0件が下がります", await only.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("クラウドをまとめて直す", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retaining_needs_a_person_a_reason_and_a_day_to_come()
    {
        var company = await Decided.Begin(site);
        var answer = await company.Add(company.Clerk, ("row", "3"), ("option", "retain"), ("acceptedUntil", "昨日"), ("text", "このまま"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var told in (string[])["受け入れる人の名前", "受け入れる理由を書いて", "いつまで受け入れるかを", "value=\"昨日\"", "value=\"このまま\""]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("明日よりあと", await (await company.Add(company.Clerk, Retained("2026-01-01"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await company.Add(company.Clerk, Retained("2026-12-05"));
        var stored = (await company.Stored()).Single();
        Assert.Equal(("架空 太郎", "影響が小さい", new DateOnly(2026, 12, 5)), (stored.AcceptedBy, stored.AcceptedWhy, stored.AcceptedUntil!.Value));
        Assert.Contains("「図面」のリスクの保有（架空 太郎）は、2026年12月5日で終わります", WebUtility.HtmlDecode(await company.Clerk.Read(company.Seats.Address("home"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_is_told_at_once_and_nothing_typed_is_lost_but_a_My_Number()
    {
        var company = await Decided.Begin(site);
        var answer = await company.Add(company.Clerk, ("row", "1"), ("option", "?"), ("measure", "?"), ("text", "123456789018"), ("owner", $"{Guid.NewGuid()}"), ("ownerName", "IT保守会社"), ("due", "そのうち"), ("cost", "たくさん"), ("importance", "9"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        foreach (var told in (string[])["対策の選択を選んで", "一覧にない対策", "担当を一覧から", "どちらか1つに", "期限を日付で", "費用を円の数字で", "見込みを一覧から", "マイナンバーと思われる", "value=\"そのうち\"", "value=\"たくさん\"", "value=\"IT保守会社\""])
            Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789018", page, StringComparison.Ordinal);
        Assert.Contains("対策項目を1つ以上", await (await company.Add(company.Clerk, ("option", "reduce"), ("text", "何か"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await company.Stored());
    }

    [Fact]
    public async Task Several_rows_are_decided_alike_and_lines_of_the_plan_changed_at_once()
    {
        var company = await Decided.Begin(site);
        var refused = await company.Add(company.Clerk, ("several", "yes"), ("option", "reduce"), ("text", "写しを取る"));
        Assert.Contains("一覧で1つ以上", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var wrong = await (await company.Add(company.Clerk, ("several", "yes"), ("row", "1"), ("row", "3"), ("option", "retain"), ("due", "いつか"))).Content.ReadAsStringAsync();
        Assert.Matches("value=\"3\" form=\"several-form\" checked", wrong);
        Assert.Contains("value=\"いつか\"", wrong, StringComparison.Ordinal);
        await company.Add(company.Clerk, ("several", "yes"), ("row", "1"), ("row", "3"), ("option", "avoid"), ("measure", "stop-holding"));
        Assert.Equal(["名刺の一覧", "図面"], (await company.Stored()).Select(treatment => treatment.AssetName).Order(StringComparer.Ordinal));
        (string, string)[] both = [.. (await company.Stored()).Select(treatment => ("treatment", $"{treatment.Id}"))];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Plan(company, [("what", "set"), ("due", "いつか"), .. both])).StatusCode);
        await Plan(company, [("what", "set"), ("due", "2027/3/31"), ("state", "Doing"), .. both]);
        Assert.All(await company.Stored(), treatment => Assert.Equal((new DateOnly(2027, 3, 31), TreatmentState.Doing), (treatment.Due!.Value, treatment.State)));
        await Plan(company, [("what", "set"), ("state", "Done"), .. both]);
        Assert.All(await company.Stored(), treatment => Assert.Equal(TreatmentState.Doing, treatment.State));
        await Plan(company, [("what", "remove"), both[0]]);
        Assert.Single(await company.Stored());
    }

    [Fact]
    public async Task A_change_that_comes_second_shows_both_and_equal_values_are_no_conflict()
    {
        var company = await Decided.Begin(site);
        await company.Add(company.Clerk, ("row", "1"), ("option", "reduce"), ("text", "写しを取る"));
        var (id, owner) = ((await company.Stored()).Single().Id, await company.Seats.Sit(Role.Owner));
        await company.Change(company.Clerk, id, ("option", "reduce"), ("text", "毎日写しを取る"), ("Seen", "1"));
        var late = await company.Change(owner, id, ("option", "avoid"), ("text", "もう持たない"), ("Seen", "1"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        foreach (var told in (string[])["<td>毎日写しを取る</td><td>もう持たない</td>", "<td>低減</td><td>回避</td>", "value=\"もう持たない\"", "name=\"Seen\" value=\"2\""]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await company.Change(owner, id, ("option", "reduce"), ("text", "毎日写しを取る"), ("Seen", "1"))).StatusCode);
        Assert.Equal(("毎日写しを取る", 2), ((await company.Stored()).Single().Text, (await company.Stored()).Single().Version));
    }

    [Fact]
    public async Task Whoever_may_not_decide_and_other_companies_are_refused()
    {
        var (ours, theirs) = (await Decided.Begin(site), await Seats.New(site));
        await ours.Add(ours.Clerk, ("row", "1"), ("option", "reduce"), ("text", "写しを取る"));
        var id = (await ours.Stored()).Single().Id;
        foreach (var role in (Role[])[Role.Reader, Role.Employee])
        {
            var reader = await ours.Seats.Sit(role);
            foreach (var answer in (HttpResponseMessage[])[await ours.Change(reader, id, ("option", "avoid")), await ours.Add(reader, ("row", "1")), await ours.Finish(reader, id)]) Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await (await ours.Seats.Sit(Role.Employee)).Client.GetAsync(ours.Seats.Address("treatments"))).StatusCode);
        Assert.DoesNotContain("method=\"post\" action=\"/c", await (await ours.Seats.Sit(Role.Reader)).Read(ours.Seats.Address("treatments?asset=1")), StringComparison.Ordinal);
        var stranger = await theirs.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.NotFound, (await ours.Change(stranger, id, ("option", "avoid"), ("text", "x"))).StatusCode);
        foreach (var action in (string[])["change", "remove", "finish"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send("/companies", theirs.Address($"treatments/{id}/{action}"), ("option", "avoid"), ("text", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ours.Add(ours.Clerk, ("row", "77"), ("option", "reduce"), ("text", "x"))).StatusCode);
        Assert.Equal("写しを取る", (await ours.Stored()).Single().Text);
    }

    private static Task<HttpResponseMessage> Plan(Decided company, (string, string)[] fields) => company.Clerk.Send("/companies", company.Seats.Address("treatments/plan"), fields);

    private static (string, string)[] Retained(string until) => [("row", "3"), ("option", "retain"), ("acceptedBy", "架空 太郎"), ("acceptedWhy", "影響が小さい"), ("acceptedUntil", until)];
}
