using Sonae.Demo;
using Sonae.Tests.Demo;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>Every area of the demo company in the browser: whole at every width, in both languages and both colours, by the door of the first page.</summary>
public sealed class DemoTests(Chromium chromium)
{
    [Theory]
    [InlineData("ja-JP")]
    [InlineData("en-GB")]
    public async Task Every_area_of_the_demo_is_whole(string language)
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program, language: language);
        var demo = await Enter(visit);
        foreach (var area in DemoCompleteTests.Places)
        {
            await visit.Page.GotoAsync(demo + area);
            foreach (var width in language == "ja-JP" ? (int[])[1280, 640, 390, 320] : [1280, 320]) await PageTests.CheckAt(visit, width, Tallest(area));
            await Picture(visit, string.Concat(area.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')) + "-" + language[..2]);
        }
        Assert.Empty(visit.Strangers);
        Assert.Empty(visit.Console);
    }

    // Some are long by what they hold: on a phone each of the register's 71 rows is a card of its own; the facts of all policies stand on one page.
    private static int Tallest(string area) => area switch { "assets" => 100_000, "policies/facts" => 60_000, _ => 40_000 };

    /// <summary>Goes in by the door; what every address of the demo company begins with.</summary>
    internal static async Task<string> Enter(Visit visit)
    {
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator($"form[action='{DemoEndpoints.Door}'] button").ClickAsync();
        await visit.Arrive("/home");
        return new Uri(visit.Page.Url).AbsolutePath.Replace("home", "", StringComparison.Ordinal);
    }

    private static async Task Picture(Visit visit, string name)
    {
        if (Environment.GetEnvironmentVariable("SONAE_PICTURES") is not { } folder) return;
        foreach (var dark in (bool[])[false, true])
            foreach (var width in (int[])[1280, 390])
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = dark ? Microsoft.Playwright.ColorScheme.Dark : Microsoft.Playwright.ColorScheme.Light });
                await visit.Page.SetViewportSizeAsync(width, 900);
                await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = false)");
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"demo-{name}-{width}{(dark ? "-dark" : "")}.png"), FullPage = true });
            }
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });
        await visit.Page.PdfAsync(new() { Path = Path.Combine(folder, $"demo-{name}.pdf"), PreferCSSPageSize = true });
    }
}
