using System.Diagnostics;
using Sonae.Hosting;

namespace Sonae.Tests.Commands;

/// <summary>What a run of the command line gave.</summary>
public sealed record CliRun(int Exit, string Out, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Runs the command line within the test, or the built program as a process of its own.</summary>
public static class Cli
{
    public static async Task<CliRun> RunInAsync(string? language, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandLine.RunAsync(args, output, error, language);
        return new CliRun(exit, output.ToString(), error.ToString());
    }

    public static Task<CliRun> RunAsync(params string[] args) => RunInAsync(null, args);

    /// <summary>The program as people start it, from a folder that is not its own.</summary>
    public static async Task<CliRun> StartAsync(string folder, string? language, params string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "sonae.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. args]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8 };
        start.Environment["LANG"] = language ?? "";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CliRun(process.ExitCode, await output, await error);
    }
}
