using System.Text;
using Microsoft.Playwright;
using Sonae.Tests.Web;
using UglyToad.PdfPig;

namespace Sonae.Tests.Browser;

/// <summary>Pages of the treatments in the browser: forms at every width and for axe, decided without script, finished, printed across.</summary>
public sealed class TreatmentPageTests(Chromium chromium)
{
    [Fact]
    public async Task Deciding_changing_and_finishing_is_whole_at_every_width()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await Begin(visit);
        foreach (var (name, area) in ((string, string)[])[("row", "treatments?asset=1"), ("retain", "treatments?asset=1&option=retain"), ("controls", "treatments?controls=backup,cloud-choice")]) await Look(visit, company + area, name);
        await visit.Page.GotoAsync(company + "treatments?asset=1");
        await Assertions.Expect(visit.Page.Locator("#acceptedBy")).ToBeHiddenAsync();
        await visit.Page.CheckAsync("input[name=option][value=retain]");
        await Assertions.Expect(visit.Page.Locator("#acceptedBy")).ToBeVisibleAsync();
        await visit.Page.Locator("#edit button.btn:not(.btn-2)").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".err")).ToHaveCountAsync(3);
        await Check(visit, "wrong");
        await visit.Page.CheckAsync("input[name=option][value=reduce]");
        await visit.Page.SelectOptionAsync("#measure", "cloud-copy");
        await visit.Page.ClickAsync("button[value=try]");
        await Assertions.Expect(visit.Page.Locator("[role=status] .chain")).ToBeVisibleAsync();
        await Check(visit, "tried");
        await visit.Page.Locator("#edit form button.btn:not(.btn-2)").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#edit")).ToHaveCountAsync(0);
        foreach (var area in (string[])["treatments", "treatments?by=control", "treatments/plan", "treatments/calendar", "tasks", "home"]) await Look(visit, company + area, "own-" + area.Split('/', '=')[^1]);
        await visit.Page.GotoAsync(company + "treatments/plan");
        await visit.Page.Locator("a[href$='/finish']").ClickAsync();
        await Check(visit, "finish");
        await visit.Page.Locator("main form button.btn:not(.btn-2)").Last.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("tbody .st-done")).ToHaveCountAsync(1);
        Assert.Empty(visit.Strangers);
    }

    [Fact]
    public async Task Without_script_a_risk_is_decided_and_several_at_once()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(390, script: false, at: program);
        var company = await Begin(visit);
        await visit.Page.GotoAsync(company + "treatments");
        await visit.Page.Locator("a[href*='asset=']").First.ClickAsync();
        await visit.Page.FillAsync("#text", "写しを別の場所に置く");
        await visit.Page.Locator("#edit form button.btn:not(.btn-2)").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".lines")).ToContainTextAsync("写しを別の場所に置く");
        await visit.Page.Locator("#several > summary").ClickAsync();
        foreach (var box in await visit.Page.Locator("input[name=row]").AllAsync()) await box.CheckAsync();
        await visit.Page.CheckAsync("#s-option input[value=avoid]");
        await visit.Page.SelectOptionAsync("#s-measure", "no-second-copy");
        await visit.Page.ClickAsync("#several button");
        await Assertions.Expect(visit.Page.Locator("tbody .lines li")).ToHaveCountAsync(3);
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task The_plan_prints_across_with_nothing_to_press()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        await visit.Page.GotoAsync(await DemoTests.Enter(visit) + "treatments/plan");
        using var paper = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.InRange(paper.NumberOfPages, 1, 5);
        Assert.All(paper.GetPages(), page => Assert.True(page.Width > page.Height));
        var words = string.Concat(paper.GetPages().Select(page => page.Text)).Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        foreach (var told in (string[])["対策計画", "費用の合計", "つるばみ"]) Assert.Contains(told, words, StringComparison.Ordinal);
        foreach (var button in (string[])["Excelに出す", "しぼり込む", "English"]) Assert.DoesNotContain(button, words, StringComparison.Ordinal);
    }

    // Two rows in the cloud, judged; every control of the cloud half done.
    private static async Task<string> Begin(Visit visit)
    {
        var company = await CompanyTests.Begin(visit);
        await visit.Page.GotoAsync(company + "assets/import");
        await visit.Page.FillAsync("#block", "情報資産名称\t媒体・保存先\t機密性\t完全性\t可用性\n名刺の一覧\tクラウド\t2\t1\t1\n見積書\tクラウド\t2\t1\t1");
        await visit.Page.Locator("form[action$='/import/read'] button").ClickAsync();
        await visit.Page.Locator("form[action$='/import/confirm'] button").ClickAsync();
        await visit.Page.GotoAsync(company + "threats");
        await visit.Page.Locator("#cloud-takeover button[name=Level]").First.ClickAsync();
        await visit.Page.GotoAsync(company + "controls");
        foreach (var control in Given.Edition.Controls.Controls.Where(control => control.Media.Contains("cloud")))
        {
            await visit.Page.Locator($"#{control.Id} button[name=Option]").Nth(1).ClickAsync();
            await Assertions.Expect(visit.Page.Locator($"#{control.Id} button[name=Option]").Nth(1)).ToHaveAttributeAsync("aria-pressed", "true");
        }
        return company;
    }

    private static async Task Look(Visit visit, string address, string name)
    {
        await visit.Page.GotoAsync(address);
        await Check(visit, name);
    }

    private static async Task Check(Visit visit, string name)
    {
        foreach (var width in (int[])[1280, 390, 320]) await PageTests.CheckAt(visit, width, 40_000);
        await visit.Page.SetViewportSizeAsync(1280, 900);
        await CompanyTests.Picture(visit, "treatments-" + name);
    }
}
