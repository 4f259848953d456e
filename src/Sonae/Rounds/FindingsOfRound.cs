using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>A round of a company as the rules see it, with what follows from it today.</summary>
public sealed record RoundView(RoundOfCompany Stored, Edition Edition, Round Round, Findings Findings)
{
    /// <summary>The answers as they are stored, with version and signature; to be looked at only.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];
}

/// <summary>Loads a round of the entered company and asks the rules what follows; the only one that loads a whole round.</summary>
public sealed class FindingsOfRound(CompanyDb db, CurrentRound current, StoredFacts facts, KeptRounds kept, EditionShelf shelf, TimeProvider clock)
{
    /// <summary>The current round.</summary>
    public async Task<RoundView> RunAsync(Language language, CancellationToken stop = default) =>
        (await KeptAsync(null, language, async () => await current.LookAsync(stop), stop))!;

    /// <summary>The round with this id; null when the company has no such round.</summary>
    public Task<RoundView?> RunAsync(Guid id, Language language, CancellationToken stop = default) =>
        KeptAsync(id, language, () => db.Facts<RoundOfCompany>().AsNoTracking().FirstOrDefaultAsync(round => round.Id == id, stop), stop);

    // The state is asked for before the facts: what changes in between makes the view newer than its mark, never older.
    private async Task<RoundView?> KeptAsync(Guid? id, Language language, Func<Task<RoundOfCompany?>> find, CancellationToken stop)
    {
        var mark = new RoundMark(db.Company, id, language, Dates.Today(clock), await db.StateAsync(stop));
        if (kept.Find(mark) is { } known) return known;
        if (await find() is not { } stored) return null;
        var view = await OfAsync(stored, language, mark.Today, stop);
        // A company without a log has nothing that would tell a change.
        if (mark.State.Length > 0) kept.Keep(mark, view);
        return view;
    }

    private async Task<RoundView> OfAsync(RoundOfCompany stored, Language language, DateOnly today, CancellationToken stop)
    {
        var edition = shelf.Get(stored.EditionId, language) ?? throw new InvalidOperationException($"The edition {stored.EditionId} of a round is not on the shelf.");
        var answers = await db.Facts<Answer>().AsNoTracking().Where(answer => answer.RoundId == stored.Id).ToListAsync(stop);
        var round = await facts.RunAsync(stored, answers, edition, stop);
        return new RoundView(stored, edition, round, Findings.Of(edition, round, today)) { Answers = answers };
    }
}
