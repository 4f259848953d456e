using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>What became of deciding: saved, the round is closed, not there, or somebody else changed it meanwhile.</summary>
public enum TreatmentOutcome { Saved, Closed, Missing, Conflict }

/// <summary>What several treatments shall become at once; null stays as it is. <c>Seen</c> are the versions their page showed.</summary>
public sealed record PlanChange(Guid? Owner = null, DateOnly? Due = null, TreatmentState? State = null, bool Remove = false)
{
    public IReadOnlyDictionary<Guid, int> Seen { get; init; } = new Dictionary<Guid, int>();

    public bool IsNothing => this is { Owner: null, Due: null, State: null, Remove: false };
}

/// <summary>What became of several at once, and which of them somebody else had changed meanwhile.</summary>
public sealed record SeveralResult(TreatmentOutcome Outcome, IReadOnlySet<Guid> Late);

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

    /// <summary>Changes owner, day or state of several, or removes them; none of them when somebody else changed one since it was shown.</summary>
    public async Task<SeveralResult> SeveralAsync(IReadOnlyCollection<Guid> ids, PlanChange change, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        var treatments = await db.Facts<TreatmentOfRound>().Where(treatment => treatment.RoundId == round.Id && ids.Contains(treatment.Id)).ToListAsync(stop);
        if (treatments.Count != ids.Count) return new(TreatmentOutcome.Missing, None);
        if (!round.IsOpen) return new(TreatmentOutcome.Closed, None);
        foreach (var treatment in treatments) Apply(treatment, change);
        var late = treatments.Where(treatment => db.Entry(treatment).State != EntityState.Unchanged && change.Seen.TryGetValue(treatment.Id, out var seen) && seen != treatment.Version).Select(treatment => treatment.Id).ToHashSet();
        if (late.Count > 0) return new(Conflict(), late);
        return new(await SaveAsync(stop), None);
    }

    private static readonly HashSet<Guid> None = [];

    private void Apply(TreatmentOfRound treatment, PlanChange change)
    {
        if (change.Remove) db.Remove(treatment);
        if (change.Owner is { } owner) treatment.Plan(owner, "", treatment.Due, treatment.Cost);
        if (change.Due is { } due) treatment.Plan(treatment.AccountId, treatment.OwnerName, due, treatment.Cost);
        if (change.State is { } state) treatment.Move(state, Dates.Today(clock));
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
