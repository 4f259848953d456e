using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Answers;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Hosting;
using Sonae.Tests.Web;

namespace Sonae.Tests.Database;

/// <summary>What holds for every store: a company sees its own, changes leave a trail, and two at once both learn of it.</summary>
public sealed class StoreTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_company_started_on_the_start_page_has_a_home()
    {
        await using var fresh = new Site();
        var reader = fresh.Visit();
        var code = fresh.Services.GetRequiredService<StartCode>().Shown;
        var answer = await reader.Send("/start", "/start", ("code", code), ("name", "山田製作所（架空）"), ("employees", "１２"), ("person", "山田"), ("login", "yamada"), ("password", "correct horse battery"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await reader.Read(answer.Headers.Location!.ToString());
        Assert.Contains("山田製作所（架空）", page, StringComparison.Ordinal);
        Assert.Contains("山田製作所（架空）", await reader.Read("/companies"), StringComparison.Ordinal);
        Assert.Contains("招待", await fresh.Visit().Read("/start"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_companys_facts_are_not_there()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        await Answer(ours, "done");
        Assert.Equal(1, await ours.Within((_, db) => db.Facts<Answer>().CountAsync()));
        Assert.Equal(0, await theirs.Within((_, db) => db.Facts<Answer>().CountAsync()));
        var stranger = await theirs.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync(ours.Address("home"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync($"/c/{Guid.NewGuid():N}/home")).StatusCode);
    }

    [Fact]
    public async Task Every_change_is_a_line_of_the_log_chained_to_the_one_before()
    {
        // No store keeps a tick of time, so the log must not hash one.
        site.Clock.Advance(TimeSpan.FromTicks(1_234_567));
        var seats = await Seats.New(site);
        await Answer(seats, "done");
        await Answer(seats, "partly");
        var (lines, head) = await seats.Within(async (_, db) => (await db.Facts<AuditEntry>().OrderBy(line => line.Number).ToListAsync(), await db.Facts<AuditHead>().SingleAsync()));
        Assert.Equal(Enumerable.Range(1, lines.Count).Select(number => (long)number), lines.Select(line => line.Number));
        var before = "";
        foreach (var line in lines) Assert.Equal(before = AuditTrail.HashOf(before, line), line.Hash);
        Assert.Equal((lines[^1].Number, lines[^1].Hash), (head.Number, head.Hash));
        Assert.Equal("""{"option":["done","partly"]}""", lines[^1].Changes);
    }

    [Fact]
    public async Task Of_two_changes_of_the_same_answer_the_second_learns_of_the_first()
    {
        var seats = await Seats.New(site);
        await Answer(seats, "done", seen: 0);
        Assert.Equal(AnswerOutcome.Conflict, (await Answer(seats, "partly", seen: 0)).Outcome);
        Assert.Equal(AnswerOutcome.Saved, (await Answer(seats, "done", seen: 0)).Outcome);
        Assert.Equal(AnswerOutcome.Unknown, (await Answer(seats, "no-such-option")).Outcome);
    }

    private static Task<AnswerResult> Answer(Seats seats, string option, int? seen = null) => seats.Within((parts, _) =>
        ((AnswerQuestion)parts.GetService(typeof(AnswerQuestion))!).RunAsync(new AnswerChange(Instrument.Diagnosis, Given.Edition.Diagnosis.Questions[0].Id, option, Seen: seen)));
}
