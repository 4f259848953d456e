using Microsoft.Playwright;
using Sonae.Accounts;
using Sonae.Tests.Browser;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>The pages of an account in a browser: whole for everybody, in both languages, and complete without script.</summary>
public sealed class AccountPageTests(Chromium chromium)
{
    [Theory]
    [InlineData("ja-JP")]
    [InlineData("en-GB")]
    public async Task Every_page_is_whole(string language)
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(language: language, at: program, host: "localhost");
        await AccountWalk.Begin(visit);
        await visit.Page.GotoAsync("/account");
        await AccountWalk.Look(visit, $"account-{language}");
        await visit.Page.FillAsync("#password", "青い自転車");
        await Assertions.Expect(visit.Page.Locator("[data-meter]")).ToContainTextAsync("5");
        await visit.Page.FillAsync("#old-password", "wrong");
        await visit.Page.ClickAsync($"form[action='{OwnAccountEndpoints.Password}'] button");
        await Assertions.Expect(visit.Page.Locator("[role=alert] li")).ToHaveCountAsync(1);
        await AccountWalk.Look(visit, $"account-wrong-{language}");
        await visit.Page.GotoAsync("/account/code");
        await AccountWalk.Look(visit, $"setup-{language}");
        await SetUp(visit);
        await AccountWalk.Look(visit, $"paper-{language}");
        await visit.Page.GotoAsync("/account");
        await AccountWalk.Look(visit, $"account-code-{language}");
        await visit.Page.ClickAsync("form[action='/sign-out'] button");
        await visit.Page.GotoAsync("/sign-in");
        await AccountWalk.Look(visit, $"sign-in-{language}");
        await Password(visit);
        await AccountWalk.Look(visit, $"sign-in-code-{language}");
        Assert.Empty(visit.Strangers);
        Assert.DoesNotContain(visit.Console, line => !line.Contains("422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_script_codes_are_set_up_and_asked_for()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(390, script: false, at: program, host: "localhost");
        await AccountWalk.Begin(visit);
        await visit.Page.GotoAsync("/account/code");
        await SetUp(visit);
        var paper = await visit.Page.Locator("main ol code").First.TextContentAsync();
        await visit.Page.GotoAsync("/account");
        await Assertions.Expect(visit.Page.Locator("[data-passkey-none]").First).ToBeVisibleAsync();
        await visit.Page.ClickAsync("form[action='/sign-out'] button");
        await visit.Arrive("/");
        await visit.Page.GotoAsync("/sign-in");
        await Password(visit);
        await visit.Page.FillAsync("#code", paper!);
        await visit.Page.Locator("main form button").ClickAsync();
        await visit.Arrive("/companies");
    }

    private static async Task SetUp(Visit visit)
    {
        var shown = (await visit.Page.Locator("main code").TextContentAsync())!;
        await visit.Page.FillAsync("#code", Phone.CodeOf(shown));
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await visit.Arrive("/account/recovery");
        Assert.Equal(10, await visit.Page.Locator("main ol code").CountAsync());
    }

    private static async Task Password(Visit visit)
    {
        await visit.Page.FillAsync("#login", AccountWalk.Login);
        await visit.Page.FillAsync("#password", AccountWalk.Password);
        await visit.Page.Locator($"form[action='{SignInEndpoints.SignIn}'] button[type=submit]").ClickAsync();
        await visit.Arrive("/sign-in/code");
    }
}
