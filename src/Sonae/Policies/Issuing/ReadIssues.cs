using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;

namespace Sonae.Policies.Issuing;

/// <summary>An issue as it is shown: with whether its frozen file is still the one that was noted down.</summary>
public sealed record IssueView(IssueOfPolicy Stored, bool IsWhole)
{
    public static IssueView Of(IssueOfPolicy stored) => new(stored, FreezePolicy.IsWhole(stored));

    /// <summary>Everybody of the company reads what is or was in force; what is asked for is a draft.</summary>
    public bool MayBeReadBy(CompanyVisit visit) => Stored.State == IssueState.Issued || visit.May(Roles.Readers);
}

/// <summary>The issued policies of the entered company, each file checked against its hash as it is read.</summary>
public sealed class ReadIssues(CompanyDb db)
{
    /// <summary>The version in force of every policy that has one, by policy.</summary>
    public async Task<Dictionary<string, IssueView>> InForceAsync(CancellationToken stop = default)
    {
        // The files are large: of many versions only the last ones are read.
        var known = await db.Facts<IssueOfPolicy>().Where(issue => issue.State == IssueState.Issued).Select(issue => new { issue.Id, issue.Policy, issue.No }).ToListAsync(stop);
        var last = known.GroupBy(issue => issue.Policy).Select(versions => versions.MaxBy(issue => issue.No)!.Id).ToList();
        return (await Stored.Where(issue => last.Contains(issue.Id)).ToListAsync(stop)).ToDictionary(issue => issue.Policy, IssueView.Of);
    }

    /// <summary>What waits for the second person, the oldest first.</summary>
    public async Task<List<IssueView>> WaitingAsync(CancellationToken stop = default) =>
        (await Stored.Where(issue => issue.State == IssueState.Asked).ToListAsync(stop)).OrderBy(issue => issue.AskedAt).Select(IssueView.Of).ToList();

    /// <summary>Everything that was asked for of one policy, the newest first.</summary>
    public async Task<List<IssueView>> OfAsync(string policy, CancellationToken stop = default) =>
        (await Stored.Where(issue => issue.Policy == policy).ToListAsync(stop)).OrderByDescending(issue => issue.No).ThenByDescending(issue => issue.AskedAt).Select(IssueView.Of).ToList();

    public async Task<IssueView?> FindAsync(Guid id, CancellationToken stop = default) =>
        await Stored.FirstOrDefaultAsync(issue => issue.Id == id, stop) is { } issue ? IssueView.Of(issue) : null;

    private IQueryable<IssueOfPolicy> Stored => db.Facts<IssueOfPolicy>().AsNoTracking();
}
