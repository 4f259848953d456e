using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Policies;

namespace Sonae.Policies.Returns;

/// <summary>Writes what was chosen of a file that came back, all at once; nothing when the draft has changed since it was shown.</summary>
public sealed class TakeReturn(CompanyDb db, TimeProvider clock)
{
    public async Task<bool> RunAsync(ReturnView view, MergedPolicy merged, MergeChoices choices, CancellationToken stop = default)
    {
        if (choices.Seen != merged.Stamp || view.Upload.State != UploadState.Open) return false;
        var policy = view.Returned!.Policy.Policy.Id;
        var edits = new EditsOfMerge(view.Returned, merged.Finding, choices, Guid.CreateVersion7(clock.GetUtcNow())).All();
        var stored = await db.Facts<ClauseEditOfCompany>().Where(edit => edit.Policy == policy).ToDictionaryAsync(edit => edit.Clause, stop);
        foreach (var (clause, edit) in edits) Write(stored, policy, clause, edit);
        view.Upload.Close(UploadState.Taken, clock.GetUtcNow());
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
        return true;
    }

    private void Write(Dictionary<string, ClauseEditOfCompany> stored, string policy, string clause, ClauseEdit? edit)
    {
        var row = stored.GetValueOrDefault(clause);
        if (edit is null)
        {
            if (row is not null) db.Remove(row);
            return;
        }
        if (row is null) db.Add(row = new ClauseEditOfCompany(db.Company, policy, clause));
        row.Say(edit);
    }
}
