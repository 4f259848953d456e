using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Editions;
using Sonae.Rounds;

namespace Sonae.Threats;

/// <summary>What became of judging a threat.</summary>
public enum ThreatOutcome { Saved, Unknown, Closed, Conflict }

/// <summary>Judges how often a threat is expected in the current round (脅威の状況); the company may add threats in its own words.</summary>
public sealed class JudgeThreat(CompanyDb db, CurrentRound current, EditionShelf shelf, TimeProvider clock)
{
    private const string Own = "own-";

    public async Task<(ThreatOutcome Outcome, ThreatOfRound? Stored)> RunAsync(string id, int? level, string? note, int? seen, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen) return (ThreatOutcome.Closed, null);
        var edition = shelf.Get(round.EditionId)!;
        var threat = edition.Threats.Threats.FirstOrDefault(found => found.Id == id);
        var stored = await FindAsync(round, id, stop);
        if ((threat is null && stored is null) || (level is { } wanted && !edition.Risk.Threat.Has(wanted))) return (ThreatOutcome.Unknown, null);
        if (stored is not null && (level ?? stored.Level) == stored.Level && (note ?? stored.Note) == stored.Note) return (ThreatOutcome.Saved, stored);
        if (seen is { } version && version != (stored?.Version ?? 0)) return (ThreatOutcome.Conflict, stored);
        if (stored is null) db.Add(stored = new ThreatOfRound(db.Company, round.Id, id, threat!.Medium));
        if (level is not null) stored.Judge(level);
        if (note is not null) stored.Remark(note);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return (ThreatOutcome.Conflict, await FindAsync(round, id, stop));
        }
        return (ThreatOutcome.Saved, stored);
    }

    public async Task<ThreatOutcome> AddAsync(string medium, string words, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen || !shelf.Get(round.EditionId)!.Media.Media.Any(found => found.Id == medium)) return ThreatOutcome.Unknown;
        var own = new ThreatOfRound(db.Company, round.Id, Own + Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"), medium);
        own.Word(words);
        db.Add(own);
        await db.SaveChangesAsync(stop);
        return ThreatOutcome.Saved;
    }

    public async Task<ThreatOutcome> RemoveAsync(string id, CancellationToken stop = default)
    {
        var round = await current.RunAsync(stop);
        if (!round.IsOpen || await FindAsync(round, id, stop) is not { Words: not null } own) return ThreatOutcome.Unknown;
        db.Remove(own);
        await db.SaveChangesAsync(stop);
        return ThreatOutcome.Saved;
    }

    private Task<ThreatOfRound?> FindAsync(RoundOfCompany round, string id, CancellationToken stop) => db.Facts<ThreatOfRound>().FirstOrDefaultAsync(found => found.RoundId == round.Id && found.Threat == id, stop);
}
