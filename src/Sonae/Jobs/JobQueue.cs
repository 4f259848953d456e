using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Sonae.Jobs;

/// <summary>The pieces of work this process has taken on, in the order they came; a few at most, so that nobody fills the machine.</summary>
public sealed class JobQueue
{
    private const int Most = 100;

    private readonly Channel<(Guid Company, Guid Job)> waiting = Channel.CreateBounded<(Guid, Guid)>(Most);
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> taken = new();

    /// <summary>Takes it on; false while there is too much to do.</summary>
    public bool TryAdd(Guid company, Guid job)
    {
        if (!taken.TryAdd(job, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))) return true;
        if (waiting.Writer.TryWrite((company, job))) return true;
        taken.TryRemove(job, out _);
        return false;
    }

    public bool Holds(Guid job) => taken.ContainsKey(job);

    /// <summary>Waits until the work is done, but not longer than this.</summary>
    public async Task WaitAsync(Guid job, TimeSpan longest, CancellationToken stop)
    {
        if (taken.TryGetValue(job, out var end)) await Task.WhenAny(end.Task, Task.Delay(longest, stop));
    }

    public IAsyncEnumerable<(Guid Company, Guid Job)> ReadAsync(CancellationToken stop) => waiting.Reader.ReadAllAsync(stop);

    public void End(Guid job)
    {
        if (taken.TryRemove(job, out var end)) end.SetResult();
    }
}
