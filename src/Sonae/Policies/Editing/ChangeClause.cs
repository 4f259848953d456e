using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>What became of a change of a clause, with what is stored of it now.</summary>
public sealed record ClauseChange(bool IsSaved, ClauseEditOfCompany? Stored);

/// <summary>Makes what the company decided of one clause what somebody sent; saying nothing of it takes the decision back, and equal ones are no conflict.</summary>
public sealed class ChangeClause(CompanyDb db)
{
    public async Task<ClauseChange> RunAsync(ClauseEdit edit, int? seen, CancellationToken stop = default)
    {
        var stored = await FindAsync(edit.Policy, edit.Clause, stop);
        // The form of one of the edition's clauses says nothing of its place: where a file that came back has put it, it stays.
        if (!edit.IsOwn && stored?.ToEdit() is { Section: { } section } placed) edit = edit with { Section = section, After = placed.After, Reason = edit.Reason.Length > 0 ? edit.Reason : placed.Reason };
        if (stored is not null && IsSame(stored.ToEdit(), edit)) return new(true, stored);
        if (seen is { } version && version != (stored?.Version ?? 0)) return new(false, stored);
        if (Says(edit))
        {
            if (stored is null) db.Add(stored = new ClauseEditOfCompany(db.Company, edit.Policy, edit.Clause));
            stored.Say(edit);
        }
        else if (stored is not null) db.Remove(stored);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return new(false, await FindAsync(edit.Policy, edit.Clause, stop));
        }
        return new(true, stored);
    }

    /// <summary>Takes away what was decided of a clause: the edition's words stand again, a clause of the company's own is gone. False when nothing was.</summary>
    public async Task<bool> ForgetAsync(string policy, string clause, CancellationToken stop = default)
    {
        if (await FindAsync(policy, clause, stop) is not { } stored) return false;
        db.Remove(stored);
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>What is stored of a clause.</summary>
    public Task<ClauseEditOfCompany?> FindAsync(string policy, string clause, CancellationToken stop = default) =>
        db.Facts<ClauseEditOfCompany>().FirstOrDefaultAsync(edit => edit.Policy == policy && edit.Clause == clause, stop);

    private static bool Says(ClauseEdit edit) => edit.Words is not null || edit.Use != ClauseUse.AsRuled || edit.Section is not null;

    private static bool IsSame(ClauseEdit stored, ClauseEdit edit) =>
        (stored.Section, stored.After, stored.Use, stored.Reason, stored.Replaced) == (edit.Section, edit.After, edit.Use, edit.Reason, edit.Replaced)
        && (stored.Words is null ? "" : ClauseJson.Write(stored.Words)) == (edit.Words is null ? "" : ClauseJson.Write(edit.Words));
}
