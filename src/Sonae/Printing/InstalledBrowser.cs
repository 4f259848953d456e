namespace Sonae.Printing;

/// <summary>The browser of the Chromium family that is installed on this machine (Edge, Chrome, Chromium), if any.</summary>
public static class InstalledBrowser
{
    /// <summary>Names a browser in an unusual place; empty says that none is to be used.</summary>
    public const string Variable = "SONAE_BROWSER";

    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "brave-browser"];

    private static readonly string[] Windows = [@"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] Mac = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Chromium.app/Contents/MacOS/Chromium"];

    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { } told
        ? File.Exists(told) ? told : null
        : Places().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Places()
    {
        if (OperatingSystem.IsWindows())
            return from root in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData]
                   from path in Windows
                   select Path.Combine(Environment.GetFolderPath(root), path);
        if (OperatingSystem.IsMacOS()) return Mac.Select(path => Path.Combine("/Applications", path));
        return from command in Commands
               from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
               select Path.Combine(folder, command);
    }
}
