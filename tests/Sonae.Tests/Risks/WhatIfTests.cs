using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Guideline;
using Sonae.Guideline.Risks;
using Sonae.Rounds;
using Sonae.Tests.Web;

namespace Sonae.Tests.Risks;

/// <summary>The what-if over HTTP: ranked ways down, a set of one's own, all of it in the address and nothing stored.</summary>
public sealed partial class WhatIfTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Ways_down_are_ranked_and_each_leads_to_its_trial()
    {
        var (seats, reader) = await Filled();
        var page = await reader.Read(seats.Address("risks/what-if"));
        var ways = Way().Matches(page).Select(match => (Address: WebUtility.HtmlDecode(match.Groups[1].Value), Words: match.Groups[2].Value)).ToList();
        Assert.Equal("残り2件（29・50）で、クラウドの脆弱性が 2 → 1、2行が下がります", ways[0].Words);
        Assert.Contains(ways, way => way.Words.StartsWith("事務所PCの脅威5件が減れば、脅威が 3 → 2", StringComparison.Ordinal));
        foreach (var (address, words) in ways)
        {
            var rows = int.Parse(Reader.Find(words, "、(\\d+)行が下がります"), CultureInfo.InvariantCulture);
            Assert.Contains($"{rows}行のリスクが下がります", await reader.Read(address), StringComparison.Ordinal);
        }
        Assert.Contains(ways[0].Words, await reader.Read(seats.Address("risks")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_of_ones_own_shows_rows_counts_and_sum_as_the_rule_finds_them()
    {
        var (seats, reader) = await Filled();
        var page = await reader.Read(seats.Address("risks/what-if?do=device-passwords&do=contract-clauses&threat=pc-attack:1&threat=&threat=pc-ransomware:2"));
        var effect = await seats.Within(async (parts, _) =>
        {
            var view = await ((FindingsOfRound)parts.GetService(typeof(FindingsOfRound))!).RunAsync(Sonae.Words.Language.Japanese);
            return WhatIfRule.Of(view.Edition, view.Round, view.Findings, new Trial(new Dictionary<string, string> { ["device-passwords"] = "done", ["contract-clauses"] = "done" }, new Dictionary<string, int> { ["pc-attack"] = 1, ["pc-ransomware"] = 2 }));
        });
        Assert.Contains($"{effect.RowsLowered}行のリスクが下がります", page, StringComparison.Ordinal);
        Assert.Equal(effect.Changed.Select(change => change.Now.Asset.Name), Changed().Matches(page).Select(match => match.Groups[1].Value));
        var then = RiskCountRule.Of(Given.Edition.Risk, effect.Then.Risks);
        Assert.Matches($"リスク値の合計</th><td class=\"n\">\\d+</td><td class=\"n\"><b>{then.Sum}</b>", page);
        Assert.Contains("value=\"device-passwords\" checked", page, StringComparison.Ordinal);
        Assert.Contains("value=\"pc-attack:1\" selected", page, StringComparison.Ordinal);
        Assert.Contains("脆弱性 2 → 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_stored_by_trying()
    {
        var (seats, reader) = await Filled();
        var before = await Stored(seats);
        await reader.Read(seats.Address("risks/what-if?do=device-passwords,contract-clauses&threat=pc-attack:1"));
        Assert.Equal(before, await Stored(seats));
        Assert.DoesNotContain("method=\"post\"", Middle(await reader.Read(seats.Address("risks/what-if"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_tried_can_be_taken_over_as_treatments_by_those_who_may()
    {
        var (seats, reader) = await Filled();
        var (address, link) = (seats.Address("risks/what-if?do=device-passwords,contract-clauses"), seats.Address("treatments?controls=device-passwords,contract-clauses#edit"));
        Assert.DoesNotContain(link, await reader.Read(address), StringComparison.Ordinal);
        Assert.Contains(link, await (await seats.Sit(Role.Clerk)).Read(address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do=nothing&threat=nothing:1")]
    [InlineData("do=anti-virus")]
    [InlineData("threat=pc-attack:3&threat=pc-attack:99&threat=pc-attack:&threat=:2")]
    [InlineData("do=%3Cscript%3E&threat=%3Cb%3E:1")]
    public async Task What_is_unknown_or_changes_nothing_is_left_out(string query)
    {
        var (seats, reader) = await Filled();
        var page = await reader.Read(seats.Address("risks/what-if?" + query));
        Assert.Contains("選んだものでは、何も変わりません", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", Middle(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_set_can_be_narrowed_to_a_medium_without_losing_what_is_chosen()
    {
        var (seats, reader) = await Filled();
        var page = await reader.Read(seats.Address("risks/what-if?do=rules-explained&medium=cloud"));
        Assert.Equal(["rules-explained", "device-passwords", "contract-clauses"], Box().Matches(page).Select(match => match.Groups[1].Value));
        Assert.Contains("risks/what-if?do=rules-explained&amp;medium=server#own", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_English_for_English_readers()
    {
        var (seats, _) = await Filled();
        var reader = site.Visit("en");
        await seats.SignIn(reader, Role.Reader);
        foreach (var area in (string[])["risks", "risks/what-if?do=device-passwords,contract-clauses", "result", "rounds/compare"])
            Assert.DoesNotMatch("[\\u3041-\\u3096]{3}", Middle(await reader.Read(seats.Address(area))).Replace("つるばみ", "", StringComparison.Ordinal));
    }

    /// <summary>Everything done but little; cloud needs two controls more.</summary>
    private async Task<(Seats, Reader)> Filled()
    {
        var seats = await Seats.New(site);
        await seats.Keep("A office-pc 2 1 1", "B office-pc 1 0 0", "C cloud 2 0 0", "D cloud 1 1 1", "E cloud 0 0 0");
        await seats.Threaten(3, "office-pc", "cloud");
        await seats.Control("done", ("device-passwords", "partly"), ("contract-clauses", "not-done"), ("os-passwords", "not-done"), ("firewall", "partly"), ("rules-explained", "partly"));
        return (seats, await seats.Sit(Role.Reader));
    }

    private static string Middle(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];

    private static Task<string> Stored(Seats seats) => seats.Within(async (_, db) => string.Join('\n',
        (await db.Facts<Answer>().AsNoTracking().OrderBy(answer => answer.Item).ToListAsync()).Select(answer => $"{answer.Item} {answer.Option} {answer.Version}")
        .Concat((await db.Facts<ThreatOfRound>().AsNoTracking().OrderBy(threat => threat.Threat).ToListAsync()).Select(threat => $"{threat.Threat} {threat.Level} {threat.Version}"))));

    [GeneratedRegex("<li><a class=\"row-a\" href=\"([^\"]+)\">([^<]+)</a>")]
    private static partial Regex Way();

    [GeneratedRegex("<th scope=\"row\"><span class=\"small muted\">台帳の\\d+番</span> ([^<]+)</th>")]
    private static partial Regex Changed();

    [GeneratedRegex("name=\"do\" value=\"([^\"]+)\"")]
    private static partial Regex Box();
}
