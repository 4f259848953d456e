using System.Text.Json;
using Sonae.Companies;
using Sonae.Words;

namespace Sonae.Jobs;

/// <summary>A file that came of long work.</summary>
public sealed record JobFile(string Name, string Type, byte[] Bytes);

/// <summary>What came of long work: lines to be read, the area to go on from, and a file where there is one.</summary>
public sealed record JobResult(IReadOnlyList<string> Lines, string Back)
{
    public JobFile? File { get; init; }
}

/// <summary>One kind of work that takes long; a piece that was broken off is done again from its wish, so it leaves out what is done already.</summary>
public abstract class LongWork
{
    public abstract string Kind { get; }

    /// <summary>Who may ask for it; asked again when it is done.</summary>
    public abstract Role For { get; }

    public abstract Task<JobResult> RunAsync(JobRun run, CancellationToken stop);
}

/// <summary>A piece of work being done: what was asked for, by whom, and a way to say how far it is.</summary>
public sealed class JobRun(JobOfCompany job, Member asker, Func<int, int, string, Task> tell)
{
    public Member Asker { get; } = asker;

    public Language Language { get; } = Text.LanguageOf(job.Language);

    public DateTimeOffset AskedAt => job.AskedAt;

    /// <summary>How many were done when it was broken off; none at first.</summary>
    public int DoneBefore => job.Done;

    public T Wish<T>() => JsonSerializer.Deserialize<T>(job.Wish, JsonSerializerOptions.Web)!;

    /// <summary>So many of so many are done, and this is next.</summary>
    public Task TellAsync(int done, int of, string doing) => tell(done, of, doing);
}
