using System.Diagnostics;

namespace Sonae.Tests.Policies;

/// <summary>Programs of other makers that open the documents: LibreOffice for many files in one run, and the PDF tools; ends only what it started.</summary>
internal static class Soffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Which of the programs are missing here; null when all are there.</summary>
    public static string? Missing { get; } = new[] { "soffice", "pdfinfo", "pdftotext" }.Where(program => Find(program) is null).ToList() is { Count: > 0 } missing
        ? $"{string.Join(", ", missing)} is not on this machine." : null;

    /// <summary>Converts every file of a folder into another folder.</summary>
    public static DirectoryInfo Convert(DirectoryInfo from, string pattern, string format, string to)
    {
        var output = from.Parent!.CreateSubdirectory(to);
        var profile = new Uri(Path.Combine(from.Parent.FullName, "profile")).AbsoluteUri;
        Run("soffice", [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", format, "--outdir", output.FullName, .. from.GetFiles(pattern).Select(file => file.FullName).Order(StringComparer.Ordinal)]);
        return output;
    }

    public static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not finish within {Limit.TotalMinutes} minutes.");
        }
        return process.ExitCode == 0 ? said.Result : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {complained.Result}");
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
