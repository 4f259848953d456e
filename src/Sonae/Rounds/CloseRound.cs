using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>Closes a round, so that nothing in it changes any more, or opens the last one again.</summary>
public sealed class CloseRound(CompanyDb db, TimeProvider clock)
{
    public async Task<RoundOutcome> RunAsync(Guid id, CancellationToken stop = default)
    {
        if (await db.Facts<RoundOfCompany>().FirstOrDefaultAsync(round => round.Id == id, stop) is not { } round) return RoundOutcome.Unknown;
        round.Close(Dates.Today(clock));
        await db.SaveChangesAsync(stop);
        return RoundOutcome.Done;
    }

    /// <summary>Opens a round again; only the last one, and only while no other is open.</summary>
    public async Task<RoundOutcome> ReopenAsync(Guid id, CancellationToken stop = default)
    {
        var last = await db.Facts<RoundOfCompany>().OrderByDescending(round => round.No).FirstAsync(stop);
        if (last.Id != id) return await db.Facts<RoundOfCompany>().AnyAsync(round => round.Id == id, stop) ? RoundOutcome.AnotherIsOpen : RoundOutcome.Unknown;
        last.Reopen();
        try { await db.SaveChangesAsync(stop); }
        // The next one was started in the same moment.
        catch (DbUpdateException) { return RoundOutcome.AnotherIsOpen; }
        return RoundOutcome.Done;
    }
}
