using System.Diagnostics;

namespace Sonae.Tests.Workbook;

/// <summary>Lets LibreOffice calculate workbooks anew, in a profile of its own that never trusts stored values.</summary>
internal static class LibreOffice
{
    public const string Missing = "LibreOffice (soffice) is not on this machine.";

    private const string AlwaysRecalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(300);

    public static bool IsHere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    /// <summary>The books after LibreOffice opened, calculated and saved them, in one run for all.</summary>
    public static IReadOnlyList<byte[]> Recalculate(IReadOnlyList<byte[]> books)
    {
        var folder = Directory.CreateTempSubdirectory("sonae-recalculation-");
        try
        {
            var profile = folder.CreateSubdirectory("profile");
            File.WriteAllText(Path.Combine(profile.CreateSubdirectory("user").FullName, "registrymodifications.xcu"), AlwaysRecalculate);
            var output = folder.CreateSubdirectory("out").FullName;
            var names = books.Select((book, i) => Write(folder, $"{i:000}.xlsx", book)).ToList();
            Run(profile, ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", output, .. names]);
            return names.Select(name => File.ReadAllBytes(Path.Combine(output, Path.GetFileName(name)))).ToList();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Write(DirectoryInfo folder, string name, byte[] book)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, book);
        return path;
    }

    private static void Run(DirectoryInfo profile, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation={new Uri(profile.FullName).AbsoluteUri}", "--headless", "--norestore", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("LibreOffice did not finish within 300 s.");
        }
        if (process.ExitCode != 0) throw new InvalidOperationException($"LibreOffice ended with {process.ExitCode}: {string.Join(' ', said.Result)}");
    }
}
