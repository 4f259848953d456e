using Microsoft.Playwright;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>The register, flows, threats and controls by hand: keys, a table pasted, flags that propose, two windows at once, without script, whole at every width, on paper.</summary>
public sealed class RegisterTests(Chromium chromium)
{
    private const string Block = "情報資産名称\t媒体・保存先\t個人情報\t機密性\t完全性\t可用性\n顧客名簿\tクラウド\t有\t2\t2\t1\n図面\t社内サーバー\t\t1\t1\t1\n契約書\t書類\t\t2\t1\t0\n";

    [Fact]
    public async Task A_table_pasted_anywhere_is_looked_at_first_and_rows_are_walked_by_keys()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(visit);
        await Fill(visit, company);
        await visit.Page.GotoAsync(company + "assets");
        Assert.True(await visit.Page.GetByText("キーボードで使う").IsVisibleAsync());
        await Paste(visit, "body", "営業\t見積書\n");
        await visit.Arrive("/assets/import");
        Assert.Contains("見積書", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await visit.Page.Locator("form[action$=forget] button").ClickAsync();
        await visit.Page.GotoAsync(company + "assets");
        await visit.Page.Locator("[data-open]").First.FocusAsync();
        foreach (var key in (string[])["ArrowDown", "ArrowDown", "ArrowUp", "Enter"]) await visit.Page.Keyboard.PressAsync(key);
        await visit.Page.WaitForURLAsync("**edit=2**");
        // Escape leaves at once only while nothing was typed; what was typed is not lost by one press.
        await visit.Page.FillAsync("#note", "書きかけ");
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.True(await visit.Page.Locator("[data-leave-first]").IsVisibleAsync());
        Assert.Equal("書きかけ", await visit.Page.InputValueAsync("#note"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.WaitForURLAsync(url => !url.Contains("edit=", StringComparison.Ordinal));
        // A text pasted into a field stays there.
        await visit.Page.GotoAsync(company + "assets?edit=1#edit");
        await Paste(visit, "#note", "a\tb\n");
        Assert.Contains("edit=1", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task A_flag_shows_what_it_proposes_and_one_press_fills_it_in()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(visit);
        await visit.Page.GotoAsync(company + "assets?edit=new#edit");
        var reason = visit.Page.Locator("[data-flag=my-number]").First;
        Assert.False(await reason.IsVisibleAsync());
        await visit.Page.CheckAsync("#my-number");
        Assert.True(await reason.IsVisibleAsync());
        await visit.Page.FillAsync("#name", "扶養控除等申告書");
        await visit.Page.Locator("button[formaction$=propose]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("input[name=confidentiality][value='2']")).ToBeCheckedAsync();
        await visit.Page.Locator("#edit button[type=submit]").First.ClickAsync();
        await visit.Arrive("told=written&row=1#list");
        Assert.Contains("扶養控除等申告書", await visit.Page.InnerTextAsync("table"), StringComparison.Ordinal);
        foreach (var width in (int[])[1280, 390, 320]) await PageTests.CheckAt(visit, width, 40_000);
        await visit.Page.SetViewportSizeAsync(1280, 900);
        await visit.Page.Locator("form[action$=undo] button").ClickAsync();
        await visit.Arrive("told=undone#list");
        Assert.DoesNotContain("扶養控除等申告書", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_windows_that_judge_and_write_the_same_meet_both_values()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(visit);
        var second = await visit.Page.Context.NewPageAsync();
        foreach (var (area, form) in ((string, string)[])[("threats", "form[action$='judge/paper-theft'][data-save]"), ("controls", "form[action$='Controls/backup'][data-save]")])
        {
            await visit.Page.GotoAsync(company + area);
            await second.GotoAsync(company + area);
            await visit.Page.Locator(form + " button").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator(form + " [role=status]")).ToHaveTextAsync("保存しました");
            await second.Locator(form + " button").Last.ClickAsync();
            await Assertions.Expect(second.Locator("h2#theirs")).ToBeVisibleAsync();
            await second.Locator("#yours ~ form button, section[aria-labelledby=yours] form button").ClickAsync();
            await Assertions.Expect(second.Locator(form + " button").Last).ToHaveAttributeAsync("aria-pressed", "true");
        }
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("en-GB")]
    public async Task Forms_and_previews_are_whole_without_script_too(string language)
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program, script: false, language: language);
        var company = await CompanyTests.Begin(visit);
        await visit.Page.GotoAsync(company + "assets/import");
        await visit.Page.FillAsync("#block", Block + "金庫のもの\t金庫\t\t9\t1\t1\n");
        await visit.Page.Locator("form[action$=read] button").ClickAsync();
        await visit.Arrive("/assets/import");
        var preview = visit.Page.Url;
        await visit.Page.Locator("input[name=problems]").CheckAsync();
        await visit.Page.Locator("form[action$=confirm] button").ClickAsync();
        await visit.Arrive("told=added#list");
        Assert.False(await visit.Page.Locator("[data-script]").IsVisibleAsync());
        await visit.Page.GotoAsync(company + "flow");
        await visit.Page.Locator("input[name=example]").Nth(1).CheckAsync();
        await visit.Page.Locator("form[action$='flow/start'] button").ClickAsync();
        await visit.Arrive("/flow/1");
        await visit.Page.GotoAsync(company + "flow/1?stage=move#stage");
        foreach (var harm in await visit.Page.Locator("input[name=harm]").AllAsync()) await harm.CheckAsync();
        await visit.Page.FillAsync("#place-portable-media", "USB");
        await visit.Page.Locator("#stage button[name=next]").ClickAsync();
        await visit.Arrive("stage=dispose#stage");
        Assert.NotEqual("", preview);
        await using var looker = await chromium.Open(at: program, language: language);
        await looker.Page.Context.AddCookiesAsync((await visit.Page.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }));
        foreach (var area in (string[])["assets?edit=2#edit", "assets?columns=all", "flow/1?stage=move#stage", "threats", "controls"])
        {
            await looker.Page.GotoAsync(company + area);
            foreach (var width in language == "ja-JP" ? (int[])[1280, 390, 320] : [1280, 320]) await PageTests.CheckAt(looker, width, 60_000);
        }
        Assert.Empty(looker.Strangers);
        Assert.Empty(looker.Console);
    }

    private static async Task Fill(Visit visit, string company)
    {
        await visit.Page.GotoAsync(company + "assets/import");
        await visit.Page.FillAsync("#block", Block);
        await visit.Page.Locator("form[action$=read] button").ClickAsync();
        await visit.Page.Locator("form[action$=confirm] button").ClickAsync();
        await visit.Arrive("told=added#list");
    }

    // What the browser does when somebody presses Ctrl+V: the clipboard itself is out of reach without a window.
    private static async Task Paste(Visit visit, string where, string text) => await visit.Page.EvaluateAsync(
        "([where, text]) => { const data = new DataTransfer(); data.setData('text/plain', text); document.querySelector(where).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", new[] { where, text });
}
