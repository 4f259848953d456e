using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>A company as one person lives it: start, the executive's actions, five rules, diagnosis, result, log; with script and without.</summary>
public sealed class CompanyTests(Chromium chromium)
{
    private const string Areas = "home executive basics diagnosis diagnosis/result ten-threats audit";

    [Fact]
    public async Task From_the_start_page_to_the_result_every_page_is_whole()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        await Begin(visit);
        var home = visit.Page.Url;
        await visit.Page.Locator(".panel-next .btn").ClickAsync();
        await visit.Arrive("/executive#" + Given.Edition.Executive.Actions[0].Id);
        await visit.Page.Locator("button[name=Option]").First.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("form[data-save] [role=status]").First).ToHaveTextAsync("保存しました");
        await AnswerDiagnosis(visit, home);
        foreach (var area in Areas.Split(' '))
        {
            await visit.Page.GotoAsync(home.Replace("/home", "/" + area, StringComparison.Ordinal));
            await Picture(visit, area);
            foreach (var width in (int[])[1280, 390, 320]) await PageTests.CheckAt(visit, width);
            await visit.Page.SetViewportSizeAsync(1280, 900);
        }
        Assert.Empty(visit.Strangers);
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task Without_script_an_answer_is_saved_as_well()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(390, script: false, at: program);
        await Begin(visit);
        await visit.Page.GotoAsync(visit.Page.Url.Replace("/home", "/basics", StringComparison.Ordinal));
        await visit.Page.Locator("button[name=Option]").First.ClickAsync();
        await visit.Arrive("/basics#" + Given.Edition.Basics.Rules[0].Id);
        Assert.Equal("true", await visit.Page.Locator("button[name=Option]").First.GetAttributeAsync("aria-pressed"));
    }

    /// <summary>Starts a company and stands on its home page; tells the beginning of its addresses.</summary>
    internal static async Task<string> Begin(Visit visit)
    {
        await visit.Page.GotoAsync("/start");
        await Picture(visit, "start");
        foreach (var (id, text) in ((string, string)[])[("name", "つるばみ金属工業株式会社（架空）"), ("employees", "３８"), ("person", "橡 太郎（架空）"), ("login", "tarou"), ("password", "どんぐりころころ二〇二六年")])
            await visit.Page.FillAsync("#" + id, text);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await visit.Arrive("/home");
        return visit.Page.Url[..^"home".Length];
    }

    private static async Task AnswerDiagnosis(Visit visit, string home)
    {
        await visit.Page.GotoAsync(home.Replace("/home", "/diagnosis", StringComparison.Ordinal));
        var forms = visit.Page.Locator("form[data-save]");
        var count = await forms.CountAsync();
        Assert.Equal(Given.Edition.Diagnosis.Questions.Count, count);
        for (var no = 0; no < count; no++)
        {
            await forms.Nth(no).Locator("button").Nth(no % 3).ClickAsync();
            await Microsoft.Playwright.Assertions.Expect(forms.Nth(no).Locator("[role=status]")).ToHaveTextAsync("保存しました");
        }
    }

    internal static async Task Picture(Visit visit, string name)
    {
        if (Environment.GetEnvironmentVariable("SONAE_PICTURES") is not { } folder) return;
        foreach (var width in (int[])[1280, 390])
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"company-{name.Replace('/', '-')}-{width}.png"), FullPage = true });
        }
        await visit.Page.SetViewportSizeAsync(1280, 900);
    }
}
