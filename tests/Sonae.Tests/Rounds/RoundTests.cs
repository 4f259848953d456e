using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Rounds;

/// <summary>A company's rounds over HTTP: closed, copied into the next, kept, compared.</summary>
public sealed class RoundTests(Site site) : IClassFixture<Site>
{
    private static string Question => Given.Edition.Diagnosis.Questions[0].Id;

    [Fact]
    public async Task The_next_round_begins_with_the_answers_and_leaves_the_old_ones_alone()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await AnswerAll(seats, clerk, "done");
        var first = await Open(seats);
        await clerk.Send(seats.Address("rounds"), seats.Address($"rounds/{first.Id}/close"));
        var page = await clerk.Read(seats.Address("rounds"));
        Assert.Contains("第2回を始める", page, StringComparison.Ordinal);
        Assert.Contains("100点", page, StringComparison.Ordinal);
        await clerk.Send(seats.Address("rounds"), seats.Address("rounds"), ("edition", "ipa-2"), ("copy", first.Id.ToString()));
        await clerk.Send("/companies", seats.Address($"answers/Diagnosis/{Question}"), ("Option", "not-done"));
        Assert.Contains("前の回より 4点 下がりました", await clerk.Read(seats.Address("diagnosis/result")), StringComparison.Ordinal);
        var before = await clerk.Read(seats.Address("diagnosis/result?round=1"));
        Assert.Contains("<b>100</b>", before, StringComparison.Ordinal);
        Assert.Contains("第1回", before, StringComparison.Ordinal);
        Assert.Contains("rounds", await clerk.Read(seats.Address("audit.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_closed_round_nothing_is_changed_until_it_is_opened_again()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        var round = await Open(seats);
        await owner.Send(seats.Address("rounds"), seats.Address($"rounds/{round.Id}/close"));
        Assert.Equal(HttpStatusCode.Conflict, (await owner.Send("/companies", seats.Address($"answers/Diagnosis/{Question}"), ("Option", "done"))).StatusCode);
        Assert.DoesNotContain("name=\"Option\"", await owner.Read(seats.Address("diagnosis")), StringComparison.Ordinal);
        await owner.Send(seats.Address("rounds"), seats.Address($"rounds/{round.Id}/reopen"));
        Assert.Equal(HttpStatusCode.SeeOther, (await owner.Send("/companies", seats.Address($"answers/Diagnosis/{Question}"), ("Option", "done"))).StatusCode);
    }

    [Fact]
    public async Task Only_one_round_is_open_whoever_is_faster()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var refused = await clerk.Send(seats.Address("rounds"), seats.Address("rounds"), ("edition", "ipa-2"));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("開いている回がある", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<DbUpdateException>(() => seats.Within(async (_, db) =>
        {
            db.Add(new RoundOfCompany(seats.Company, Guid.CreateVersion7(), 2, "ipa-2", new DateOnly(2026, 11, 23)));
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task An_unknown_edition_or_round_and_the_round_of_another_company_are_not_there()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var owner = await ours.Sit(Role.Owner);
        var foreign = await Open(theirs);
        var own = await Open(ours);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Send("/companies", ours.Address($"rounds/{foreign.Id}/close"))).StatusCode);
        Assert.True((await Open(theirs)).IsOpen);
        await owner.Send("/companies", ours.Address($"rounds/{own.Id}/close"));
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Send("/companies", ours.Address("rounds"), ("edition", "nothing"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Send("/companies", ours.Address("rounds"), ("edition", "ipa-2"), ("copy", foreign.Id.ToString()))).StatusCode);
    }

    [Theory]
    [InlineData(Role.Employee)]
    [InlineData(Role.Reader)]
    [InlineData(Role.Supporter)]
    public async Task Who_may_not_close_a_round_is_refused(Role role)
    {
        var seats = await Seats.New(site);
        var reader = await seats.Sit(role);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Send("/companies", seats.Address($"rounds/{(await Open(seats)).Id}/close"))).StatusCode);
        Assert.DoesNotContain("/close", await reader.Read(seats.Address("rounds")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_by_one_leads_through_the_questions_to_the_result()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var page = await clerk.Read(seats.Address("diagnosis/one"));
        Assert.Contains("aria-keyshortcuts=\"4\"", page, StringComparison.Ordinal);
        var back = WebUtility.HtmlDecode(Reader.Find(page, "name=\"Back\" value=\"([^\"]+)\""));
        Assert.EndsWith("diagnosis/one?q=2", back, StringComparison.Ordinal);
        var answer = await clerk.Send(seats.Address("diagnosis/one"), seats.Address($"answers/Diagnosis/{Question}"), ("Option", "partly"), ("Seen", "0"), ("Back", back));
        Assert.Equal(back, answer.Headers.Location!.ToString());
        await AnswerAll(seats, clerk, "done");
        Assert.Contains($"value=\"{seats.Address("diagnosis/result")}\"", await clerk.Read(seats.Address("diagnosis/one?q=3")), StringComparison.Ordinal);
    }

    private static async Task AnswerAll(Seats seats, Reader reader, string option)
    {
        foreach (var question in Given.Edition.Diagnosis.Questions)
            Assert.Equal(HttpStatusCode.SeeOther, (await reader.Send("/companies", seats.Address($"answers/Diagnosis/{question.Id}"), ("Option", option))).StatusCode);
    }

    private static Task<RoundOfCompany> Open(Seats seats) => seats.Within((_, db) => db.Facts<RoundOfCompany>().OrderBy(round => round.No).LastAsync());
}
