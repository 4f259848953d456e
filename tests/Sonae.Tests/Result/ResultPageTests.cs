using System.Net;
using System.Text.RegularExpressions;
using Sonae.Companies;
using Sonae.Office;
using Sonae.Tests.Risks;
using Sonae.Tests.Web;
using Sonae.Words;
using Sonae.Workbook;

namespace Sonae.Tests.Result;

/// <summary>The diagnosis result over HTTP: the source's table, charts, Excel, and what changed since the round before.</summary>
public sealed partial class ResultPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_sources_example_gives_the_sources_table()
    {
        var seats = await Seats.New(site);
        // 2.5 of 4, 1 of 3, 1 of 7, 3 of 3: as the source's own example counts.
        await seats.Answer([.. Category("organisation", "done", "done", "partly", "not-done"), .. Category("people", "done", "not-done", "not-done"),
            .. Category("assets", "done", "not-done", "not-done", "not-done", "not-done", "not-done", "not-done"), .. Category("my-number", "done", "done", "done")]);
        var rows = Rows(await (await seats.Sit(Role.Reader)).Read(seats.Address("result")));
        Assert.Equal(("◎", "62.5%"), rows["組織的セキュリティ対策"]);
        Assert.Equal(("◎", "33.3%"), rows["人的セキュリティ対策"]);
        Assert.Equal(("○", "14.3%"), rows["情報資産管理"]);
        Assert.Equal(("○", "100.0%"), rows["マイナンバー対応"]);
        Assert.Equal(("○", "—"), rows["委託管理"]);
        Assert.Equal(Given.Edition.Controls.Categories.Count, rows.Count);
    }

    [Fact]
    public async Task A_category_that_does_not_apply_has_no_rate_and_needs_no_policy()
    {
        var seats = await Seats.New(site);
        await seats.Control("done");
        await seats.Answer([.. Category("development", "not-applicable", "not-applicable", "not-applicable")]);
        var page = await (await seats.Sit(Role.Owner)).Read(seats.Address("result"));
        Assert.Equal(("−", "該当なし"), Rows(page)["システムの開発及び保守"]);
        Assert.Contains("はじめての回なので", page, StringComparison.Ordinal);
        Assert.DoesNotContain("rounds/compare", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Excel_says_what_the_page_says()
    {
        var seats = await Seats.New(site);
        await seats.Keep("給与台帳 office-pc 2 2 1 総務課", "図面 server 1 1 1 設計課");
        await seats.Threaten(3, "office-pc", "server");
        await seats.Control("partly");
        var answer = await (await seats.Sit(Role.Reader)).Client.GetAsync(seats.Address("result.xlsx"));
        Assert.Equal("診断結果.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        var again = new AssessWorkbook(Given.Edition, ReadLimits.Web).Run(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), null, new DateOnly(2026, 11, 23));
        var findings = await seats.Findings();
        Assert.Equal(findings.Risks.Select(risk => (risk.Asset.Name, risk.Value)), again.Assessment!.Findings.Risks.Select(risk => (risk.Asset.Name, risk.Value)));
        Assert.Equal(findings.Result.Select(result => result.Category.Rate), again.Assessment.Findings.Result.Select(result => result.Category.Rate));
        Assert.Equal(HttpStatusCode.NotFound, (await (await seats.Sit(Role.Reader)).Client.GetAsync(seats.Address("result.xlsx?round=7"))).StatusCode);
    }

    [Fact]
    public async Task What_changed_since_the_round_before_is_told_and_the_earlier_result_stays()
    {
        var seats = await Seats.New(site);
        await seats.Keep("給与台帳 office-pc 2 2 1 総務課");
        await seats.Threaten(3, "office-pc");
        await seats.Control("not-done");
        await seats.Next();
        await seats.Answer([.. Category("people", "done", "done", "done")]);
        await seats.Answer(Step3.Of("office-pc", "done"));
        var owner = await seats.Sit(Role.Owner);
        var page = await owner.Read(seats.Address("result"));
        Assert.Contains("「人的セキュリティ対策」の実施率が 0.0% → 100.0% に上がりました", page, StringComparison.Ordinal);
        Assert.Contains("リスクが下がった情報資産 1件、上がった 0件", page, StringComparison.Ordinal);
        Assert.Contains(seats.Address("rounds/compare?from=1&amp;to=2"), page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\">100.0%</td><td class=\"n\">0.0%</td>", page, StringComparison.Ordinal);
        var before = await owner.Read(seats.Address("result?round=1"));
        Assert.Equal("0.0%", Rows(before)["人的セキュリティ対策"].Rate);
        Assert.Contains("大 <span class=\"small\">値4〜6</span><b>1件</b>", before, StringComparison.Ordinal);
        Assert.Contains("大 <span class=\"small\">値4〜6</span><b>0件</b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_answered_leads_to_the_controls_and_part_of_it_says_so()
    {
        var seats = await Seats.New(site);
        var reader = await seats.Sit(Role.Reader);
        Assert.Contains("まだひとつも答えていません", await reader.Read(seats.Address("result")), StringComparison.Ordinal);
        await seats.Answer(("backup", "done"));
        Assert.Contains($"{Given.Edition.Controls.Controls.Count}件の対策のうち1件の答え", await reader.Read(seats.Address("result")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_shows_the_risks_at_a_glance_to_those_who_may_see_them()
    {
        var seats = await Seats.New(site);
        await seats.Keep("給与台帳 office-pc 2 2 1", "図面 server 1 - 1");
        await seats.Threaten(3, "office-pc");
        await seats.Control("not-done");
        var home = await (await seats.Sit(Role.Reader)).Read(seats.Address("home"));
        Assert.Contains($"href=\"{seats.Address("risks")}\"", home, StringComparison.Ordinal);
        Assert.Matches("大 <b>1件</b>", home);
        Assert.Matches("未判定 <b>1件</b>", home);
        Assert.DoesNotMatch("大 <b>1件</b>", await (await seats.Sit(Role.Employee)).Read(seats.Address("home")));
    }

    private static (string, string)[] Category(string category, params string[] options) =>
        [.. Given.Edition.Controls.Controls.Where(control => control.Category == category).Select(control => control.Id).Zip(options)];

    private static Dictionary<string, (string Sign, string Rate)> Rows(string page) =>
        Line().Matches(page).ToDictionary(match => match.Groups[1].Value, match => (match.Groups[2].Value, match.Groups[3].Value));

    [GeneratedRegex("<tr><td class=\"n\">\\d+</td><th scope=\"row\">([^<]+)</th><td class=\"c\">([^<]+)</td><td class=\"n\">([^<]+)</td>")]
    private static partial Regex Line();
}
