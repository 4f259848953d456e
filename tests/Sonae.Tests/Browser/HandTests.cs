using System.Text;
using UglyToad.PdfPig;

namespace Sonae.Tests.Browser;

/// <summary>What hands do: keys, fingers without script, paper.</summary>
public sealed class HandTests(Chromium chromium)
{
    [Fact]
    public async Task Number_keys_answer_until_they_are_switched_off()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync("/try/diagnosis");
        await visit.Page.Keyboard.PressAsync("2");
        await visit.Arrive("q=2");
        await visit.Page.GetByText("キーボードの数字").ClickAsync();
        await visit.Page.Keyboard.PressAsync("2");
        await visit.Page.ReloadAsync();
        await visit.Page.Keyboard.PressAsync("2");

        Assert.EndsWith("q=2", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.GotoAsync("/try/diagnosis/result");
        Assert.Contains("1／25問", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_every_answer()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync("/try/diagnosis");
        var met = new List<string>();
        for (var i = 0; i < 14; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            met.Add(await visit.Page.EvaluateAsync<string>("document.activeElement.value || document.activeElement.getAttribute('href') || ''"));
            Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.Equal("#main", met[0]);
        Assert.Equal(["done", "partly", "not-done", "unknown"], met.Where(name => name is "done" or "partly" or "not-done" or "unknown"));
        await visit.Page.FocusAsync("button[value=unknown]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrive("q=2");
    }

    [Fact]
    public async Task Without_script_everything_is_there()
    {
        await using var visit = await chromium.Open(390, script: false);
        await visit.Page.GotoAsync("/");
        await visit.Page.GetByText("診断を始める").ClickAsync();
        await visit.Page.Locator("button[value=done]").ClickAsync();
        await visit.Arrive("q=2");
        await visit.AnswerAll("partly");

        Assert.Contains("50", await visit.Page.InnerTextAsync(".score"), StringComparison.Ordinal);
        Assert.True(await visit.Page.GetByText("Ctrl+P").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("[data-print]").IsVisibleAsync());
        await visit.Page.Locator("button[value=en]").ClickAsync();
        Assert.Equal("en", await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.Empty(visit.Console);
    }

    [Theory]
    [InlineData("/try/diagnosis/result", "自社診断の結果", 5)]
    [InlineData("/try/diagnosis/sheet", "自社診断シート", 2)]
    [InlineData("/try/diagnosis/sheet?filled=1", "自社診断シート", 2)]
    public async Task Paper_carries_the_page_and_nothing_to_press(string address, string title, int pages)
    {
        await using var visit = await chromium.Open();
        await visit.AnswerAll("partly");
        await visit.Page.GotoAsync(address);
        using var paper = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        var words = string.Concat(paper.GetPages().Select(page => page.Text)).Normalize(NormalizationForm.FormKC)
            .Replace(" ", "", StringComparison.Ordinal);

        Assert.InRange(paper.NumberOfPages, 1, pages);
        Assert.Contains(title, words, StringComparison.Ordinal);
        Assert.Contains($"1/{paper.NumberOfPages}", words, StringComparison.Ordinal);
        foreach (var button in (string[])["English", "印刷する", "本文へ移る", "ちがいを見る"]) Assert.DoesNotContain(button, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_never_holds_an_answer()
    {
        await using var visit = await chromium.Open();
        var addresses = new List<string>();
        visit.Page.Request += (_, request) => addresses.Add(request.Url);
        await visit.AnswerAll("unknown");

        Assert.DoesNotContain(addresses, address => address.Contains("unknown", StringComparison.Ordinal) || address.Contains("444", StringComparison.Ordinal));
    }
}
