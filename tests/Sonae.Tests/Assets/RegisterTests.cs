using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Assets;

/// <summary>The register of a company over HTTP: rows written, changed, removed, undone, several at once, narrowed and taken away.</summary>
public sealed class RegisterTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_row_is_written_as_people_write_and_found_again()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var answer = await Add(seats, clerk, ("name", "従業員名簿"), ("medium", "事務所ＰＣ"), ("personal-data", "有"), ("confidentiality", "２"), ("integrity", "1"), ("availability", "0"), ("registered-on", "令和8年10月5日"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var row = (await Rows(seats)).Single();
        Assert.Equal(("office-pc", 2, 1, 0, "personal-data"), (row.Medium, row.Confidentiality, row.Integrity, row.Availability, row.Flags));
        Assert.Contains("2026-10-05", row.Texts, StringComparison.Ordinal);
        var reader = await seats.Sit(Role.Reader);
        Assert.Contains("従業員名簿", await reader.Read(seats.Address("assets?q=ジュウギョウ".Replace("ジュウギョウ", "従業員", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.DoesNotContain("row-1", await reader.Read(seats.Address("assets?medium=paper")), StringComparison.Ordinal);
        Assert.DoesNotContain("assets/add", await reader.Read(seats.Address("assets")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_of_a_row_is_told_and_nothing_typed_is_lost_but_a_My_Number()
    {
        var seats = await Seats.New(site);
        var answer = await Add(seats, await seats.Sit(Role.Clerk), ("name", ""), ("confidentiality", "高"), ("category", "人事"), ("note", "123456789018"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var told in (string[])["情報資産名称が空です", "いまは「高」", "マイナンバーと思われる", "value=\"人事\""]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789018", page, StringComparison.Ordinal);
        Assert.Empty(await Rows(seats));
    }

    [Fact]
    public async Task A_change_that_comes_second_shows_what_came_first_and_equal_values_are_no_conflict()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await Add(seats, clerk, ("name", "見積書"), ("medium", "書類"));
        await Change(seats, clerk, 1, ("name", "見積書"), ("medium", "クラウド"), ("Seen", "1"));
        var late = await Change(seats, owner, 1, ("name", "見積書控"), ("medium", "書類"), ("Seen", "1"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Matches("媒体・保存先</th><td>クラウド</td><td>書類</td>", page);
        Assert.Contains("value=\"見積書控\"", page, StringComparison.Ordinal);
        var seen = Reader.Find(page, "name=\"Seen\" value=\"(\\d+)\"");
        Assert.Equal("2", seen);
        Assert.Equal(HttpStatusCode.SeeOther, (await Change(seats, owner, 1, ("name", "見積書"), ("medium", "クラウド"), ("Seen", "1"))).StatusCode);
        Assert.Equal("cloud", (await Rows(seats)).Single().Medium);
    }

    [Fact]
    public async Task The_last_change_is_undone_unless_a_colleague_came_after()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        foreach (var name in (string[])["受注データ", "会計データ"]) await Add(seats, clerk, ("name", name), ("medium", "社内サーバー"));
        await clerk.Send("/companies", seats.Address("assets/several"), ("row", "1"), ("row", "2"), ("column", "medium"), ("value", "クラウド"), ("what", "set"));
        Assert.All(await Rows(seats), row => Assert.Equal("cloud", row.Medium));
        await clerk.Send("/companies", seats.Address("assets/undo"));
        Assert.All(await Rows(seats), row => Assert.Equal("server", row.Medium));
        await clerk.Send("/companies", seats.Address("assets/several"), ("row", "1"), ("row", "2"), ("what", "remove"));
        Assert.Empty(await Rows(seats));
        await clerk.Send("/companies", seats.Address("assets/undo"));
        Assert.Equal(["受注データ", "会計データ"], (await Rows(seats)).Select(row => row.Name));
        await Change(seats, clerk, 1, ("name", "受注台帳"), ("medium", "書類"));
        await Change(seats, owner, 1, ("name", "受注帳"), ("medium", "書類"));
        Assert.Equal(HttpStatusCode.Conflict, (await clerk.Send("/companies", seats.Address("assets/undo"))).StatusCode);
        Assert.Equal("受注帳", (await Rows(seats))[0].Name);
    }

    [Fact]
    public async Task One_changed_row_can_be_taken_back_too_and_a_row_changed_meanwhile_is_not_removed()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        Assert.DoesNotContain("assets/undo", await clerk.Read(seats.Address("assets")), StringComparison.Ordinal);
        await Add(seats, clerk, ("name", "受注台帳"), ("medium", "書類"));
        await Change(seats, clerk, 1, ("name", "受注帳"), ("medium", "書類"), ("Seen", "1"));
        Assert.Contains("assets/undo", await clerk.Read(seats.Address("assets")), StringComparison.Ordinal);
        Assert.DoesNotContain("assets/undo", await owner.Read(seats.Address("assets")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await owner.Send("/companies", seats.Address("assets/1/remove"), ("Seen", "1"))).StatusCode);
        await clerk.Send("/companies", seats.Address("assets/undo"));
        Assert.Equal("受注台帳", (await Rows(seats)).Single().Name);
        Assert.DoesNotContain("assets/undo", await clerk.Read(seats.Address("assets")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_for_several_rows_or_a_row_of_another_page_keeps_list_rows_and_words()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        foreach (var name in (string[])["図面", "契約書"]) await Add(seats, clerk, ("name", name), ("medium", "書類"));
        var back = ("Back", seats.Address("assets?q=契約&order=name"));
        var several = await clerk.Send("/companies", seats.Address("assets/several"), ("row", "2"), ("column", "medium"), ("value", "金庫"), ("what", "set"), back);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, several.StatusCode);
        var page = await several.Content.ReadAsStringAsync();
        Assert.Contains("value=\"金庫\"", page, StringComparison.Ordinal);
        Assert.Matches("name=\"row\" value=\"2\" form=\"several-form\" checked", page);
        Assert.DoesNotContain("row-1\"", page, StringComparison.Ordinal);
        // Row 1 is not in the list that was looked at; its form is there all the same.
        var refused = await Change(seats, clerk, 1, ("name", ""), ("note", "書きかけ"), ("Seen", "1"), back);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("value=\"書きかけ\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await clerk.Send("/companies", seats.Address("assets/several"), ("every", "yes"), ("column", "owner"), ("value", "総務課長"), ("what", "set"), back);
        Assert.Equal([false, true], (await Rows(seats)).Select(row => row.Texts.Contains("総務課長", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Typical_assets_become_rows_one_for_each_place()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        Assert.Contains("employee-roster/paper", await clerk.Read(seats.Address("assets/typical")), StringComparison.Ordinal);
        await clerk.Send("/companies", seats.Address("assets/typical"), ("take", "employee-roster/paper"), ("take", "employee-roster/office-pc"), ("take", "employee-roster/moon"));
        Assert.Equal(["paper", "office-pc"], (await Rows(seats)).Select(row => row.Medium));
        using var book = new MemoryStream(await clerk.Client.GetByteArrayAsync(seats.Address("assets.xlsx")));
        var read = new Sonae.Workbook.ReadWorkbook(Given.Edition, Sonae.Office.ReadLimits.Web).Run(book, null);
        Assert.Equal(["社員名簿（労働者名簿）", "社員名簿（労働者名簿）"], read.Round!.Assets.Select(asset => asset.Name));
    }

    [Fact]
    public async Task Who_may_not_change_and_other_companies_are_refused_and_a_closed_round_stays()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var owner = await ours.Sit(Role.Owner);
        await Add(ours, owner, ("name", "図面"), ("medium", "書類"));
        foreach (var role in (Role[])[Role.Reader, Role.Employee])
            Assert.Equal(HttpStatusCode.Forbidden, (await Change(ours, await ours.Sit(role), 1, ("name", "x"))).StatusCode);
        var stranger = await theirs.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.NotFound, (await Change(ours, stranger, 1, ("name", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Change(theirs, stranger, 1, ("name", "x"))).StatusCode);
        var round = await ours.Within((_, db) => db.Facts<RoundOfCompany>().SingleAsync());
        await owner.Send("/companies", ours.Address($"rounds/{round.Id}/close"));
        Assert.Equal(HttpStatusCode.Conflict, (await Change(ours, owner, 1, ("name", "x"))).StatusCode);
        await owner.Send("/companies", ours.Address("rounds"), ("edition", "ipa-2"), ("copy", round.Id.ToString()));
        await Change(ours, owner, 1, ("name", "図面の控え"), ("medium", "書類"));
        Assert.Equal(["図面", "図面の控え"], (await Rows(ours)).Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    internal static Task<HttpResponseMessage> Add(Seats seats, Reader reader, params (string, string)[] fields) => reader.Send("/companies", seats.Address("assets/add"), fields);

    private static Task<HttpResponseMessage> Change(Seats seats, Reader reader, int no, params (string, string)[] fields) => reader.Send("/companies", seats.Address($"assets/{no}/change"), fields);

    internal static Task<List<AssetOfRound>> Rows(Seats seats) => seats.Within((_, db) => db.Facts<AssetOfRound>().AsNoTracking().OrderBy(row => row.No).ToListAsync());
}
