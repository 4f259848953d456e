using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Policies.Issuing;

/// <summary>Puts a policy that was asked for in force, as it was asked for, or takes the request back.</summary>
public sealed class ApproveIssue(CompanyDb db, FreezePolicy freeze, TimeProvider clock)
{
    public async Task<(IssueOutcome Outcome, IssueOfPolicy? Issue)> RunAsync(Guid id, Member approver, Signers signers, CancellationToken stop = default)
    {
        if (await FindAsync(id, stop) is not { State: not IssueState.Withdrawn } issue) return (IssueOutcome.Unknown, null);
        if (issue.State == IssueState.Issued) return (IssueOutcome.Issued, issue);
        if (!signers.MayApprove(issue.AskedById!.Value, approver.AccountId)) return (IssueOutcome.NotYours, issue);
        var (inputs, earlier) = (InputsJson.Read(issue.Inputs), await AskIssue.RevisionsAsync(db, issue.Policy, stop));
        // What is put in force is what was asked for: words of the program that changed since then do not slip in.
        if (!FreezePolicy.IsWhole(issue) || freeze.Lay(issue.Policy, inputs, issue.RevisedOn, Paper()) is not { } asked || !FreezePolicy.SaysTheSame(issue, asked)) return (IssueOutcome.Changed, issue);
        issue.Approve(approver.AccountId, approver.Name, clock.GetUtcNow());
        FreezePolicy.Freeze(issue, freeze.Lay(issue.Policy, inputs, issue.RevisedOn, Paper())!);
        return (await SaveAsync(stop) ? IssueOutcome.Issued : IssueOutcome.Taken, issue);

        PaperIssue Paper() => new(issue.Id, [.. earlier, AskIssue.RevisionOf(issue)]);
    }

    /// <summary>Takes a request back; who asked may, and everybody with the right to approve.</summary>
    public async Task<IssueOutcome> WithdrawAsync(Guid id, Member member, string? why, CancellationToken stop = default)
    {
        if (await FindAsync(id, stop) is not { } issue || issue.State == IssueState.Issued) return IssueOutcome.Unknown;
        if (issue.AskedById != member.AccountId && (member.Role & Roles.Admins) == Role.None) return IssueOutcome.NotYours;
        if (issue.State == IssueState.Withdrawn) return IssueOutcome.Withdrawn;
        issue.Withdraw(member.Name, why is { Length: > 0 } ? why : null);
        return await SaveAsync(stop) ? IssueOutcome.Withdrawn : IssueOutcome.Taken;
    }

    private Task<IssueOfPolicy?> FindAsync(Guid id, CancellationToken stop) => db.Facts<IssueOfPolicy>().FirstOrDefaultAsync(issue => issue.Id == id, stop);

    private async Task<bool> SaveAsync(CancellationToken stop)
    {
        try { await db.SaveChangesAsync(stop); }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
        return true;
    }
}
