using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Database;
using Sonae.Guideline.Assets;
using Sonae.Rounds;

namespace Sonae.Assets;

/// <summary>What became of a change of the register.</summary>
public enum RegisterOutcome { Saved, Closed, Missing, Conflict, Full }

/// <summary>A row that shall say something else; <c>No</c> is null for a new one, <c>Seen</c> the version that was shown.</summary>
public sealed record RowChange(int? No, Asset? Says, int? Seen = null);

/// <summary>Adds, changes and removes rows of the current round's register, all or nothing, and keeps what is needed to undo it.</summary>
public sealed class ChangeRegister(CompanyDb db, CurrentRound current, SignedInAccount account, TimeProvider clock)
{
    /// <summary>The most rows a register has.</summary>
    public const int Most = 5000;

    /// <summary>The number of the last row that was added.</summary>
    public int LastNo { get; private set; }

    public async Task<RegisterOutcome> RunAsync(IReadOnlyList<RowChange> changes, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen) return RegisterOutcome.Closed;
        var meant = changes.Where(change => change.No is not null).Select(change => change.No!.Value).ToHashSet();
        var rows = await db.Facts<AssetOfRound>().Where(asset => asset.RoundId == round.Id && meant.Contains(asset.No)).ToDictionaryAsync(asset => asset.No, stop);
        if (meant.Any(no => !rows.ContainsKey(no))) return RegisterOutcome.Missing;
        var count = await db.Facts<AssetOfRound>().CountAsync(asset => asset.RoundId == round.Id, stop);
        if (count + changes.Count(change => change.No is null) > Most) return RegisterOutcome.Full;
        var next = 1 + (await db.Facts<AssetOfRound>().Where(asset => asset.RoundId == round.Id).MaxAsync(asset => (int?)asset.No, stop) ?? 0);
        var undo = new List<(AssetOfRound Row, UndoAsset? Before)>();
        foreach (var change in changes)
        {
            if (change.No is { } no && change.Seen is { } seen && rows[no].Version != seen && !Says(rows[no], change.Says)) return RegisterOutcome.Conflict;
            undo.Add(Apply(change, round.Id, rows, ref next));
        }
        LastNo = next - 1;
        return await SaveAsync(round.Id, undo, stop);
    }

    /// <summary>Undoes the signed-in member's last change, unless somebody has changed one of its rows since.</summary>
    public async Task<RegisterOutcome> UndoAsync(CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen) return RegisterOutcome.Closed;
        if (await StepAsync(stop) is not { } step || step.RoundId != round.Id || step.Rows == "[]") return RegisterOutcome.Missing;
        var steps = step.Read();
        var ids = steps.Select(row => row.Id).ToList();
        var rows = await db.Facts<AssetOfRound>().Where(asset => ids.Contains(asset.Id)).ToDictionaryAsync(asset => asset.Id, stop);
        if (steps.Any(row => (rows.TryGetValue(row.Id, out var now) ? now.Version : 0) != row.After)) return RegisterOutcome.Conflict;
        foreach (var row in steps) Restore(row, round.Id, rows.GetValueOrDefault(row.Id));
        step.Keep(round.Id, clock.GetUtcNow(), []);
        return await SavedAsync(stop);
    }

    private (AssetOfRound, UndoAsset?) Apply(RowChange change, Guid round, Dictionary<int, AssetOfRound> rows, ref int next)
    {
        if (change.No is not { } no)
        {
            var added = new AssetOfRound(db.Company, Guid.CreateVersion7(clock.GetUtcNow()), round, next++);
            added.Say(change.Says!);
            db.Add(added);
            return (added, null);
        }
        var before = UndoAsset.Of(rows[no].ToAsset());
        if (change.Says is { } says) rows[no].Say(says);
        else db.Remove(rows[no]);
        return (rows[no], before);
    }

    private void Restore(UndoRow row, Guid round, AssetOfRound? now)
    {
        if (row.Before is null) db.Remove(now!);
        else if (now is not null) now.Say(row.Before.ToAsset(row.No));
        else
        {
            var again = new AssetOfRound(db.Company, row.Id, round, row.No);
            again.Say(row.Before.ToAsset(row.No));
            db.Add(again);
        }
    }

    private async Task<RegisterOutcome> SaveAsync(Guid round, List<(AssetOfRound Row, UndoAsset? Before)> changed, CancellationToken stop)
    {
        // Saved first, so that the step to undo knows the versions that follow; both stand in one transaction or in none.
        var states = changed.Select(change => (change.Row.Id, change.Row.No, change.Before, After: AfterOf(change.Row))).ToList();
        if (await StepAsync(stop) is not { } step) db.Add(step = new UndoStep(db.Company, account.Id ?? Guid.Empty));
        step.Keep(round, clock.GetUtcNow(), [.. states.Select(state => new UndoRow(state.Id, state.No, state.Before, state.After))]);
        return await SavedAsync(stop);
    }

    private int AfterOf(AssetOfRound row) => db.Entry(row).State switch
    {
        EntityState.Deleted => 0,
        EntityState.Modified => row.Version + 1,
        _ => row.Version,
    };

    private Task<UndoStep?> StepAsync(CancellationToken stop) => db.Facts<UndoStep>().FirstOrDefaultAsync(step => step.AccountId == (account.Id ?? Guid.Empty), stop);

    private async Task<RegisterOutcome> SavedAsync(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return RegisterOutcome.Saved;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return RegisterOutcome.Conflict;
        }
    }

    private static bool Says(AssetOfRound row, Asset? says)
    {
        if (says is null) return false;
        var wanted = new AssetOfRound(row.CompanyId, row.Id, row.RoundId, row.No);
        wanted.Say(says);
        return (row.Name, row.Medium, row.Confidentiality, row.Integrity, row.Availability, row.Flags, row.Texts)
            == (wanted.Name, wanted.Medium, wanted.Confidentiality, wanted.Integrity, wanted.Availability, wanted.Flags, wanted.Texts);
    }
}
