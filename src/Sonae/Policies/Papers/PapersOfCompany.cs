using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Policies.Issuing;
using Sonae.Policies.Replacing;
using Sonae.Words;

namespace Sonae.Policies.Papers;

/// <summary>All policies as papers: those in force, or today's drafts; the company's own files in the place of what they replace.</summary>
public sealed class PapersOfCompany(CompanyDb db, DraftsOfCompany drafts, ReadIssues issues, ReadFrozen frozen)
{
    public async Task<IReadOnlyList<Paper>> RunAsync(bool ofDrafts, DateOnly today, CancellationToken stop = default)
    {
        var view = await drafts.RunAsync(Language.Japanese, stop);
        var own = await db.Facts<ReplacementOfPolicy>().AsNoTracking().ToDictionaryAsync(replacement => replacement.Policy, stop);
        var inForce = ofDrafts ? [] : await issues.InForceAsync(stop);
        var papers = new List<Paper>();
        foreach (var finding in view.Policies)
        {
            var policy = finding.Policy;
            if (own.GetValueOrDefault(policy.Id) is { } replacement) papers.Add(new Paper(policy, null, replacement.Document, replacement.Title));
            else if (ofDrafts && finding.Applies != false) papers.Add(new Paper(policy, view.Document(finding, today), null, null));
            // What was altered is not handed out among the others; its own page says so.
            else if (inForce.GetValueOrDefault(policy.Id) is { IsWhole: true } issue) papers.Add(new Paper(policy, frozen.Run(issue.Stored), issue.Stored.Document, null));
        }
        return papers;
    }
}
