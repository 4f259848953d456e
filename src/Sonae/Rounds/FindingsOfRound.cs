using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>A round of a company as the rules see it, with what follows from it today.</summary>
public sealed record RoundView(RoundOfCompany Stored, Edition Edition, Round Round, Findings Findings);

/// <summary>Loads a round of the entered company and asks the rules what follows; the only one that loads a whole round.</summary>
public sealed class FindingsOfRound(CompanyDb db, CurrentRound current, StoredFacts facts, KeptRounds kept, EditionShelf shelf, TimeProvider clock)
{
    /// <summary>The current round.</summary>
    public async Task<RoundView> RunAsync(Language language, CancellationToken stop = default) => await OfAsync(await current.RunAsync(stop), language, stop);

    /// <summary>The round with this id; null when the company has no such round.</summary>
    public async Task<RoundView?> RunAsync(Guid id, Language language, CancellationToken stop = default) =>
        await db.Facts<RoundOfCompany>().AsNoTracking().FirstOrDefaultAsync(round => round.Id == id, stop) is { } stored ? await OfAsync(stored, language, stop) : null;

    private async Task<RoundView> OfAsync(RoundOfCompany stored, Language language, CancellationToken stop)
    {
        // Asked before the facts: what changes in between is then kept under a mark that is already past.
        var mark = await MarkAsync(stored, language, stop);
        if (mark is not null && kept.Find(mark) is { } known) return known with { Stored = stored };
        var edition = shelf.Get(stored.EditionId, language) ?? throw new InvalidOperationException($"The edition {stored.EditionId} of a round is not on the shelf.");
        var round = await facts.RunAsync(stored, edition, stop);
        var view = new RoundView(stored, edition, round, Findings.Of(edition, round, Dates.Today(clock)));
        if (mark is not null) kept.Keep(mark, view);
        return view;
    }

    // Every change of a fact writes a line of the company's log, so its head moves with each.
    private async Task<RoundMark?> MarkAsync(RoundOfCompany stored, Language language, CancellationToken stop) =>
        await db.Facts<AuditHead>().AsNoTracking().FirstOrDefaultAsync(stop) is { } head
            ? new RoundMark(db.Company, stored.Id, language, Dates.Today(clock), head.Number, head.Hash) : null;
}
