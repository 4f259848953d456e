using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Rounds;

/// <summary>Which round of the entered company is meant: the open one, else the last.</summary>
public sealed class CurrentRound(CompanyDb db)
{
    public Task<RoundOfCompany> RunAsync(CancellationToken stop = default) => FirstAsync(db.Facts<RoundOfCompany>(), stop);

    /// <summary>The same, only to be looked at.</summary>
    public Task<RoundOfCompany> LookAsync(CancellationToken stop = default) => FirstAsync(db.Facts<RoundOfCompany>().AsNoTracking(), stop);

    private static Task<RoundOfCompany> FirstAsync(IQueryable<RoundOfCompany> rounds, CancellationToken stop) =>
        rounds.OrderByDescending(round => round.ClosedOn == null).ThenByDescending(round => round.No).FirstAsync(stop);
}
