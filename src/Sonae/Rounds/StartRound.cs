using Microsoft.EntityFrameworkCore;
using Sonae.Answers;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline.Treatments;
using Sonae.Words;

namespace Sonae.Rounds;

/// <summary>What became of starting or opening a round: done, another one is open, or there is no such round or edition.</summary>
public enum RoundOutcome { Done, AnotherIsOpen, Unknown }

/// <summary>Starts the next round (次の回) on an edition, with the answers of an earlier one to begin with; the earlier one stays as it is.</summary>
public sealed class StartRound(CompanyDb db, EditionShelf shelf, TimeProvider clock)
{
    public async Task<RoundOutcome> RunAsync(string edition, Guid? copyFrom, CancellationToken stop = default)
    {
        if (!shelf.All.ContainsKey(edition)) return RoundOutcome.Unknown;
        var rounds = await db.Facts<RoundOfCompany>().AsNoTracking().ToListAsync(stop);
        if (rounds.Any(round => round.IsOpen)) return RoundOutcome.AnotherIsOpen;
        if (copyFrom is not null && rounds.All(round => round.Id != copyFrom)) return RoundOutcome.Unknown;
        var next = new RoundOfCompany(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), rounds.Max(round => round.No) + 1, edition, Dates.Today(clock), copyFrom);
        db.Add(next);
        if (copyFrom is { } earlier) await CopyAsync(earlier, next.Id, stop);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            // A colleague pressed the same button a moment before.
            db.ChangeTracker.Clear();
            return RoundOutcome.AnotherIsOpen;
        }
        return RoundOutcome.Done;
    }

    // Respondents' sheets are not copied: people are asked anew.
    private async Task CopyAsync(Guid from, Guid to, CancellationToken stop)
    {
        foreach (var answer in await db.Facts<Answer>().AsNoTracking().Where(answer => answer.RoundId == from).ToListAsync(stop)) db.Add(answer.CopyTo(to));
        foreach (var threat in await db.Facts<ThreatOfRound>().AsNoTracking().Where(threat => threat.RoundId == from).ToListAsync(stop)) db.Add(threat.CopyTo(to));
        await CopyFlowsAsync(from, to, stop);
        var assets = new Dictionary<Guid, Guid>();
        foreach (var asset in await db.Facts<AssetOfRound>().AsNoTracking().Where(asset => asset.RoundId == from).ToListAsync(stop))
            db.Add(asset.CopyTo(to, assets[asset.Id] = Guid.CreateVersion7(clock.GetUtcNow())));
        // What was given up, or was for a row that is gone, stays behind in the round in which it was decided.
        foreach (var treatment in await db.Facts<TreatmentOfRound>().AsNoTracking().Where(treatment => treatment.RoundId == from && treatment.State != TreatmentState.Dropped).OrderBy(treatment => treatment.Id).ToListAsync(stop))
            if (treatment.AssetId is not { } asset) db.Add(treatment.CopyTo(to, Guid.CreateVersion7(clock.GetUtcNow()), null));
            else if (assets.TryGetValue(asset, out var copied)) db.Add(treatment.CopyTo(to, Guid.CreateVersion7(clock.GetUtcNow()), copied));
    }

    private async Task CopyFlowsAsync(Guid from, Guid to, CancellationToken stop)
    {
        foreach (var flow in await db.Facts<FlowOfRound>().AsNoTracking().Where(flow => flow.RoundId == from).ToListAsync(stop))
        {
            var copy = flow.CopyTo(to, Guid.CreateVersion7(clock.GetUtcNow()));
            db.Add(copy);
            foreach (var stage in await db.Facts<FlowStageOfRound>().AsNoTracking().Where(stage => stage.FlowId == flow.Id).ToListAsync(stop)) db.Add(stage.CopyTo(copy.Id));
        }
    }
}
