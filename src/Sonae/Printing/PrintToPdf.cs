using System.Diagnostics;

namespace Sonae.Printing;

/// <summary>What became of printing: a file, no browser on this machine, too many waiting, not finished in time, or the browser could not.</summary>
public enum PrintOutcome { Printed, NoBrowser, Busy, TooSlow, Failed }

/// <summary>Prints a page to PDF with the installed browser: one at a time, in a profile of its own that is removed, cut off from everything but the page.</summary>
public sealed partial class PrintToPdf(ILogger<PrintToPdf> log) : IDisposable
{
    /// <summary>Longer than this no page of ours takes.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // Who comes when so many wait already is told to come again.
    private const int MostWaiting = 20;

    private readonly SemaphoreSlim turn = new(1);
    private int waiting;

    public static bool IsPossible => InstalledBrowser.Find() is not null;

    public async Task<(PrintOutcome Outcome, byte[] Pdf)> RunAsync(string html, string style, CancellationToken stop = default)
    {
        if (InstalledBrowser.Find() is not { } browser) return (PrintOutcome.NoBrowser, []);
        if (Interlocked.Increment(ref waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref waiting);
            return (PrintOutcome.Busy, []);
        }
        try
        {
            await turn.WaitAsync(stop);
            try { return await PrintAsync(browser, html, style, stop); }
            finally { turn.Release(); }
        }
        finally { Interlocked.Decrement(ref waiting); }
    }

    public void Dispose() => turn.Dispose();

    private async Task<(PrintOutcome, byte[])> PrintAsync(string browser, string html, string style, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("sonae-print-");
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(Longest);
        using var page = new OneTimePage(html, style);
        var serving = page.ServeAsync(end.Token);
        try
        {
            var file = Path.Combine(folder.FullName, "page.pdf");
            var said = await BrowseAsync(browser, Arguments(page.Address, Path.Combine(folder.FullName, "profile"), file), end.Token);
            if (File.Exists(file)) return (PrintOutcome.Printed, await File.ReadAllBytesAsync(file, stop));
            Failed(log, browser, said);
            return (PrintOutcome.Failed, []);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { return (PrintOutcome.TooSlow, []); }
        finally
        {
            await end.CancelAsync();
            try { await serving; } catch (OperationCanceledException) { }
            await RemoveAsync(folder);
        }
    }

    /// <summary>No name is resolved and no proxy asked, so that nothing leaves the machine; the browser's own sandbox stays on wherever it can.</summary>
    private static string[] Arguments(Uri address, string profile, string file) =>
    [
        "--headless", "--disable-gpu", "--disable-quic", "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--no-first-run", "--no-default-browser-check", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        // The system's administrator runs no sandbox; what is printed there is the same page that may run and fetch nothing.
        .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [],
        $"--user-data-dir={profile}", "--no-pdf-header-footer", "--export-tagged-pdf", $"--print-to-pdf={file}", address.ToString(),
    ];

    private static async Task<string> BrowseAsync(string browser, string[] arguments, CancellationToken stop)
    {
        using var process = Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        var (error, output) = (process.StandardError.ReadToEndAsync(CancellationToken.None), process.StandardOutput.ReadToEndAsync(CancellationToken.None));
        try { await process.WaitForExitAsync(stop); }
        finally
        {
            // By its own id, with what it started; never by a name.
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        await output;
        return await error;
    }

    private async Task RemoveAsync(DirectoryInfo folder)
    {
        for (var tries = 0; tries < 5; tries++)
        {
            try { folder.Delete(recursive: true); return; }
            // A helper of the browser is still closing its files.
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException) { await Task.Delay(100, CancellationToken.None); }
        }
        Left(log, folder.FullName);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Browser} printed nothing: {Said}")]
    private static partial void Failed(ILogger log, string browser, string said);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The folder {Folder} could not be removed.")]
    private static partial void Left(ILogger log, string folder);
}
