using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>One person invites another who joins on a phone without script; every page on the way is whole in both languages.</summary>
public sealed class JoiningTests(Chromium chromium)
{
    [Theory]
    [InlineData("ja-JP")]
    [InlineData("en-GB")]
    public async Task From_the_invitation_to_the_new_password_every_page_is_whole(string language)
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var owner = await chromium.Open(at: program, language: language);
        await CompanyTests.Begin(owner);
        var home = owner.Page.Url;
        foreach (var area in (string[])["settings", "members"]) await Look(owner, area, home);
        await owner.Page.FillAsync("#label", "佐藤さん");
        await owner.Page.Locator("input[name=role][value=Clerk]").CheckAsync();
        await owner.Page.Locator("form[action$=invite] button").ClickAsync();
        var link = await LinkOn(owner, "invited");
        await using var guest = await chromium.Open(390, script: false, at: program, language: language);
        await guest.Page.GotoAsync(link);
        await guest.Arrive("/join");
        await Check(guest, "join", axe: false);
        foreach (var (id, text) in ((string, string)[])[("person", "佐藤 葵（架空）"), ("login", "aoi"), ("password", "くぬぎ林の細い道 7 本")]) await guest.Page.FillAsync("#" + id, text);
        await guest.Page.Locator("main form button[type=submit]").First.ClickAsync();
        await guest.Arrive("/home");
        await owner.Page.GotoAsync(home.Replace("/home", "/members", StringComparison.Ordinal));
        await owner.Page.Locator("table a").Last.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(owner.Page.Locator("form[action$=restore] button")).ToBeVisibleAsync();
        await Check(owner, "member");
        await owner.Page.Locator("form[action$=restore] button").ClickAsync();
        await using var again = await chromium.Open(at: program, language: language);
        await again.Page.GotoAsync(await LinkOn(owner, "restored"));
        await again.Arrive("/restore");
        await Check(again, "restore");
        await again.Page.FillAsync("#password", "とちの木の大きな葉 3 枚");
        await again.Page.Locator("main form button[type=submit]").ClickAsync();
        await again.Arrive("/sign-in");
        await again.Page.GotoAsync(link);
        await again.Arrive("/link-closed");
        await Check(again, "link-closed");
        foreach (var visit in (Visit[])[owner, guest, again]) Assert.Empty(visit.Strangers);
        Assert.Empty(owner.Console);
    }

    private static async Task Look(Visit visit, string area, string home)
    {
        await visit.Page.GotoAsync(home.Replace("/home", "/" + area, StringComparison.Ordinal));
        await Check(visit, area);
    }

    private static async Task<string> LinkOn(Visit visit, string name)
    {
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("#link")).ToBeVisibleAsync();
        await Check(visit, name);
        return await visit.Page.InputValueAsync("#link");
    }

    private static async Task Check(Visit visit, string name, bool axe = true)
    {
        await CompanyTests.Picture(visit, name);
        // The check itself is a script.
        if (axe) foreach (var width in (int[])[1280, 390, 320]) await PageTests.CheckAt(visit, width);
        await visit.Page.SetViewportSizeAsync(1280, 900);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });
    }
}
