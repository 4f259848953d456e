using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sonae.Tests.Browser;

public sealed class PageTests(Chromium chromium)
{
    // Every control a finger may want: as large as a finger. Links within a sentence are text.
    private const string TooSmall = """
        () => [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select, textarea')]
          .filter(e => e.checkVisibility() && !e.closest('.vh') && !e.matches('.skip') && !(e.matches('p a') && getComputedStyle(e).display === 'inline'))
          .map(e => e.matches('label input') ? e.closest('label') : e)
          .map(e => [e, e.getBoundingClientRect()]).filter(([e, r]) => r.width < 43.5 || r.height < 43.5)
          .map(([e, r]) => `${e.outerHTML.slice(0, 90)} ${r.width}×${r.height}`)
        """;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // What passes is counted, not carried over with every element.
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
    };

    [Theory]
    [InlineData("/", null)]
    [InlineData("/sources", null)]
    [InlineData("/nowhere", null)]
    [InlineData("/connection", null)]
    [InlineData("/try/workbook", null)]
    [InlineData("/try/workbook/result", null)]
    [InlineData("/try/diagnosis?q=1", "partly")]
    [InlineData("/try/diagnosis/list", null)]
    [InlineData("/try/diagnosis/result", null)]
    [InlineData("/try/diagnosis/result", "not-done")]
    [InlineData("/try/diagnosis/result", "done")]
    [InlineData("/try/diagnosis/sheet?filled=1", "unknown")]
    public async Task A_page_is_whole_for_everybody(string address, string? answers)
    {
        foreach (var language in (string[])["ja-JP", "en-GB"])
        {
            await using var visit = await chromium.Open(language: language);
            if (answers is not null) await visit.AnswerAll(answers);
            visit.Forget();
            await visit.Page.GotoAsync(address);
            // English words are longer: the ends of the range are enough for them.
            foreach (var width in language == "ja-JP" ? (int[])[1280, 640, 390, 320] : [1280, 320]) await CheckAt(visit, width);

            Assert.Empty(visit.Strangers);
            Assert.DoesNotContain(visit.Console, line => !line.Contains("404", StringComparison.Ordinal) || address != "/nowhere");
        }
    }

    [Theory]
    [InlineData("company.xlsx", "/try/workbook/result")]
    [InlineData("../Sonae.slnx", "/try/workbook/read")]
    public async Task So_is_what_follows_from_a_workbook(string sample, string address)
    {
        await using var visit = await chromium.Open();
        await visit.SendBook(sample);
        Assert.EndsWith(address, visit.Page.Url, StringComparison.Ordinal);
        foreach (var width in (int[])[1280, 640, 390, 320]) await CheckAt(visit, width);

        Assert.Empty(visit.Strangers);
        Assert.DoesNotContain(visit.Console, line => !line.Contains("422", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", "ja-JP")]
    [InlineData("/connection", "ja-JP")]
    [InlineData("/connection", "en-GB")]
    public async Task So_is_one_that_warns_of_an_open_line(string address, string language)
    {
        await using var visit = await chromium.Open(language: language, across: true);
        await visit.Page.GotoAsync(address);
        await Assertions.Expect(visit.Page.Locator(".open-line a")).ToBeVisibleAsync();
        foreach (var width in (int[])[1280, 390, 320]) await CheckAt(visit, width);

        Assert.Empty(visit.Strangers);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".open-line")).ToBeHiddenAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.Page.Locator(".open-line a").ClickAsync();
        await visit.Arrive("/connection");
    }

    [Fact]
    public async Task So_is_a_half_done_diagnosis()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync("/try/diagnosis");
        await visit.Page.Locator("button[value=done]").ClickAsync();
        await visit.Page.GotoAsync("/try/diagnosis/result");
        foreach (var width in (int[])[1280, 390, 320]) await CheckAt(visit, width);
    }

    internal static async Task CheckAt(Visit visit, int width, int tallest = 20_000)
    {
        await visit.Page.SetViewportSizeAsync(width, 900);
        await Fold(visit, open: false);
        // A column squeezed to one letter a line makes a page many times as long as the longest of ours.
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 400, tallest);
        await Fold(visit, open: true);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"wider than {width} px");
        var small = await visit.Page.EvaluateAsync<string[]>(TooSmall);
        Assert.True(small.Length == 0, $"too small at {width}:\n{string.Join('\n', small)}");
        if (width is 640 or 320) return;
        // The wide page by day, the narrow one by night: every element is met in both colours.
        var scheme = width < 700 ? ColorScheme.Dark : ColorScheme.Light;
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var found = await visit.Page.RunAxe(Rules);
        Assert.True(found.Passes.Length > 0);
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(wrong =>
            $"{width} {scheme} {wrong.Id}: {string.Join(" | ", wrong.Nodes.Select(node => node.Html))}")));
    }

    private static async Task Fold(Visit visit, bool open) =>
        await visit.Page.EvaluateAsync("open => document.querySelectorAll('details').forEach(fold => fold.open = open)", open);
}
