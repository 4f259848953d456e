using Microsoft.Playwright;

namespace Sonae.Tests.Browser;

/// <summary>Pictures of every page for eyes to judge, written only where SONAE_PICTURES names a folder.</summary>
public sealed class PictureTests(Chromium chromium)
{
    public static TheoryData<string, int, bool> Views => [.. from language in (string[])["ja-JP", "en-GB"] from width in (int[])[1280, 390] from dark in (bool[])[false, true] select (language, width, dark)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_page_is_pictured(string language, int width, bool dark)
    {
        var folder = Environment.GetEnvironmentVariable("SONAE_PICTURES");
        Assert.SkipWhen(folder is null, "SONAE_PICTURES names no folder for pictures");
        await using var visit = await chromium.Open(width, dark, language: language);
        var album = new Album(visit.Page, folder, $"{language[..2]}-{width}{(dark ? "-dark" : "")}");
        foreach (var (name, address) in ((string, string)[])[("welcome", "/"), ("sources", "/sources"), ("404", "/nowhere"), ("connection", "/connection"), ("book", "/try/workbook"), ("none", "/try/diagnosis/result"), ("sheet", "/try/diagnosis/sheet")])
            await album.Add(name, address);
        await using var across = await chromium.Open(width, dark, language: language, across: true);
        await (album with { Page = across.Page }).Add("open-line", "/");
        await (album with { Page = across.Page }).Add("open-connection", "/connection");
        await Diagnosis(visit, album);
        await visit.SendBook("../Sonae.slnx");
        await album.Add("book-problems");
        await visit.SendBook("company.xlsx");
        await visit.Page.Locator(".risks summary").First.ClickAsync();
        await album.Add("book-result");
        await album.Print("book-result");
    }

    private static async Task Diagnosis(Visit visit, Album album)
    {
        await visit.Page.GotoAsync("/try/diagnosis");
        await visit.Page.Locator("button[value=partly]").ClickAsync();
        await album.Add("question", "/try/diagnosis?q=1");
        await album.Add("half", "/try/diagnosis/result");
        await visit.AnswerAll("partly");
        await album.Add("list", "/try/diagnosis/list");
        await album.Add("result", "/try/diagnosis/result");
        await album.Print("result");
        await album.Add("filled", "/try/diagnosis/sheet?filled=1");
        await album.Print("filled");
    }

    private sealed record Album(IPage Page, string Folder, string Mark)
    {
        public async Task Add(string name, string? address = null)
        {
            if (address is not null) await Page.GotoAsync(address);
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{Mark}.png"), FullPage = true });
        }

        public async Task Print(string name) => await Page.PdfAsync(new() { Path = Path.Combine(Folder, $"{name}-{Mark}.pdf"), PreferCSSPageSize = true });
    }
}
