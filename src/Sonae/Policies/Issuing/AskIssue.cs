using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline.Policies;
using Sonae.Policies.Editing;
using Sonae.Words;

namespace Sonae.Policies.Issuing;

/// <summary>What became of an issue: asked for, in force, one is waiting already, something is open in it, not there, somebody was faster, the clauses changed meanwhile, not this person's to do.</summary>
public enum IssueOutcome { Asked, Issued, Waiting, Open, Unknown, Taken, Changed, NotYours, Withdrawn }

/// <summary>What is wanted of an issue: the day written on it, what is different, and whether it goes out although something is open.</summary>
public sealed record IssueWish(DateOnly RevisedOn, string Note, bool DespiteOpen);

/// <summary>Asks for a policy to be issued as it stands today; who is alone puts it in force at once.</summary>
public sealed class AskIssue(CompanyDb db, FreezePolicy freeze, TimeProvider clock)
{
    public async Task<(IssueOutcome Outcome, IssueOfPolicy? Issue)> RunAsync(DraftView view, string policy, IssueWish wish, Member asker, Signers signers, CancellationToken stop = default)
    {
        if (view.Policy(policy) is not { Applies: not false } finding) return (IssueOutcome.Unknown, null);
        if (await db.Facts<IssueOfPolicy>().AnyAsync(issue => issue.Policy == policy && issue.State == IssueState.Asked, stop)) return (IssueOutcome.Waiting, null);
        var open = OpenFields.Of(view.Draft(finding), view.View.Round.Profile, key => key).Count;
        if (open > 0 && !wish.DespiteOpen) return (IssueOutcome.Open, null);
        var earlier = await RevisionsAsync(db, policy, stop);
        var now = clock.GetUtcNow();
        var issue = new IssueOfPolicy(db.Company, Guid.CreateVersion7(now), policy, (earlier.LastOrDefault()?.No ?? 0) + 1, view.View.Stored.Id, wish.RevisedOn);
        var inputs = PolicyInputs.Of(view.View.Edition, view.View.Round, view.View.Findings.Conditions, finding, view.Edits);
        issue.Describe(InputsJson.Write(inputs), open, wish.Note);
        issue.Ask(asker.AccountId, asker.Name, now);
        if (signers.IsAlone(asker.AccountId)) issue.Approve(asker.AccountId, asker.Name, now);
        FreezePolicy.Freeze(issue, freeze.Lay(policy, inputs, wish.RevisedOn, new PaperIssue(issue.Id, [.. earlier, RevisionOf(issue)]))!);
        db.Add(issue);
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateException)
        {
            // Somebody asked for the same version in the same moment.
            db.ChangeTracker.Clear();
            return (IssueOutcome.Taken, null);
        }
        return (issue.State == IssueState.Issued ? IssueOutcome.Issued : IssueOutcome.Asked, issue);
    }

    /// <summary>The versions of a policy that were put in force, the oldest first.</summary>
    internal static async Task<List<PaperRevision>> RevisionsAsync(CompanyDb db, string policy, CancellationToken stop) =>
        (await db.Facts<IssueOfPolicy>().Where(issue => issue.Policy == policy && issue.State == IssueState.Issued).OrderBy(issue => issue.No)
            .Select(issue => new { issue.No, issue.RevisedOn, issue.Note, issue.ApprovedBy, issue.ApprovedAt }).ToListAsync(stop))
            .ConvertAll(issue => new PaperRevision(issue.No, issue.RevisedOn, issue.Note, Approver(issue.ApprovedBy, issue.ApprovedAt)));

    internal static PaperRevision RevisionOf(IssueOfPolicy issue) => new(issue.No, issue.RevisedOn, issue.Note, Approver(issue.ApprovedBy, issue.ApprovedAt));

    private static string? Approver(string? name, DateTimeOffset? at) => at is { } moment ? $"{name}（{Dates.Japanese(Dates.Day(moment))}）" : null;
}
