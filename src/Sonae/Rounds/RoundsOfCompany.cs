using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>All rounds of the entered company with what follows from each, the newest first.</summary>
public sealed class RoundsOfCompany(CompanyDb db, FindingsOfRound findings)
{
    public async Task<IReadOnlyList<RoundView>> RunAsync(Language language, CancellationToken stop = default)
    {
        var views = new List<RoundView>();
        foreach (var id in await db.Facts<RoundOfCompany>().OrderByDescending(round => round.No).Select(round => round.Id).ToListAsync(stop))
            views.Add((await findings.RunAsync(id, language, stop))!);
        return views;
    }
}
