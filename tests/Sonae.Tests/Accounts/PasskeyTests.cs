using Microsoft.Playwright;
using Sonae.Tests.Browser;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>Passkeys as one person lives them: add, sign out, sign in, name, remove.</summary>
public sealed class PasskeyTests(Chromium chromium)
{
    [Fact]
    public async Task One_is_added_signs_in_is_named_and_removed()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program, host: "localhost");
        var device = await Authenticator.AddTo(visit);
        await AccountWalk.Begin(visit);
        await visit.Page.GotoAsync("/account");
        await visit.Page.FillAsync("#label", "事務所のパソコン");
        await visit.Page.ClickAsync("#passkey-add");
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=passkeys] li b").First).ToHaveTextAsync("事務所のパソコン");
        Assert.Equal(1, await device.Count());
        await AccountWalk.Look(visit, "account-passkey");

        await SignOut(visit, device);
        await device.BePresent(true);
        await visit.Page.ClickAsync("[data-passkey-go]");
        await visit.Arrive("/account");
        await visit.Page.Locator("section[aria-labelledby=passkeys] summary").ClickAsync();
        await visit.Page.FillAsync("section[aria-labelledby=passkeys] li input[name=label]", "家のパソコン");
        await visit.Page.ClickAsync("section[aria-labelledby=passkeys] form[action$='/name'] button");
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=passkeys] li b").First).ToHaveTextAsync("家のパソコン");
        await visit.Page.Locator("section[aria-labelledby=passkeys] summary").ClickAsync();
        await visit.Page.ClickAsync("form[action$='/remove'] button");
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=passkeys] li")).ToHaveCountAsync(0);

        await SignOut(visit, device);
        await device.BePresent(true);
        await visit.Page.ClickAsync("[data-passkey-go]");
        await Assertions.Expect(visit.Page.Locator(".note-warn")).ToContainTextAsync("このパスキーではサインインできませんでした");
        await AccountWalk.IsOut(visit);
        Assert.Empty(visit.Strangers);
        Assert.DoesNotContain(visit.Console, line => !line.Contains("422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_company_begins_with_a_passkey_and_no_password()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program, host: "localhost");
        var device = await Authenticator.AddTo(visit);
        await visit.Page.GotoAsync("/start");
        await visit.Page.ClickAsync("#by-passkey");
        await Assertions.Expect(visit.Page.Locator("[role=alert] li").First).ToBeVisibleAsync();
        Assert.Equal(0, await device.Count());
        await AccountWalk.Look(visit, "start-passkey");
        await AccountWalk.Fill(visit);
        await visit.Page.ClickAsync("#by-passkey");
        await visit.Arrive("/home");
        Assert.Equal(1, await device.Count());
        await visit.Page.GotoAsync("/account");
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=passkeys] li b").First).ToHaveTextAsync("Linux / Chrome");

        // The only way in stays.
        await visit.Page.Locator("section[aria-labelledby=passkeys] summary").ClickAsync();
        await visit.Page.ClickAsync("form[action$='/remove'] button");
        await Assertions.Expect(visit.Page.Locator(".note-warn")).ToContainTextAsync("最後のパスキーは削除できません");
        await SignOut(visit, device);
        await device.BePresent(true);
        await visit.Page.ClickAsync("[data-passkey-go]");
        await visit.Arrive("/account");
    }

    [Fact]
    public async Task A_device_that_does_not_know_the_finger_signs_nobody_in()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program, host: "localhost");
        var device = await Authenticator.AddTo(visit);
        await AccountWalk.Begin(visit);
        await visit.Page.GotoAsync("/account");
        await visit.Page.ClickAsync("#passkey-add");
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=passkeys] li")).ToHaveCountAsync(1);
        await SignOut(visit, device);
        await device.BePresent(true);
        await device.Know(user: false);
        await visit.Page.ClickAsync("[data-passkey-go]");
        await Assertions.Expect(visit.Page.Locator("[data-passkey-failed]")).ToBeVisibleAsync();
        await AccountWalk.IsOut(visit);
    }

    [Fact]
    public async Task Where_no_passkey_can_be_the_pages_say_so_and_show_no_button()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        await AccountWalk.Begin(visit);
        await visit.Page.GotoAsync("/account");
        await Assertions.Expect(visit.Page.Locator("#passkey-add")).ToContainTextAsync("いまの開き方では使えません");
        Assert.Equal(0, await visit.Page.Locator("[data-passkey-go]").CountAsync());
        await visit.Page.GotoAsync("/sign-in");
        Assert.Equal(0, await visit.Page.Locator("[data-passkey-go]").CountAsync());
    }

    // The user is away while signing out, so that nothing signs in by itself and passes for a sign-out that worked.
    private static async Task SignOut(Visit visit, Authenticator device)
    {
        await device.BePresent(false);
        await visit.Page.ClickAsync("form[action='/sign-out'] button");
        await visit.Arrive("/");
        await AccountWalk.IsOut(visit);
    }
}
