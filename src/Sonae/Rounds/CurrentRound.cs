using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Rounds;

/// <summary>Which round of the entered company is meant: the open one, else the last.</summary>
public sealed class CurrentRound(CompanyDb db)
{
    public Task<RoundOfCompany> RunAsync(CancellationToken stop = default) =>
        db.Facts<RoundOfCompany>().OrderByDescending(round => round.ClosedOn == null).ThenByDescending(round => round.No).FirstAsync(stop);
}
