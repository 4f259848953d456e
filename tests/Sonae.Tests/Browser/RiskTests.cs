using Microsoft.Playwright;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>Risks, what-if and result in the browser, at the demo company: without script, by keyboard, and on paper.</summary>
public sealed class RiskTests(Chromium chromium)
{
    [Fact]
    public async Task Without_script_the_matrix_leads_to_its_rows_and_a_ticked_control_to_its_effect()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(390, script: false, at: program);
        var demo = await DemoTests.Enter(visit);
        await visit.Page.GotoAsync(demo + "risks");
        var cell = visit.Page.Locator(".matrix a").Filter(new() { HasText = "大 4" });
        var count = await cell.Locator(".t-big").TextContentAsync();
        await cell.ClickAsync();
        await visit.Arrive("likelihood=2#list");
        Assert.Equal(count!.Split(' ')[0], (await visit.Page.Locator(".risks > li").CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await visit.Page.Locator(".risks summary").First.ClickAsync();
        await visit.Page.Locator(".risks details[open] .btn-2").ClickAsync();
        await visit.Arrive("#own");
        foreach (var box in (await visit.Page.Locator("input[name=do]").AllAsync()).Take(2)) await box.CheckAsync();
        await visit.Page.Locator("#own form button[type=submit]").ClickAsync();
        await visit.Arrive("#effect");
        Assert.Equal(2, await visit.Page.Locator("#effect .dots").First.Locator("li").CountAsync());
        Assert.Empty(visit.Strangers);
    }

    [Fact]
    public async Task By_keyboard_a_place_of_the_matrix_is_reached_and_seen()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        await visit.Page.GotoAsync(await DemoTests.Enter(visit) + "risks");
        var cell = visit.Page.Locator(".matrix a").First;
        await cell.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("4px", await cell.Locator("rect").EvaluateAsync<string>("rect => getComputedStyle(rect).strokeWidth"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrive("#list");
    }

    [Theory]
    [InlineData("risks")]
    [InlineData("risks/what-if?do=device-passwords,outside-viewing,contract-clauses")]
    [InlineData("result")]
    [InlineData("rounds/compare")]
    public async Task On_paper_it_carries_company_round_edition_and_day_and_nothing_to_press(string area)
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        await visit.Page.GotoAsync(await DemoTests.Enter(visit) + area);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var head = await visit.Page.Locator(".print-head").InnerTextAsync();
        foreach (var told in (string[])["つるばみ金属工業株式会社（架空）", "回", "第2版", "20"]) Assert.Contains(told, head, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("main .btn:visible, main .filters:visible, .nav:visible, .bar:visible").CountAsync());
        var pdf = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.True(pdf.Length > 10_000);
    }
}
