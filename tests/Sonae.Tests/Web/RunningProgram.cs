using System.Diagnostics;
using System.Text.RegularExpressions;
using Sonae.Hosting;

namespace Sonae.Tests.Web;

/// <summary>The built program as a process of its own, started from an empty folder, with what it said on both streams.</summary>
public sealed partial class RunningProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];
    private readonly List<string> error = [];
    private readonly TaskCompletionSource<string?> firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> startCode = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("sonae-test-data-");

    private RunningProgram(string folder, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sonae.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["LANG"] = "ja_JP.UTF-8";
        // Data of its own, gone with it, so that nothing is left behind and no test waits for another's.
        start.Environment[DataFolder.Variable] = data.FullName;
        // Whoever puts what a visitor sent on the disk fails here.
        start.Environment["ASPNETCORE_TEMP"] = Path.Combine(folder, "nowhere");
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => { if (line.Data is { } text) HearError(text); };
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>Where it keeps its data unless --data says otherwise.</summary>
    public string Data => data.FullName;

    public int Id => process.Id;

    public string Output { get { lock (output) return string.Join('\n', output); } }

    /// <summary>What it said on stderr beside the start code, which it always says while nobody has registered.</summary>
    public string Error { get { lock (error) return string.Join('\n', error); } }

    public Uri Address => new(Output);

    /// <summary>The start code; it comes right after the address.</summary>
    public Task<string> StartCodeAsync() => startCode.Task.WaitAsync(TimeSpan.FromMinutes(2));

    /// <summary>Starts it and waits for its first line or its end.</summary>
    public static Task<RunningProgram> StartAsync(params string[] args) => StartWithAsync([], args);

    /// <summary>The same with variables of its own.</summary>
    public static async Task<RunningProgram> StartWithAsync(Dictionary<string, string> variables, params string[] args)
    {
        var program = new RunningProgram(Directory.CreateTempSubdirectory("sonae-test-").FullName, args);
        foreach (var (name, value) in variables) program.process.StartInfo.Environment[name] = value;
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        await program.firstLine.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return program;
    }

    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return process.ExitCode;
    }

    /// <summary>Ends it at once, as a power cut does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
        data.Delete(recursive: true);
    }

    private void HearError(string line)
    {
        if (ShownCode().Match(line) is { Success: true } code) startCode.TrySetResult(code.Value);
        else lock (error) error.Add(line);
    }

    [GeneratedRegex("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}")]
    private static partial Regex ShownCode();

    private void Hear(string? line)
    {
        if (line is not null) lock (output) output.Add(line);
        firstLine.TrySetResult(line);
    }
}
