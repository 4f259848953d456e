using System.Diagnostics;
using Sonae.Hosting;

namespace Sonae.Tests.Web;

/// <summary>The built program as a process of its own, started from an empty folder, with what it said on both streams.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];
    private readonly List<string> error = [];
    private readonly TaskCompletionSource<string?> firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

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
        process.ErrorDataReceived += (_, line) => { if (line.Data is { } text) lock (error) error.Add(text); };
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>Where it keeps its data unless --data says otherwise.</summary>
    public string Data => data.FullName;

    public int Id => process.Id;

    public string Output { get { lock (output) return string.Join('\n', output); } }

    public string Error { get { lock (error) return string.Join('\n', error); } }

    public Uri Address => new(Output);

    /// <summary>Starts it and waits for its first line or its end.</summary>
    public static async Task<RunningProgram> StartAsync(params string[] args)
    {
        var program = new RunningProgram(Directory.CreateTempSubdirectory("sonae-test-").FullName, args);
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

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
        data.Delete(recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is not null) lock (output) output.Add(line);
        firstLine.TrySetResult(line);
    }
}
