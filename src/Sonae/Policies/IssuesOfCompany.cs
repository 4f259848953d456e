using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Policies;

/// <summary>A version of a policy that is in force, without its document.</summary>
public sealed record IssueInForce(string Policy, int No, DateOnly RevisedOn);

/// <summary>The newest issued version of each policy of the entered company.</summary>
public sealed class IssuesOfCompany(CompanyDb db)
{
    public async Task<IReadOnlyDictionary<string, IssueInForce>> RunAsync(CancellationToken stop = default) =>
        (await db.Facts<IssueOfPolicy>().AsNoTracking().Where(issue => issue.State == IssueState.Issued)
            .Select(issue => new IssueInForce(issue.Policy, issue.No, issue.RevisedOn)).ToListAsync(stop))
        .GroupBy(issue => issue.Policy).ToDictionary(group => group.Key, group => group.MaxBy(issue => issue.No)!);
}
