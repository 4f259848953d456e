using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Words;

namespace Sonae.Jobs;

/// <summary>How a piece of work stands to whoever looks: as it is stored, or stopped because the program ended meanwhile.</summary>
public enum JobStand { Waiting, Running, Done, Failed, Stopped }

/// <summary>A piece of work without its file.</summary>
public sealed record JobView(Guid Id, string Kind, JobStand Stand, int Done, int Of, string Doing, IReadOnlyList<string> Lines, string Back, string? FileName, Guid AskedById, string AskedBy, DateTimeOffset AskedAt)
{
    public bool IsGoingOn => Stand is JobStand.Waiting or JobStand.Running;
}

/// <summary>The long work of the entered company: asked for, looked at, taken up again.</summary>
public sealed class JobsOfCompany(CompanyDb db, CompanyVisit visit, JobQueue queue, Store store, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    // On a server another process may be at it, as long as it gets on.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private const int Shown = 20;

    /// <summary>Asks for work; null while there is too much to do.</summary>
    public async Task<Guid?> StartAsync<T>(string kind, T wish, Language language, CancellationToken stop = default)
    {
        var (member, now) = (visit.Member!, clock.GetUtcNow());
        await db.Facts<JobOfCompany>().Where(old => old.AskedAt < now - Kept).ExecuteDeleteAsync(stop);
        var job = new JobOfCompany(db.Company, Guid.CreateVersion7(now), kind, JsonSerializer.Serialize(wish, JsonSerializerOptions.Web), Text.CultureOf(language).Name, member.AccountId, member.Name, now);
        db.Add(job);
        await db.SaveChangesAsync(stop);
        if (queue.TryAdd(db.Company, job.Id)) return job.Id;
        db.Remove(job);
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>Takes up again what stopped or failed.</summary>
    public async Task ContinueAsync(Guid id, CancellationToken stop = default)
    {
        var job = await db.Facts<JobOfCompany>().FirstAsync(found => found.Id == id, stop);
        job.Wait(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        queue.TryAdd(db.Company, id);
    }

    /// <summary>The last pieces of work that the reader may see.</summary>
    public async Task<List<JobView>> RunAsync(CancellationToken stop = default) =>
        (await Seen().OrderByDescending(job => job.AskedAt).Take(Shown).Select(Line).ToListAsync(stop)).ConvertAll(Of);

    public async Task<JobView?> FindAsync(Guid id, CancellationToken stop = default) =>
        await Seen().Where(job => job.Id == id).Select(Line).FirstOrDefaultAsync(stop) is { } line ? Of(line) : null;

    public Task<JobFile?> FileAsync(Guid id, CancellationToken stop = default) =>
        Seen().Where(job => job.Id == id && job.File != null).Select(job => new JobFile(job.FileName!, job.FileType!, job.File!)).FirstOrDefaultAsync(stop);

    // Everybody sees their own; who may read all the company says sees all.
    private IQueryable<JobOfCompany> Seen()
    {
        var (all, own) = (visit.May(Roles.Readers), visit.Member?.AccountId);
        return db.Facts<JobOfCompany>().AsNoTracking().Where(job => all || job.AskedById == own);
    }

    private static readonly System.Linq.Expressions.Expression<Func<JobOfCompany, JobLine>> Line = job =>
        new JobLine(job.Id, job.Kind, job.State, job.Done, job.Of, job.Doing, job.Lines, job.Back, job.FileName, job.AskedById, job.AskedBy, job.AskedAt, job.MovedAt);

    private JobView Of(JobLine job) => new(job.Id, job.Kind, StandOf(job), job.Done, job.Of, job.Doing,
        job.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries), job.Back, job.FileName, job.AskedById, job.AskedBy, job.AskedAt);

    private JobStand StandOf(JobLine job) => job.State switch
    {
        JobState.Done => JobStand.Done,
        JobState.Failed => JobStand.Failed,
        _ when !queue.Holds(job.Id) && !(store.IsPostgres && clock.GetUtcNow() - (job.MovedAt ?? job.AskedAt) < Patience) => JobStand.Stopped,
        JobState.Waiting => JobStand.Waiting,
        _ => JobStand.Running,
    };

    private sealed record JobLine(Guid Id, string Kind, JobState State, int Done, int Of, string Doing, string Lines, string Back, string? FileName, Guid AskedById, string AskedBy, DateTimeOffset AskedAt, DateTimeOffset? MovedAt);
}
