using Sonae.Tests.Browser;

namespace Sonae.Tests.Accounts;

/// <summary>What walks through the account's pages have in common.</summary>
public static class AccountWalk
{
    public const string Login = "tarou";

    public const string Password = "どんぐりころころ二〇二六年";

    /// <summary>Starts a company with a password.</summary>
    public static async Task Begin(Visit visit)
    {
        await visit.Page.GotoAsync("/start");
        await Fill(visit);
        await visit.Page.FillAsync("#password", Password);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await visit.Arrive("/home");
    }

    /// <summary>What the start page asks beside the way of signing in.</summary>
    public static async Task Fill(Visit visit)
    {
        foreach (var (id, text) in ((string, string)[])[("name", "つるばみ金属工業株式会社（架空）"), ("person", "橡 太郎（架空）"), ("login", Login)]) await visit.Page.FillAsync("#" + id, text);
    }

    /// <summary>A page for those signed in leads to the sign-in page, where nobody is signed in.</summary>
    public static async Task IsOut(Visit visit)
    {
        await visit.Page.GotoAsync("/account");
        await visit.Arrive("/sign-in?ReturnUrl=%2Faccount");
    }

    /// <summary>The page is whole at every width; a picture of it where one is wanted.</summary>
    public static async Task Look(Visit visit, string name)
    {
        foreach (var width in (int[])[1280, 390, 320])
        {
            await PageTests.CheckAt(visit, width);
            if (Environment.GetEnvironmentVariable("SONAE_PICTURES") is { } folder && width != 320)
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }
        await visit.Page.SetViewportSizeAsync(1280, 900);
    }
}
