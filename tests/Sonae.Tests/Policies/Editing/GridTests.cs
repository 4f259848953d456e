using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Guideline.Policies;
using Sonae.Policies;
using Sonae.Policies.Editing;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Editing;

/// <summary>The zones edited cell by cell, and the chart of the organisation drawn from its table.</summary>
public sealed class GridTests(Site site) : IClassFixture<Site>
{
    private const string Zones = "policies/physical/tables/zones";

    [Fact]
    public async Task Every_row_of_every_level_has_its_cell_and_saving_nothing_changes_nothing()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address(Zones)));
        var form = Given.Edition.Policies.Forms.Single(form => form.Kind == TableFormKind.Grid);
        Assert.Equal(27, Regex.Count(page, "<textarea[^>]*name=\"cell-"));
        Assert.All(form.Facts, fact => Assert.Contains($"name=\"f-{fact}\"", page, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, clerk, Zones, Filled(page))).StatusCode);
        Assert.Empty(await Edits(seats));
    }

    [Fact]
    public async Task A_cell_in_own_words_needs_a_reason_and_stands_in_the_table_and_goes_back()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address(Zones)));
        const string Cell = "cell-phy_level1_table-2-1";
        var fields = Filled(page).Where(field => field.Item1 != Cell).Append((Cell, "警備員が、**夜9時**に施錠する | 鍵は本社")).Append(("c-phy_lock_2", "two-alarm")).ToArray();
        var refused = await Send(seats, clerk, Zones, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("警備員が、**夜9時**に施錠する", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, clerk, Zones, [.. fields.Where(field => field.Item1 != "reason"), ("reason", "夜は警備会社に任せているため")])).StatusCode);
        var preview = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/physical/preview")));
        Assert.Contains("警備員が、<b>夜9時</b>に施錠する | 鍵は本社", preview, StringComparison.Ordinal);
        Assert.Contains("警備会社の警報を入れる</td>", preview, StringComparison.Ordinal);
        Assert.Equal("phy_level1_table", (await Edits(seats)).Single().Clause);
        page = WebUtility.HtmlDecode(await clerk.Read(seats.Address(Zones)));
        var back = Filled(page).Where(field => field.Item1 != Cell).Append((Cell, "最終退出者が施錠する")).ToArray();
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, clerk, Zones, back)).StatusCode);
        Assert.Empty(await Edits(seats));
    }

    [Fact]
    public async Task Two_at_the_same_table_are_told()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        var fields = Filled(WebUtility.HtmlDecode(await clerk.Read(seats.Address(Zones)))).Where(field => field.Item1 is not ("reason" or "cell-phy_level1_table-1-1")).Append(("reason", "理由")).ToArray();
        await Send(seats, clerk, Zones, [.. fields, ("cell-phy_level1_table-1-1", "だれでも")]);
        var late = await Send(seats, owner, Zones, [.. fields, ("cell-phy_level1_table-1-1", "社員だけ")]);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("社員だけ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_a_tree_in_which_everybody_stands_once()
    {
        var unit = Given.Edition.Clauses["structure-chart"].Sections.SelectMany(section => section.Clauses).First(clause => clause.Id == "chart_table");
        var table = new ClauseBlock(ClauseKind.Table, [], unit.Rows);
        var tops = OrgChart.Of(table);
        Assert.Single(tops);
        var all = Flat(tops).ToList();
        Assert.Equal(unit.Rows.Skip(1).Select(row => PlainWords.Of(row.Cells[1])).Order(StringComparer.Ordinal), all.Select(role => role.Role).Order(StringComparer.Ordinal));
        Assert.Equal("部門責任者", all.First(role => role.Below.Any(below => below.Role == "従業員")).Role);
    }

    [Fact]
    public void Whoever_reports_in_a_circle_or_to_nobody_known_is_drawn_all_the_same()
    {
        ClauseRow Row(string role, string above) => new([[Text("x")], [Text(role)], [Text("名前")], [Text(above)]]);
        var table = new ClauseBlock(ClauseKind.Table, [], [Row("役割", "報告先"), Row("甲", "乙"), Row("乙", "甲"), Row("丙", "乙"), Row("丁", "だれか")]);
        Assert.Equal(["丁", "丙", "乙", "甲"], Flat(OrgChart.Of(table)).Select(role => role.Role).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Empty_roles_are_red_in_the_chart()
    {
        var seats = await Seats.New(site);
        var page = WebUtility.HtmlDecode(await (await seats.Sit(Role.Clerk)).Read(seats.Address("policies/structure-chart")));
        Assert.Matches("class=\"org-box\"><b>システム管理者</b><p><a class=\"fact fact-empty\" href=\"#f-system_admin\"", page);
    }

    private static Inline Text(string words) => new(InlineKind.Text, words);

    private static IEnumerable<OrgRole> Flat(IEnumerable<OrgRole> roles) => roles.SelectMany(role => Flat(role.Below).Prepend(role));

    // What a browser would send of the page as it stands.
    private static (string, string)[] Filled(string page) =>
    [
        .. Regex.Matches(page, "<textarea[^>]*name=\"([^\"]+)\"[^>]*>\r?\n?(.*?)</textarea>", RegexOptions.Singleline).Select(found => (found.Groups[1].Value, found.Groups[2].Value)),
        .. Regex.Matches(page, "<input type=\"hidden\" name=\"(seen[^\"]+)\" value=\"([^\"]*)\"").Select(found => (found.Groups[1].Value, found.Groups[2].Value)),
    ];

    private static Task<HttpResponseMessage> Send(Seats seats, Reader reader, string area, params (string, string)[] fields) => reader.Send("/companies", seats.Address(area), fields);

    private static Task<List<ClauseEditOfCompany>> Edits(Seats seats) => seats.Within((_, db) => db.Facts<ClauseEditOfCompany>().ToListAsync());
}
