using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Policies.Replacing;
using Sonae.Policies.Versions;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>How a policy is in force: the newest version issued here and how much of what it was made from is said otherwise now, or the company's own document by its title.</summary>
public sealed record PolicyInForce(int No, DateOnly? RevisedOn, int Behind, string? OwnTitle = null);

/// <summary>What is in force of the entered company's policies, without the documents; a policy that is not has no entry.</summary>
public sealed class IssuesOfCompany(CompanyDb db, DraftsOfCompany drafts)
{
    public async Task<IReadOnlyDictionary<string, PolicyInForce>> RunAsync(CancellationToken stop = default)
    {
        var known = await db.Facts<IssueOfPolicy>().Where(issue => issue.State == IssueState.Issued).Select(issue => new { issue.Id, issue.Policy, issue.No, issue.RevisedOn }).ToListAsync(stop);
        var own = await db.Facts<ReplacementOfPolicy>().Select(replacement => new { replacement.Policy, replacement.Title, replacement.RevisedOn }).ToListAsync(stop);
        if (known.Count + own.Count == 0) return new Dictionary<string, PolicyInForce>();
        var last = known.GroupBy(issue => issue.Policy).Select(versions => versions.MaxBy(issue => issue.No)!).ToList();
        var ids = last.ConvertAll(issue => issue.Id);
        var inputs = await db.Facts<IssueOfPolicy>().Where(issue => ids.Contains(issue.Id)).Select(issue => new { issue.Id, issue.Inputs }).ToDictionaryAsync(issue => issue.Id, issue => issue.Inputs, stop);
        var view = await drafts.RunAsync(Language.Japanese, stop);
        var standing = last.ToDictionary(issue => issue.Policy, issue => new PolicyInForce(issue.No, issue.RevisedOn, SinceIssue.Of(view, issue.Policy, inputs[issue.Id]).Count));
        foreach (var replacement in own) standing[replacement.Policy] = new PolicyInForce(0, replacement.RevisedOn, 0, replacement.Title);
        return standing;
    }
}
