using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Review;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>The rounds of the entered company in their order, and what follows from those that are asked for.</summary>
public sealed class RoundList(CompanyDb db, FindingsOfRound findings)
{
    public Task<List<RoundOfCompany>> RunAsync(CancellationToken stop = default) => db.Facts<RoundOfCompany>().AsNoTracking().OrderBy(round => round.No).ToListAsync(stop);

    public async Task<RoundView> ViewAsync(RoundOfCompany round, Language language, CancellationToken stop = default) => (await findings.RunAsync(round.Id, language, stop))!;

    /// <summary>A round as one side of a comparison.</summary>
    public static RoundSide SideOf(RoundView view) => new(view.Edition, view.Round, view.Findings);
}
