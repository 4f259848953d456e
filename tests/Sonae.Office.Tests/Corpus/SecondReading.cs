using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Sonae.Office.Tests.Corpus;

/// <summary>What openpyxl reads from the readable workbooks; one run of Python for all of them.</summary>
internal static class SecondReading
{
    private static readonly Lazy<Task<JsonDocument?>> All = new(Run);

    /// <summary>The sheets and cells of a file; skips the test when there is no Python with openpyxl.</summary>
    public static async Task<JsonElement> Of(string file)
    {
        var all = await All.Value;
        if (all is null)
            Assert.Skip("No python3 with openpyxl: the file was read, but not compared with a second reading.");
        return all!.RootElement.GetProperty(file);
    }

    private static async Task<JsonDocument?> Run()
    {
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            if (await Run(python) is { Length: > 0 } output)
                return JsonDocument.Parse(output);
        }
        return null;
    }

    private static async Task<string?> Run(string python)
    {
        var files = CorpusFolder.List("xlsx").Where(line => line[3] == "read").Select(line => Path.Combine(CorpusFolder.Of("xlsx"), line[0]));
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "Corpus", "second_reading.py"), .. files])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            _ = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
