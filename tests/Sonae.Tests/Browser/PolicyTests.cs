using Microsoft.Playwright;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>The policies edited in the browser: a fact saved as its field is left, a choice, a clause in own words, the zones, the preview; whole for everybody, with script and without.</summary>
public sealed class PolicyTests(Chromium chromium)
{
    private static readonly string[] Pages =
    [
        "policies", "policies/facts", "policies/assets", "policies/structure-chart", "policies/basic-policy", "policies/assets/clauses/ast_backup_check",
        "policies/assets/clauses/new?section=ast_use", "policies/physical/tables/zones", "policies/assets/preview",
    ];

    [Fact]
    public async Task A_fact_a_choice_and_a_clause_are_changed_where_they_stand()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(visit);
        var page = visit.Page;
        await page.GotoAsync(company + "home");
        await page.GotoAsync(company + "policies/assets");
        await page.Locator("a[data-mark=f-backup_place]").First.ClickAsync();
        await page.FillAsync("#f-backup_place", "社内のバックアップ専用装置");
        await page.Locator("#f-backup_targets").FocusAsync();
        await Assertions.Expect(page.Locator(".field:has(#f-backup_place) .told")).ToHaveTextAsync("保存しました");
        await Assertions.Expect(page.Locator("a[data-mark=f-backup_place]").First).ToHaveTextAsync("社内のバックアップ専用装置");
        await Assertions.Expect(page.Locator("li[data-for=f-backup_place]")).ToBeHiddenAsync();
        await page.Locator("#c-backup_cycle input[type=radio]").First.CheckAsync();
        await Assertions.Expect(page.Locator("#c-backup_cycle .told")).ToHaveTextAsync("保存しました");
        await Assertions.Expect(page.Locator("a[data-mark=c-backup_cycle]").First).ToHaveTextAsync("毎日1回、業務の終了後に");
        // Twice at once: what is typed second does not stand against what was typed first.
        await page.FillAsync("#f-backup_place", "一つ目");
        await page.Locator("#f-backup_place").DispatchEventAsync("change");
        await page.FillAsync("#f-backup_place", "123456789018");
        await page.Locator("#f-backup_place").DispatchEventAsync("change");
        await Assertions.Expect(page.Locator("#f-backup_place-err")).ToContainTextAsync("12桁");
        await page.Locator("#ast_backup_check .unit-do a").ClickAsync();
        await page.FillAsync("#words", "1．**毎朝**、確かめる。\n・失敗したらやり直す");
        await page.Locator("#form ~ form button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".note-warn[role=alert]")).ToContainTextAsync("理由を書いて");
        await page.FillAsync("#reason", "夜間に取るため");
        await page.Locator("#form ~ form button").First.ClickAsync();
        await visit.Arrive("/policies/assets?saved=1#ast_backup_check");
        await Assertions.Expect(page.Locator("#ast_backup_check b")).ToHaveTextAsync("毎朝");
        Assert.Empty(visit.Strangers);
        Assert.DoesNotContain(visit.Console, line => !line.Contains("422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_script_the_same_is_saved_by_its_button()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(390, script: false, at: program);
        var company = await CompanyTests.Begin(visit);
        await visit.Page.GotoAsync(company + "policies/facts");
        await visit.Page.FillAsync("#f-incident_phone", "03-0000-0110");
        await visit.Page.Locator("#about-contacts button[name=at]").ClickAsync();
        await visit.Arrive("/policies/facts?saved=1#about-contacts");
        Assert.Equal("03-0000-0110", await visit.Page.InputValueAsync("#f-incident_phone"));
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("en-GB")]
    public async Task Every_page_is_whole(string language)
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program, language: language);
        var company = await CompanyTests.Begin(visit);
        foreach (var area in Pages)
        {
            await visit.Page.GotoAsync(company + area);
            foreach (var width in language == "ja-JP" ? (int[])[1280, 390, 320] : [1280, 320]) await PageTests.CheckAt(visit, width, 60_000);
        }
        Assert.Empty(visit.Strangers.Concat(visit.Console));
    }
}
