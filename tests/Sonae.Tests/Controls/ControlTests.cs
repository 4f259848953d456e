using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Controls;

/// <summary>Threats judged and controls checked over HTTP, up to the risk value of a row.</summary>
public sealed class ControlTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Threats_and_controls_judged_give_the_row_its_risk()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await Send(seats, clerk, "assets/add", ("name", "給与台帳"), ("medium", "書類"), ("confidentiality", "2"), ("integrity", "2"), ("availability", "1"));
        Assert.Contains("—", await clerk.Read(seats.Address("assets")), StringComparison.Ordinal);
        foreach (var threat in Given.Edition.Threats.Threats.Where(threat => threat.Medium == "paper")) await Send(seats, clerk, $"threats/judge/{threat.Id}", ("Level", "２"), ("Seen", "0"));
        foreach (var control in Given.Edition.Controls.Controls.Where(control => control.Media.Contains("paper"))) await Send(seats, clerk, $"answers/Controls/{control.Id}", ("Option", "not-done"));
        // Importance 2, threat 2, nothing done: likelihood 2, risk 4.
        Assert.Matches("リスク</span>大 4", await clerk.Read(seats.Address("assets")));
        Assert.Contains("発生頻度 2（台帳の1行）", await clerk.Read(seats.Address("threats")), StringComparison.Ordinal);
        var answer = await seats.Within((_, db) => db.Facts<Answer>().FirstAsync(found => found.Instrument == Instrument.Controls));
        Assert.Equal("Clerk", answer.AnsweredBy);
        await Send(seats, clerk, $"answers/Controls/{answer.Item}", ("Evidence", "総務の棚 3段目"), ("AnsweredBy", "総務 花子（架空）"));
        Assert.Contains("総務の棚 3段目", await (await seats.Sit(Role.Reader)).Read(seats.Address("controls")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_25_answers_suggest_is_shown_first_and_taken_over_once()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var pair = Given.Edition.Diagnosis.Proposals.Pairs[0];
        await Send(seats, clerk, $"answers/Diagnosis/{pair.Question}", ("Option", "partly"));
        Assert.Contains("の案があります", await clerk.Read(seats.Address("controls")), StringComparison.Ordinal);
        Assert.Equal(0, await seats.Within((_, db) => db.Facts<Answer>().CountAsync(found => found.Instrument == Instrument.Controls)));
        await Send(seats, clerk, "controls/proposed");
        var taken = await seats.Within((_, db) => db.Facts<Answer>().Where(found => found.Instrument == Instrument.Controls).ToListAsync());
        Assert.Contains(taken, answer => answer.Item == pair.Control && answer.Option == "partly");
        Assert.DoesNotContain("の案があります", await clerk.Read(seats.Address("controls")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_threat_of_ones_own_counts_and_goes_again_and_two_at_once_are_told()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await Send(seats, clerk, "threats/own", ("medium", "paper"), ("words", "川があふれて書庫が水につかる"));
        var own = (await Threats(seats)).Single();
        await Send(seats, clerk, $"threats/judge/{own.Threat}", ("Level", "3"), ("Seen", "1"));
        Assert.Contains("発生頻度 3", await clerk.Read(seats.Address("threats")), StringComparison.Ordinal);
        var late = await Send(seats, owner, $"threats/judge/{own.Threat}", ("Level", "1"), ("Seen", "1"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        foreach (var level in Given.Edition.Risk.Threat.Levels.Where(level => level.Value is 1 or 3)) Assert.Contains($"<p>{level.Value} {level.Label}</p>", page, StringComparison.Ordinal);
        Assert.Equal(3, (await Threats(seats)).Single().Level);
        await Send(seats, owner, $"threats/judge/{own.Threat}", ("Level", "1"), ("Seen", Reader.Find(page, "name=\"Seen\" value=\"(\\d+)\"")));
        Assert.Equal(1, (await Threats(seats)).Single().Level);
        await Send(seats, owner, $"threats/own/{own.Threat}/remove");
        Assert.Empty(await Threats(seats));
        Assert.Equal(HttpStatusCode.NotFound, (await Send(seats, owner, "threats/judge/nothing", ("Level", "1"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(seats, owner, "threats/judge/paper-theft", ("Level", "9"))).StatusCode);
    }

    [Fact]
    public async Task A_proposal_is_explained_and_taken_one_by_one()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var pairs = Given.Edition.Diagnosis.Proposals.Pairs.DistinctBy(pair => pair.Control).Take(2).ToList();
        foreach (var pair in pairs) await Send(seats, clerk, $"answers/Diagnosis/{pair.Question}", ("Option", "partly"));
        var question = Given.Edition.Diagnosis.Questions.Single(found => found.Id == pairs[1].Question);
        Assert.Contains($"自社診断の {question.No} {question.Heading} の答えから", await clerk.Read(seats.Address("controls")), StringComparison.Ordinal);
        await Send(seats, clerk, "controls/proposed", ("what", "some"), ("take", pairs[1].Control));
        Assert.Equal(pairs[1].Control, (await Controls(seats)).Single().Item);
        await Send(seats, clerk, "controls/proposed", ("what", "some"));
        Assert.Single(await Controls(seats));
        await Send(seats, clerk, "controls/proposed", ("what", "all"));
        Assert.Equal(2, (await Controls(seats)).Count);
    }

    [Fact]
    public async Task What_is_written_beside_an_answer_by_two_at_once_is_shown_twice_and_an_address_can_be_followed()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await Send(seats, clerk, "answers/Controls/backup", ("Option", "done"), ("Seen", "0"));
        await Send(seats, clerk, "answers/Controls/backup", ("Evidence", "https://example.co.jp/backup"), ("Seen", "1"));
        Assert.Contains("<a href=\"https://example.co.jp/backup\" rel=\"noopener noreferrer\"", await (await seats.Sit(Role.Reader)).Read(seats.Address("controls")), StringComparison.Ordinal);
        var late = await Send(seats, owner, "answers/Controls/backup", ("Evidence", "javascript:alert(1)"), ("AnsweredBy", "経理"), ("Seen", "1"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        foreach (var told in (string[])["確かめられるもの：https://example.co.jp/backup", "確かめられるもの：javascript:alert(1)", "答えた人：Clerk", "答えた人：経理", "name=\"Evidence\" value=\"javascript:alert(1)\""]) Assert.Contains(told, page, StringComparison.Ordinal);
        await Send(seats, owner, "answers/Controls/backup", ("Evidence", "javascript:alert(1)"), ("AnsweredBy", "経理"), ("Seen", "2"));
        Assert.DoesNotContain("href=\"javascript", await owner.Read(seats.Address("controls")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_of_threats_are_kept_and_a_My_Number_is_refused_everywhere_without_losing_the_rest()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await Send(seats, clerk, "threats/judge/paper-theft", ("Level", "2"), ("Seen", "0"));
        await Send(seats, clerk, "threats/judge/paper-theft", ("Note", "展示会のときだけ"), ("Seen", "1"));
        var read = await clerk.Read(seats.Address("threats"));
        Assert.Contains("わけ：展示会のときだけ", read, StringComparison.Ordinal);
        Assert.Contains("4件のうち1件を選びました", read, StringComparison.Ordinal);
        foreach (var (area, fields) in ((string, (string, string)[])[])[("threats/judge/paper-theft", [("Note", "番号は 1234-5678-9018")]), ("threats/own", [("medium", "cloud"), ("words", "123456789018")]), ("answers/Controls/backup", [("Option", "done"), ("Note", "123456789018"), ("Evidence", "棚の3段目")])])
        {
            var refused = await Send(seats, clerk, area, fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var page = await refused.Content.ReadAsStringAsync();
            Assert.DoesNotContain("9018", page, StringComparison.Ordinal);
            if (area.StartsWith("answers", StringComparison.Ordinal)) Assert.Contains(">棚の3段目</textarea>", page, StringComparison.Ordinal);
        }
        Assert.Equal("展示会のときだけ", (await Threats(seats)).Single().Note);
        Assert.Empty(await Controls(seats));
    }

    [Fact]
    public async Task Who_may_not_judge_and_other_companies_are_refused()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        foreach (var role in (Role[])[Role.Employee, Role.Reader]) Assert.Equal(HttpStatusCode.Forbidden, (await Send(ours, await ours.Sit(role), "threats/judge/paper-theft", ("Level", "1"))).StatusCode);
        var stranger = await theirs.Sit(Role.Owner);
        foreach (var area in (string[])["threats/judge/paper-theft", "threats/own", "controls/proposed"]) Assert.Equal(HttpStatusCode.NotFound, (await Send(ours, stranger, area, ("Level", "1"))).StatusCode);
        Assert.Empty(await Threats(ours));
    }

    private static Task<HttpResponseMessage> Send(Seats seats, Reader reader, string area, params (string, string)[] fields) => reader.Send("/companies", seats.Address(area), fields);

    private static Task<List<Answer>> Controls(Seats seats) => seats.Within((_, db) => db.Facts<Answer>().AsNoTracking().Where(found => found.Instrument == Instrument.Controls).ToListAsync());

    private static Task<List<ThreatOfRound>> Threats(Seats seats) => seats.Within((_, db) => db.Facts<ThreatOfRound>().AsNoTracking().ToListAsync());
}
