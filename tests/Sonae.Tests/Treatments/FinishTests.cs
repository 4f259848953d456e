using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Treatments;

/// <summary>A treatment that is done: its answers are shown, taken over at the second press, and refused when somebody was faster.</summary>
public sealed class FinishTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Its_answers_are_shown_first_and_taken_over_at_the_second_press()
    {
        var company = await Decided.Begin(site);
        var id = await Decide(company);
        // Choosing "done" in the form does not do it: it leads to the page that shows what follows.
        var chosen = await company.Change(company.Clerk, id, [.. Fields, ("state", "Done"), ("Seen", "1")]);
        Assert.EndsWith($"treatments/{id}/finish", chosen.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await company.Clerk.Read(company.Seats.Address($"treatments/{id}/finish")));
        foreach (var told in (string[])["3項目の答えを", "いまの答え：一部実施している", "2件のリスクが下がります"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Equal((TreatmentState.Planned, 3), ((await company.Stored()).Single().State, await Partly(company)));
        Assert.Equal(HttpStatusCode.SeeOther, (await company.Finish(company.Clerk, id, Steps("done"))).StatusCode);
        Assert.Equal(0, await Partly(company));
        var stored = (await company.Stored()).Single();
        Assert.Equal((TreatmentState.Done, true), (stored.State, stored.RaisedOn is not null));
        var lines = await company.Seats.Within((_, db) => db.Facts<AuditEntry>().Where(line => line.Subject == "answers" && line.Changes.Contains("\"option\":[\"partly\",\"done\"]")).CountAsync());
        Assert.Equal(3, lines);
        Assert.Contains("中 2", await company.Clerk.Read(company.Seats.Address("assets")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_answered_meanwhile_stands_and_both_are_shown()
    {
        var company = await Decided.Begin(site);
        var id = await Decide(company);
        var owner = await company.Seats.Sit(Role.Owner);
        await owner.Send("/companies", company.Seats.Address($"answers/Controls/{Decided.Open[0]}"), ("Option", "not-done"));
        var late = await company.Finish(company.Clerk, id, Steps("done"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("いまの答え「実施していない/わからない」（Owner）、移そうとした答え「実施している」", page, StringComparison.Ordinal);
        Assert.Equal((TreatmentState.Planned, 2), ((await company.Stored()).Single().State, await Partly(company)));
        Assert.Matches($"name=\"seen.{Decided.Open[0]}\" value=\"2\"", page);
        Assert.Equal(HttpStatusCode.SeeOther, (await company.Finish(company.Clerk, id, [.. Steps("done").Where(step => step.Item1 != $"seen.{Decided.Open[0]}"), ($"seen.{Decided.Open[0]}", "2")])).StatusCode);
        Assert.Equal(TreatmentState.Done, (await company.Stored()).Single().State);
    }

    [Fact]
    public async Task An_answer_may_stay_and_the_desk_is_content()
    {
        var company = await Decided.Begin(site);
        var id = await Decide(company);
        var tried = await company.Finish(company.Clerk, id, [.. Steps(""), ("what", "try")]);
        Assert.Contains("0件のリスクが下がります", await tried.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(TreatmentState.Planned, (await company.Stored()).Single().State);
        await company.Finish(company.Clerk, id, Steps(""));
        Assert.Equal((TreatmentState.Done, 3), ((await company.Stored()).Single().State, await Partly(company)));
        Assert.DoesNotContain("まだ上がっていません", await company.Clerk.Read(company.Seats.Address("home")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_leaves_the_register_leaves_its_treatment_and_finds_it_again()
    {
        var company = await Decided.Begin(site);
        await company.Add(company.Clerk, ("row", "1"), ("option", "reduce"), ("text", "写しを取る"));
        await company.Clerk.Send("/companies", company.Seats.Address("assets/1/remove"));
        var plan = await company.Clerk.Read(company.Seats.Address("treatments/plan"));
        Assert.Contains("名刺の一覧（台帳から消えました）", plan, StringComparison.Ordinal);
        Assert.Contains("は、台帳から消えています", WebUtility.HtmlDecode(await company.Clerk.Read(company.Seats.Address("home"))), StringComparison.Ordinal);
        await company.Clerk.Send("/companies", company.Seats.Address("assets/undo"));
        Assert.DoesNotContain("台帳から消えました", await company.Clerk.Read(company.Seats.Address("treatments/plan")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_round_stays_and_the_next_one_goes_on_with_what_is_still_meant()
    {
        var company = await Decided.Begin(site);
        var id = await Decide(company);
        foreach (var row in (string[])["1", "2", "3"]) await company.Add(company.Clerk, ("row", row), ("option", "reduce"), ("text", $"行{row}"));
        await company.Clerk.Send("/companies", company.Seats.Address("assets/2/remove"));
        var dropped = (await company.Stored()).Single(treatment => treatment.Text == "行3").Id;
        await company.Change(company.Clerk, dropped, ("option", "reduce"), ("text", "行3"), ("state", "Dropped"));
        var round = await company.Seats.Within((_, db) => db.Facts<RoundOfCompany>().SingleAsync());
        await company.Clerk.Send("/companies", company.Seats.Address($"rounds/{round.Id}/close"));
        foreach (var answer in (HttpResponseMessage[])[await company.Change(company.Clerk, id, [.. Fields]), await company.Add(company.Clerk, ("row", "1"), ("option", "reduce"), ("text", "x")), await company.Finish(company.Clerk, id)])
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("この回は閉じています", await company.Clerk.Read(company.Seats.Address("treatments")), StringComparison.Ordinal);
        await company.Clerk.Send("/companies", company.Seats.Address("rounds"), ("edition", "ipa-2"), ("copy", round.Id.ToString()));
        var copied = (await company.Stored()).Where(treatment => treatment.RoundId != round.Id).ToList();
        Assert.Equal(["クラウドをまとめて直す", "行1"], copied.Select(treatment => treatment.Text).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("台帳から消え", await company.Clerk.Read(company.Seats.Address("treatments/plan")), StringComparison.Ordinal);
    }

    private static (string, string)[] Fields => [("option", "reduce"), ("text", "クラウドをまとめて直す"), ("shownBy", "設定の控え"), .. Decided.Open.Select(control => ("controls", control))];

    private static (string, string)[] Steps(string option) => [.. Decided.Open.SelectMany(control => ((string, string)[])[($"to.{control}", option), ($"seen.{control}", "1")])];

    private static async Task<Guid> Decide(Decided company)
    {
        await company.Add(company.Clerk, Fields);
        return (await company.Stored()).Single().Id;
    }

    private static Task<int> Partly(Decided company) => company.Seats.Within((_, db) => db.Facts<Answer>().CountAsync(answer => answer.Instrument == Instrument.Controls && answer.Option == "partly"));
}
