using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>A round of a company as the rules see it, with what follows from it today.</summary>
public sealed record RoundView(RoundOfCompany Stored, Edition Edition, Round Round, Findings Findings);

/// <summary>Loads a round of the entered company and asks the rules what follows; the only one that loads a whole round.</summary>
public sealed class FindingsOfRound(CompanyDb db, CurrentRound current, StoredFacts facts, EditionShelf shelf, TimeProvider clock)
{
    /// <summary>The current round.</summary>
    public async Task<RoundView> RunAsync(Language language, CancellationToken stop = default) => await OfAsync(await current.RunAsync(stop), language, stop);

    /// <summary>The round with this id; null when the company has no such round.</summary>
    public async Task<RoundView?> RunAsync(Guid id, Language language, CancellationToken stop = default) =>
        await db.Facts<RoundOfCompany>().AsNoTracking().FirstOrDefaultAsync(round => round.Id == id, stop) is { } stored ? await OfAsync(stored, language, stop) : null;

    private async Task<RoundView> OfAsync(RoundOfCompany stored, Language language, CancellationToken stop)
    {
        var edition = shelf.Get(stored.EditionId, language) ?? throw new InvalidOperationException($"The edition {stored.EditionId} of a round is not on the shelf.");
        var round = await facts.RunAsync(stored, edition, stop);
        return new RoundView(stored, edition, round, Findings.Of(edition, round, Dates.Today(clock)));
    }
}
