using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Flow;

/// <summary>The business-flow worksheet over HTTP: begun, filled, its proposals taken into register and threats, by two at once, in the next round, and by whom not.</summary>
public sealed class FlowTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_flow_proposes_what_the_register_and_the_threats_lack_and_one_press_takes_it()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var begun = await Send(seats, clerk, "flow/start", ("name", "図面を預かって返すまで"));
        Assert.Equal(seats.Address("flow/1"), begun.Headers.Location!.ToString());
        await Say(seats, clerk, "move", ("what", "USBメモリーで運ぶ"), ("place-portable-media", "受け渡し用USBメモリー、控えのディスク"), ("harm", "move-lost"), ("own-integrity", "途中で別の図面とすり替わる"), ("Seen", "0"));
        var page = await clerk.Read(seats.Address("flow/1"));
        foreach (var told in (string[])["受け渡し用USBメモリー", "控えのディスク", "「移送」の段階に書かれていて", "portable-loss", "途中で別の図面とすり替わる", "手口："]) Assert.Contains(told, page, StringComparison.Ordinal);
        // The row's form opens filled in; nothing is stored until it is sent.
        var form = await clerk.Read(WebUtility.HtmlDecode(Reader.Find(page, "href=\"([^\"]+new-name=[^\"]+)\"")));
        Assert.Contains("value=\"受け渡し用USBメモリー\"", form, StringComparison.Ordinal);
        Assert.Equal(0, await seats.Within((_, db) => db.Facts<AssetOfRound>().CountAsync()));
        await Send(seats, clerk, "assets/add", ("name", "受渡し用 USBメモリー"), ("medium", "可搬電子媒体"));
        await Send(seats, clerk, "assets/add", ("name", "受け渡し用ＵＳＢメモリー"), ("medium", "可搬電子媒体"));
        Assert.Contains("2番「受け渡し用USBメモリー」", await clerk.Read(seats.Address("flow/1")), StringComparison.Ordinal);
        var added = await Send(seats, clerk, "threats/own", ("medium", "portable-media"), ("words", "途中で別の図面とすり替わる"), ("back", seats.Address("flow/1#risks")));
        Assert.Equal(seats.Address("flow/1#risks"), added.Headers.Location!.ToString());
        var own = await seats.Within((_, db) => db.Facts<ThreatOfRound>().SingleAsync());
        await Send(seats, clerk, $"threats/judge/{own.Threat}", ("Level", "3"));
        Assert.Contains("頻度 3", await clerk.Read(seats.Address("flow/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_usual_flow_is_begun_with_its_words_and_nothing_that_is_wrong_is_lost()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var usual = Given.Edition.Flow.Examples[0];
        var nameless = await Send(seats, clerk, "flow/start", ("name", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.StatusCode);
        await Send(seats, clerk, "flow/start", ("name", ""), ("example", usual.Id));
        var page = await clerk.Read(seats.Address("flow/1"));
        foreach (var step in usual.Steps) Assert.Contains(step.What, page, StringComparison.Ordinal);
        var wrong = await Say(seats, clerk, "create", ("what", "書きかけ"), ("place-paper", "123456789018"), ("own-confidentiality", new string('あ', 201)), ("Seen", "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        page = await wrong.Content.ReadAsStringAsync();
        foreach (var told in (string[])["書きかけ", "#place-paper", "#own-confidentiality", "2か所"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789018", page, StringComparison.Ordinal);
        Assert.Equal(usual.Steps.Single(step => step.Stage == "create").What, (await Stages(seats)).Single(stage => stage.Stage == "create").What);
    }

    [Fact]
    public async Task Who_comes_second_sees_what_came_first_and_may_replace_it_and_equal_words_are_no_conflict()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await Send(seats, clerk, "flow/start", ("name", "受注"));
        await Say(seats, clerk, "keep", ("what", "棚に置く"), ("Seen", "0"));
        Assert.Equal(HttpStatusCode.SeeOther, (await Say(seats, owner, "keep", ("what", "棚に置く"), ("Seen", "0"))).StatusCode);
        var late = await Say(seats, owner, "keep", ("what", "金庫に置く"), ("Seen", "0"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Matches("<b>何をしますか</b> 棚に置く", page);
        Assert.Contains(">金庫に置く</textarea>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Say(seats, owner, "keep", ("what", "金庫に置く"), ("Seen", Reader.Find(page, "name=\"Seen\" value=\"(\\d+)\"")))).StatusCode);
        Assert.Equal("金庫に置く", (await Stages(seats)).Single().What);
    }

    [Fact]
    public async Task Flows_go_on_in_the_next_round_stand_in_the_log_and_stay_in_a_closed_one()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        await Send(seats, owner, "flow/start", ("name", "受注"));
        await Say(seats, owner, "keep", ("what", "棚に置く"), ("harm", "keep-disaster"));
        Assert.Contains("業務フローの段階", await owner.Read(seats.Address("audit")), StringComparison.Ordinal);
        var round = await seats.Within((_, db) => db.Facts<RoundOfCompany>().SingleAsync());
        await Send(seats, owner, $"rounds/{round.Id}/close");
        Assert.Equal(HttpStatusCode.Conflict, (await Say(seats, owner, "keep", ("what", "x"))).StatusCode);
        await Send(seats, owner, "rounds", ("edition", "ipa-2"), ("copy", round.Id.ToString()));
        await Say(seats, owner, "keep", ("what", "金庫に置く"), ("harm", "keep-disaster"));
        Assert.Equal(["棚に置く", "金庫に置く"], (await Stages(seats)).Select(stage => stage.What).Order(StringComparer.Ordinal));
        await Send(seats, owner, "flow/1/remove");
        Assert.Equal("棚に置く", (await Stages(seats)).Single().What);
    }

    [Fact]
    public async Task Who_may_not_write_and_other_companies_are_refused()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        await Send(ours, await ours.Sit(Role.Owner), "flow/start", ("name", "受注"));
        foreach (var role in (Role[])[Role.Employee, Role.Reader]) Assert.Equal(HttpStatusCode.Forbidden, (await Say(ours, await ours.Sit(role), "keep", ("what", "x"))).StatusCode);
        var stranger = await theirs.Sit(Role.Owner);
        foreach (var area in (string[])["flow/start", "flow/1/name", "flow/1/remove", "flow/1/stages/keep"]) Assert.Equal(HttpStatusCode.NotFound, (await Send(ours, stranger, area, ("name", "x"))).StatusCode);
        foreach (var area in (string[])["flow/1/name", "flow/1/remove", "flow/1/stages/keep"]) Assert.Equal(HttpStatusCode.NotFound, (await Send(theirs, stranger, area, ("name", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync(theirs.Address("flow/1"))).StatusCode);
        Assert.Empty(await Stages(ours));
    }

    private static Task<HttpResponseMessage> Send(Seats seats, Reader reader, string area, params (string, string)[] fields) => reader.Send("/companies", seats.Address(area), fields);

    private static Task<HttpResponseMessage> Say(Seats seats, Reader reader, string stage, params (string, string)[] fields) => Send(seats, reader, "flow/1/stages/" + stage, fields);

    private static Task<List<FlowStageOfRound>> Stages(Seats seats) => seats.Within((_, db) => db.Facts<FlowStageOfRound>().AsNoTracking().ToListAsync());
}
