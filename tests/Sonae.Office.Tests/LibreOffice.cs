using System.Diagnostics;

namespace Sonae.Office.Tests;

/// <summary>Converts files with LibreOffice in a profile of its own; ends only the process it started.</summary>
internal static class LibreOffice
{
    /// <summary>Why a test that needs it was skipped.</summary>
    public const string Missing = "LibreOffice (soffice) is not on this machine.";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>Whether it can be started.</summary>
    public static bool IsHere { get; } = Find("soffice") is not null;

    /// <summary>A program on the search path; null when there is none.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Opens the file, saves it in another format ("docx", "pdf", "xlsx:Calc MS Excel 2007 XML") and returns the new file's bytes.</summary>
    public static byte[] Convert(byte[] content, string extension, string format)
    {
        var folder = Directory.CreateTempSubdirectory("sonae-office-");
        try
        {
            var source = Path.Combine(folder.FullName, "in." + extension);
            File.WriteAllBytes(source, content);
            var output = folder.CreateSubdirectory("out");
            Run(folder, "--convert-to", format, "--outdir", output.FullName, source);
            return File.ReadAllBytes(output.GetFiles().Single().FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(DirectoryInfo folder, params string[] arguments)
    {
        var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation={profile}", "--headless", "--norestore", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("LibreOffice did not finish within 120 s.");
        }
        if (process.ExitCode != 0) throw new InvalidOperationException($"LibreOffice ended with {process.ExitCode}: {string.Join(' ', said.Result)}");
    }
}
