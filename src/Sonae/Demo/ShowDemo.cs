using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Answers;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Words;

namespace Sonae.Demo;

/// <summary>Has the one demo company of this store ready: made when first wanted, made anew when its story has changed or has grown old.</summary>
public sealed class ShowDemo(IServiceScopeFactory scopes, Store store, EditionShelf shelf, TimeProvider clock) : IDisposable
{
    /// <summary>After so many days its dues have all passed.</summary>
    private const int FreshDays = 30;

    private readonly SemaphoreSlim turn = new(1);
    private readonly DemoStory story = DemoStory.Load();

    /// <summary>The id of the demo company.</summary>
    public async Task<Guid> RunAsync(CancellationToken stop = default)
    {
        await turn.WaitAsync(stop);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var told = new ToldClock();
            await using var db = Open(scope.ServiceProvider, told);
            await db.EnterAsync(story.Id, stop);
            if (await IsFreshAsync(db, stop)) return story.Id;
            // Half made and left by a visitor who went away, it would be made again: better to finish.
            await ForgetAsync(db, CancellationToken.None);
            await new TellDemo(db, story, shelf, told, Dates.Today(clock)).RunAsync(CancellationToken.None);
            return story.Id;
        }
        finally { turn.Release(); }
    }

    public void Dispose() => turn.Dispose();

    // A store of its own: it writes in the names and at the times of the story, not of the visitor.
    private CompanyDb Open(IServiceProvider parts, ToldClock told) => store.IsPostgres
        ? ActivatorUtilities.CreateInstance<PostgresDb>(parts, new Actor(), told) : ActivatorUtilities.CreateInstance<SqliteDb>(parts, new Actor(), told);

    private async Task<bool> IsFreshAsync(CompanyDb db, CancellationToken stop)
    {
        var end = await db.Facts<AuditEntry>().AsNoTracking().Where(line => line.Subject == TellDemo.Told).OrderByDescending(line => line.Number).FirstOrDefaultAsync(stop);
        if (end?.SubjectId != story.Mark) return false;
        var made = await db.Facts<Member>().AsNoTracking().MaxAsync(member => member.SeenAt, stop);
        return made is { } last && clock.GetUtcNow() - last < TimeSpan.FromDays(FreshDays);
    }

    // Written down together with the first sitting, so that never two are there and never none for long.
    private static async Task ForgetAsync(CompanyDb db, CancellationToken stop)
    {
        if (!await db.Facts<Company>().AnyAsync(stop)) return;
        if (db.Database.CurrentTransaction is null) await db.Database.BeginTransactionAsync(stop);
        var people = await db.Facts<Member>().Select(member => member.AccountId).ToListAsync(stop);
        // What holds on to its link goes before it; the rest, the log too, goes with the company.
        await db.Facts<SheetAnswer>().ExecuteDeleteAsync(stop);
        await db.Facts<Sheet>().ExecuteDeleteAsync(stop);
        await db.Facts<Company>().ExecuteDeleteAsync(stop);
        await db.Set<Account>().Where(account => people.Contains(account.Id)).ExecuteDeleteAsync(stop);
    }
}
