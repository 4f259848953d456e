using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>The browsers at which an account is signed in.</summary>
public sealed class OwnSessions(CompanyDb db, TimeProvider clock)
{
    /// <summary>Those that still hold, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(Guid account, CancellationToken stop = default) =>
        await Open(account).OrderByDescending(session => session.SeenAt).ThenByDescending(session => session.CreatedAt).AsNoTracking().ToListAsync(stop);

    /// <summary>Ends one; another account's is not there.</summary>
    public async Task<bool> EndAsync(Guid account, Guid id, CancellationToken stop = default)
    {
        if (await Open(account).FirstOrDefaultAsync(session => session.Id == id, stop) is not { } found) return false;
        found.End(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Ends all but this one; without one, all.</summary>
    public async Task EndOthersAsync(Guid account, Guid? but, CancellationToken stop = default)
    {
        foreach (var session in await Open(account).Where(session => session.Id != but).ToListAsync(stop)) session.End(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    private IQueryable<Session> Open(Guid account)
    {
        var since = clock.GetUtcNow() - SessionCheck.Idle;
        return db.Set<Session>().Where(session => session.AccountId == account && session.EndedAt == null && session.SeenAt > since);
    }
}
