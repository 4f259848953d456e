using Microsoft.Playwright;
using Sonae.Tests.Web;

[assembly: AssemblyFixture(typeof(Sonae.Tests.Browser.Chromium))]

namespace Sonae.Tests.Browser;

/// <summary>A headless Chromium and the built program to look at, both started when first wanted and shared by all browser tests.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>A name in the office's network that leads to the program, without encryption.</summary>
    private const string OfficeName = "office-pc";

    private readonly SemaphoreSlim starting = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningProgram? site;

    /// <summary>A new visitor with a window of this width; script and colours as told; at the machine itself, across the office's network, or by a name.</summary>
    public async Task<Visit> Open(int width = 1280, bool dark = false, bool script = true, string language = "ja-JP", bool across = false, RunningProgram? at = null, string? host = null)
    {
        Assert.SkipUnless(File.Exists(Program), $"no browser at {Program}");
        await Start();
        var place = (at ?? site!).Address;
        var address = across || host is not null ? new UriBuilder(place) { Host = host ?? OfficeName }.Uri : place;
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = language,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = width < 700 ? 844 : 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        context.SetDefaultTimeout(60_000);
        return new Visit(context, await context.NewPageAsync(), address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (site is not null) await site.DisposeAsync();
        starting.Dispose();
    }

    private async Task Start()
    {
        await starting.WaitAsync();
        try
        {
            site ??= await RunningProgram.StartWithAsync(new() { ["AllowedHosts"] = OfficeName }, "serve", "--urls", "http://127.0.0.1:0");
            playwright ??= await Playwright.CreateAsync();
            browser ??= await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Program,
                Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", $"--host-resolver-rules=MAP {OfficeName} 127.0.0.1"],
            });
        }
        finally { starting.Release(); }
    }
}
