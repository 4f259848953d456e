using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Jobs;

/// <summary>Does the long work beside the requests, piece by piece, in the name of whoever asked.</summary>
public sealed partial class RunJobs(IServiceScopeFactory scopes, JobQueue queue, TimeProvider clock, ILogger<RunJobs> log) : BackgroundService
{
    // One company's long work does not keep all others waiting.
    private const int AtOnce = 2;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try { await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(stoppingToken))); }
        // The end of the program, or a start that failed elsewhere, is no fault of this work.
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        await foreach (var (company, id) in queue.ReadAsync(stop))
        {
            try { await RunAsync(company, id, stop); }
            // What was broken off by the end of the program stays as far as it is.
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { return; }
            catch (Exception fault)
            {
                Failed(log, id, fault);
                await TryNoteAsync(company, id, job => job.Fail(clock.GetUtcNow()), stop);
            }
            finally { queue.End(id); }
        }
    }

    private async Task RunAsync(Guid company, Guid id, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (parts, db) = (scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<CompanyDb>());
        await db.EnterAsync(company, stop);
        if (await db.Facts<JobOfCompany>().AsNoTracking().FirstOrDefaultAsync(job => job.Id == id, stop) is not { State: not JobState.Done } job) return;
        var work = parts.GetServices<LongWork>().Single(known => known.Kind == job.Kind);
        var asker = await db.Facts<Member>().AsNoTracking().FirstOrDefaultAsync(member => member.AccountId == job.AskedById, stop);
        // Who lost the right meanwhile has lost it here, too.
        if (asker is null || (asker.Role & work.For) == Role.None) throw new InvalidOperationException("Whoever asked for this work may no longer have it done.");
        parts.GetRequiredService<CompanyVisit>().Enter(await db.Facts<Company>().FirstAsync(stop), asker, asker.Role);
        parts.GetRequiredService<Actor>().Become(ActorKind.Account, asker.AccountId.ToString(), asker.Name);
        var run = new JobRun(job, asker, (done, of, doing) => NoteAsync(company, id, told => told.Move(done, of, doing, clock.GetUtcNow()), stop));
        var result = await work.RunAsync(run, stop);
        await NoteAsync(company, id, told => told.Finish(result, clock.GetUtcNow()), stop);
    }

    // In a store of its own: what the work itself is about to save is not saved by this.
    private async Task NoteAsync(Guid company, Guid id, Action<JobOfCompany> note, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
        await db.EnterAsync(company, stop);
        if (await db.Facts<JobOfCompany>().FirstOrDefaultAsync(job => job.Id == id, stop) is not { } job) return;
        note(job);
        await db.SaveChangesAsync(stop);
    }

    // Where even this cannot be written, the page will say that the work has stopped.
    private async Task TryNoteAsync(Guid company, Guid id, Action<JobOfCompany> note, CancellationToken stop)
    {
        try { await NoteAsync(company, id, note, stop); }
        catch (Exception fault) { Failed(log, id, fault); }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The work {Job} failed.")]
    private static partial void Failed(ILogger log, Guid job, Exception fault);
}
