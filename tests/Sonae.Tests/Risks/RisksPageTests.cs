using System.Net;
using System.Text.RegularExpressions;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Risks;

/// <summary>The list of risks over HTTP: the matrix and its links, the list and its filters, chains and their sources, and what cannot be judged.</summary>
public sealed partial class RisksPageTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Rows = ["給与台帳 office-pc 2 2 1 総務課", "見積書 office-pc 1 1 0 営業課", "図面 server 2 1 1 設計課", "カタログ cloud 0 0 0 営業課", "契約書 paper 2 2 0 総務課", "動画 cloud 1 0 1 設計課"];

    [Fact]
    public async Task Every_place_of_the_matrix_leads_to_the_assets_it_counts()
    {
        var (seats, clerk) = await Filled();
        var page = await clerk.Read(seats.Address("risks"));
        var cells = Cell().Matches(page).Select(match => (Address: WebUtility.HtmlDecode(match.Groups[1].Value), Count: int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(Given.Edition.Risk.Importance.Levels.Count * Given.Edition.Risk.Likelihood.Levels.Count, cells.Count);
        Assert.Equal(Rows.Length, cells.Sum(cell => cell.Count));
        foreach (var cell in cells) Assert.Equal(cell.Count, Listed(await clerk.Read(cell.Address)).Count);
        Assert.DoesNotMatch("<svg class=\"chart matrix\"[^>]*viewBox", page);
        Assert.Contains("2件（大 4）", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_narrowed_ordered_and_searched_by_its_address()
    {
        var (seats, clerk) = await Filled();
        Assert.Equal(["給与台帳", "図面", "見積書", "契約書", "動画", "カタログ"], Listed(await clerk.Read(seats.Address("risks"))));
        Assert.Equal(["給与台帳", "契約書"], Listed(await clerk.Read(seats.Address("risks?department=総務課"))));
        Assert.Equal(["カタログ"], Listed(await clerk.Read(seats.Address("risks?band=small"))));
        Assert.Equal(["カタログ", "動画"], Listed(await clerk.Read(seats.Address("risks?medium=cloud&order=no"))));
        Assert.Equal(["カタログ"], Listed(await clerk.Read(seats.Address("risks?q=ｶﾀﾛｸﾞ"))));
        Assert.Equal(["見積書", "カタログ", "給与台帳", "契約書", "図面", "動画"], Listed(await clerk.Read(seats.Address("risks?order=department"))));
        Assert.Contains("当てはまるものはありません", await clerk.Read(seats.Address("risks?q=%3Cscript%3E")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_of_a_hundred_and_whole_when_asked()
    {
        var seats = await Seats.New(site);
        await seats.Keep([.. Enumerable.Range(1, 230).Select(no => $"資産{no:000} paper 1 1 {no % 3} 総務課")]);
        await seats.Threaten(2, "paper");
        await seats.Control("partly");
        var clerk = await seats.Sit(Role.Clerk);
        Assert.Equal(100, Listed(await clerk.Read(seats.Address("risks"))).Count);
        Assert.Equal(30, Listed(await clerk.Read(seats.Address("risks?page=3"))).Count);
        Assert.Equal(230, Listed(await clerk.Read(seats.Address("risks?all=1"))).Count);
        // The row in the register stands on its own page there.
        var last = await clerk.Read(seats.Address("risks?q=資産230"));
        Assert.Contains(seats.Address("assets?page=3&amp;edit=230#edit"), last, StringComparison.Ordinal);
        Assert.Contains("id=\"edit\"", await clerk.Read(seats.Address("assets?page=3&edit=230")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Reader)]
    public async Task Every_source_of_a_chain_is_there(Role role)
    {
        var (seats, _) = await Filled();
        var reader = await seats.Sit(role);
        var page = await reader.Read(seats.Address("risks?q=図面"));
        var chain = Reader.Find(page, "<ol class=\"chain\">(.+?)</ol>");
        var links = Link().Matches(chain).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        Assert.Equal(5, links.Count);
        foreach (var link in links)
        {
            var (address, anchor) = (link.Split('#')[0], link.Split('#')[1]);
            Assert.Contains($"id=\"{anchor}\"", address.Length == 0 ? page : await reader.Read(address), StringComparison.Ordinal);
        }
        Assert.Contains("assets", links[0], StringComparison.Ordinal);
        Assert.EndsWith("threats#m-server", links[1], StringComparison.Ordinal);
        Assert.Contains("controls#", links[2], StringComparison.Ordinal);
        // Threat and vulnerability follow rules of this tool; importance, table and bands are the guideline's.
        Assert.Equal(["脅威", "脆弱性"], Step().Matches(chain).Where(match => match.Value.Contains("このツールの規則", StringComparison.Ordinal)).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task A_high_risk_names_the_weak_categories_and_a_row_whose_measures_are_taken_says_so()
    {
        var (seats, clerk) = await Filled();
        var page = await clerk.Read(seats.Address("risks"));
        Assert.Contains("実施率の低い対策：", Row(page, "給与台帳"), StringComparison.Ordinal);
        Assert.DoesNotContain("実施率の低い対策：", Row(page, "見積書"), StringComparison.Ordinal);
        Assert.Contains("対策済み", Row(page, "契約書"), StringComparison.Ordinal);
        Assert.DoesNotContain("対策済み", Row(page, "図面"), StringComparison.Ordinal);
        Assert.Contains("対策をすべて実施しても「中」より下がら", page, StringComparison.Ordinal);
        var weak = Reader.Find(page, "<select class=\"input\" id=\"weak\".*?<option value>[^<]*</option><option value=\"([^\"]+)\"");
        Assert.NotEmpty(Listed(await clerk.Read(seats.Address($"risks?weak={weak}"))));
        Assert.DoesNotContain("契約書", Listed(await clerk.Read(seats.Address($"risks?weak={weak}"))));
    }

    [Fact]
    public async Task What_cannot_be_judged_stands_outside_with_what_is_missing_and_where_to_mend_it()
    {
        var (seats, clerk) = await Filled();
        await seats.Keep("新しい機械の記録 office-pc 1 - 1", "置き場のない表 - 1 1 1", "電話帳 mobile 2 1 1");
        var page = await clerk.Read(seats.Address("risks"));
        Assert.DoesNotContain("電話帳", Listed(page));
        Assert.Contains("まだ判定できない情報資産が3件あります", page, StringComparison.Ordinal);
        var panel = Reader.Find(page, "<section class=\"panel stack\" id=\"unjudged\"(.+?)</section>");
        foreach (var address in (string[])["assets?edit=7#edit", "assets?edit=8#edit", "threats#m-mobile"]) Assert.Contains(seats.Address(address), panel, StringComparison.Ordinal);
        Assert.Equal(["新しい機械の記録", "置き場のない表", "電話帳"], Listed(await clerk.Read(seats.Address("risks?band=none"))));
        Assert.Contains(seats.Address("assets?edit=7#edit"), await clerk.Read(seats.Address("risks?band=none")), StringComparison.Ordinal);
        Assert.DoesNotContain("?edit=", await (await seats.Sit(Role.Reader)).Read(seats.Address("risks")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_where_no_control_applies_are_warned_of()
    {
        var (seats, clerk) = await Filled();
        await seats.Answer(Step3.Of("cloud", "not-applicable"));
        var page = await clerk.Read(seats.Address("risks"));
        Assert.Contains("クラウドに当てはまる対策が1つもないのに、情報資産が2件あります", page, StringComparison.Ordinal);
        Assert.DoesNotContain("書類に当てはまる対策が1つもない", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_never_markup_and_an_empty_register_leads_to_the_register()
    {
        var (seats, clerk) = await Filled();
        var empty = await Seats.New(site);
        Assert.Contains("情報資産が、まだありません", await (await empty.Sit(Role.Owner)).Read(empty.Address("risks")), StringComparison.Ordinal);
        await seats.Keep("<b>太字</b> office-pc 2 2 2 <i>部</i>");
        var page = await clerk.Read(seats.Address("risks"));
        Assert.DoesNotContain("<b>太字</b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;太字", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_read_the_register_and_other_companies_see_nothing()
    {
        var (ours, _) = await Filled();
        var stranger = await (await Seats.New(site)).Sit(Role.Owner);
        foreach (var area in (string[])["risks", "risks/what-if", "result", "result.xlsx", "rounds/compare"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync(ours.Address(area))).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await (await ours.Sit(Role.Employee)).Client.GetAsync(ours.Address(area))).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await (await ours.Sit(Role.Reader)).Client.GetAsync(ours.Address(area))).StatusCode);
        }
    }

    /// <summary>Six rows: PC and server at threat 3 half protected, cloud at 2, papers fully protected.</summary>
    private async Task<(Seats, Reader)> Filled()
    {
        var seats = await Seats.New(site);
        await seats.Keep(Rows);
        await seats.Threaten(3, "office-pc", "server", "paper");
        await seats.Threaten(2, "cloud");
        await seats.Control("not-done", Step3.Of("paper", "done"));
        await seats.Answer(("anti-virus", "partly"), ("firewall", "partly"));
        return (seats, await seats.Sit(Role.Clerk));
    }

    private static List<string> Listed(string page) => Name().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();

    private static string Row(string page, string name) => page.Split("<li id=\"r-").Single(part => Name().Match("<li id=\"r-" + part).Groups[1].Value == name);

    [GeneratedRegex("<a href=\"([^\"]+importance=[^\"]+)\"><title>[^<]*、(\\d+)件を一覧で見る</title>")]
    private static partial Regex Cell();

    [GeneratedRegex("<li id=\"r-\\d+\"><details class=\"fold\">\\s*<summary><span class=\"risk.*?</span>[^<]*</span><span>([^<]+)<", RegexOptions.Singleline)]
    private static partial Regex Name();

    [GeneratedRegex("<a href=\"([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<li[^>]*><b>(\\S+) .*?</li>", RegexOptions.Singleline)]
    private static partial Regex Step();
}
