using System.Collections.Concurrent;

namespace Sonae.Office.Tests.Corpus;

/// <summary>The reading of each file of a folder: the first test that asks starts all, a few at a time; each file is read once.</summary>
internal sealed class ProbeRuns(string kind)
{
    private static readonly SemaphoreSlim Places = new(Math.Clamp(Environment.ProcessorCount, 2, 8));
    private readonly ConcurrentDictionary<string, Lazy<Task<ProbeResult>>> runs = new();

    public async Task<ProbeResult> Of(string file)
    {
        foreach (var line in CorpusFolder.List(kind))
            _ = Start(line[0]);
        return await Start(file);
    }

    private Task<ProbeResult> Start(string file) => runs.GetOrAdd(file, _ => new(() => Task.Run(() => Run(file)))).Value;

    private async Task<ProbeResult> Run(string file)
    {
        await Places.WaitAsync();
        try
        {
            return await ProbeProcess.Run(Path.Combine(CorpusFolder.Of(kind), file));
        }
        finally
        {
            Places.Release();
        }
    }
}
