using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>What became of deciding: saved, the round is closed, not there, or somebody else changed it meanwhile.</summary>
public enum TreatmentOutcome { Saved, Closed, Missing, Conflict }

/// <summary>What several treatments shall become at once; null stays as it is.</summary>
public sealed record PlanChange(Guid? Owner = null, DateOnly? Due = null, TreatmentState? State = null, bool Remove = false);

/// <summary>Decides how risks are treated in the current round (対策の決定): one, several alike, changed, removed.</summary>
public sealed class DecideTreatment(CompanyDb db, CurrentRound current, EditionShelf shelf, TimeProvider clock)
{
    /// <summary>Decides alike for each of these rows of the register, or once for the controls of the form when there are none.</summary>
    public async Task<TreatmentOutcome> AddAsync(TreatmentForm form, IReadOnlyCollection<int> rows, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen) return TreatmentOutcome.Closed;
        var edition = shelf.Get(round.EditionId)!;
        var assets = await db.Facts<AssetOfRound>().AsNoTracking().Where(asset => asset.RoundId == round.Id && rows.Contains(asset.No)).OrderBy(asset => asset.No).ToListAsync(stop);
        if (assets.Count != rows.Count) return TreatmentOutcome.Missing;
        foreach (var asset in assets.Count == 0 ? [null] : assets.Cast<AssetOfRound?>())
        {
            var treatment = new TreatmentOfRound(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), round.Id, asset?.Id, asset?.Name ?? "");
            WriteTreatment.Apply(treatment, form, edition, Dates.Today(clock), isNew: true);
            db.Add(treatment);
        }
        await db.SaveChangesAsync(stop);
        return TreatmentOutcome.Saved;
    }

    /// <summary>Changes a treatment; equal values are no conflict.</summary>
    public async Task<TreatmentOutcome> ChangeAsync(Guid id, TreatmentForm form, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (await FindAsync(round, id, stop) is not { } treatment) return TreatmentOutcome.Missing;
        if (!round.IsOpen) return TreatmentOutcome.Closed;
        WriteTreatment.Apply(treatment, form, shelf.Get(round.EditionId)!, Dates.Today(clock), isNew: false);
        if (treatment.AssetId is { } asset && await db.Facts<AssetOfRound>().Where(row => row.Id == asset).Select(row => row.Name).FirstOrDefaultAsync(stop) is { } name) treatment.Call(name);
        if (!db.ChangeTracker.HasChanges()) return TreatmentOutcome.Saved;
        if (form.Seen is { } seen && seen != treatment.Version) return Conflict();
        return await SaveAsync(stop);
    }

    /// <summary>Changes owner, day or state of several, or removes them.</summary>
    public async Task<TreatmentOutcome> SeveralAsync(IReadOnlyCollection<Guid> ids, PlanChange change, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        var treatments = await db.Facts<TreatmentOfRound>().Where(treatment => treatment.RoundId == round.Id && ids.Contains(treatment.Id)).ToListAsync(stop);
        if (treatments.Count != ids.Count) return TreatmentOutcome.Missing;
        if (!round.IsOpen) return TreatmentOutcome.Closed;
        foreach (var treatment in treatments)
        {
            if (change.Remove) db.Remove(treatment);
            if (change.Owner is { } owner) treatment.Plan(owner, "", treatment.Due, treatment.Cost);
            if (change.Due is { } due) treatment.Plan(treatment.AccountId, treatment.OwnerName, due, treatment.Cost);
            if (change.State is { } state) treatment.Move(state, Dates.Today(clock));
        }
        return await SaveAsync(stop);
    }

    private Task<TreatmentOfRound?> FindAsync(RoundOfCompany round, Guid id, CancellationToken stop) =>
        db.Facts<TreatmentOfRound>().FirstOrDefaultAsync(treatment => treatment.RoundId == round.Id && treatment.Id == id, stop);

    private async Task<TreatmentOutcome> SaveAsync(CancellationToken stop)
    {
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException) { return Conflict(); }
        return TreatmentOutcome.Saved;
    }

    private TreatmentOutcome Conflict()
    {
        db.ChangeTracker.Clear();
        return TreatmentOutcome.Conflict;
    }
}
