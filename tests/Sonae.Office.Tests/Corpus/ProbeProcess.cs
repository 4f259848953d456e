using System.Diagnostics;
using System.Text;

namespace Sonae.Office.Tests.Corpus;

/// <summary>Reads one file in a process of its own, which ends after 30 seconds or 512 MiB.</summary>
internal static class ProbeProcess
{
    private const long MostBytes = 512L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static async Task<ProbeResult> Run(string file)
    {
        using var process = Process.Start(Command(file))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var killed = await Watch(process);
        return new ProbeResult(process.ExitCode, await output, await error, killed);
    }

    private static ProcessStartInfo Command(string file)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Sonae.Office.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var command = File.Exists(host) ? new ProcessStartInfo(host) : new ProcessStartInfo("dotnet", [host + ".dll"]);
        command.ArgumentList.Add("probe");
        command.ArgumentList.Add(file);
        command.RedirectStandardOutput = command.RedirectStandardError = true;
        command.StandardOutputEncoding = Encoding.UTF8;
        // Hexadecimal, a little below what the watch allows, so that the heap fails first and says where.
        command.Environment["DOTNET_GCHeapHardLimit"] = "1C000000";
        return command;
    }

    private static async Task<string?> Watch(Process process)
    {
        var clock = Stopwatch.StartNew();
        string? killed = null;
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!process.HasExited && await tick.WaitForNextTickAsync())
        {
            killed ??= clock.Elapsed > Longest ? "30 seconds" : Resident(process) > MostBytes ? "512 MiB" : null;
            if (killed is not null)
                process.Kill();
        }
        await process.WaitForExitAsync();
        return killed;
    }

    private static long Resident(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // it ended between two looks
        }
    }
}
