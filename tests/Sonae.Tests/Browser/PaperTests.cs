using System.Globalization;
using Microsoft.Playwright;
using Sonae.Tests.Demo;
using Sonae.Tests.Issuing;
using Sonae.Tests.Web;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Sonae.Tests.Browser;

/// <summary>Every area of the demo company on paper: whose it is, its title and its last heading, page n of N, within the margins, and nothing to press.</summary>
public sealed class PaperTests(Chromium chromium)
{
    // Points: a letter nearer to the edge than this is cut by office printers.
    private const double Edge = 20;

    [Fact]
    public async Task Every_area_prints_whole()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var (demo, wrong) = (await DemoTests.Enter(visit), new List<string>());
        foreach (var area in DemoCompleteTests.Places)
        {
            await visit.Page.GotoAsync(demo + area);
            var shown = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main h1, main h2')].filter(e => e.checkVisibility() && !e.matches('.no-print, .no-print *, .is-edit *, .vh')).map(e => e.innerText)");
            using var paper = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
            wrong.AddRange(Wrong(paper, shown).Select(what => $"{area}: {what}"));
        }
        Assert.Empty(wrong);
        Assert.Empty(visit.Strangers);
    }

    private static IEnumerable<string> Wrong(PdfDocument paper, string[] headings)
    {
        var pages = paper.GetPages().ToList();
        var words = string.Concat(pages.Select(Text));
        if (headings.Length == 0) yield return "no heading on the screen";
        foreach (var heading in headings.Take(1).Concat(headings.TakeLast(1)).Append("つるばみ金属工業"))
            if (!words.Contains(PdfTests.Squeezed(heading), StringComparison.Ordinal)) yield return $"without {heading}";
        foreach (var button in (string[])["English", "本文へ移る"])
            if (words.Contains(button, StringComparison.Ordinal)) yield return $"with {button}";
        foreach (var page in pages)
        {
            if (!Text(page).Contains(string.Create(CultureInfo.InvariantCulture, $"{page.Number}/{pages.Count}"), StringComparison.Ordinal)) yield return $"page {page.Number} has no number";
            if (page.Letters.Where(letter => letter.Value.Trim().Length > 0).FirstOrDefault(letter => letter.BoundingBox.Left < Edge || letter.BoundingBox.Right > page.Width - Edge) is { } cut)
                yield return $"page {page.Number}: {cut.Value} at {cut.BoundingBox.Left:0} of {page.Width:0}";
        }
    }

    private static string Text(Page page) => PdfTests.Squeezed(page.Text);

}
