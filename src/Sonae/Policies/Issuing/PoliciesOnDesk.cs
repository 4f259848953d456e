using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Desks;
using Sonae.Guideline;
using Sonae.Policies.Replacing;
using Sonae.Words;

namespace Sonae.Policies.Issuing;

/// <summary>What the desk learns of policies: what is in force, how far behind the answers, what waits for the second person.</summary>
public sealed class PoliciesOnDesk(CompanyDb db, IssuesOfCompany issues) : DeskSource
{
    public override async Task<CompanyFacts> AddAsync(CompanyFacts company, CancellationToken stop = default)
    {
        // The files are large and not needed here.
        var known = await db.Facts<IssueOfPolicy>().Where(issue => issue.State != IssueState.Withdrawn)
            .Select(issue => new { issue.Id, issue.Policy, issue.No, issue.RevisedOn, issue.State, issue.AskedBy, issue.AskedAt }).ToListAsync(stop);
        var own = await db.Facts<ReplacementOfPolicy>().Select(replacement => new { replacement.Policy, replacement.PutAt }).ToListAsync(stop);
        if (known.Count + own.Count == 0) return company;
        var inForce = await issues.RunAsync(stop);
        return company with
        {
            Papers =
            [
                .. company.Papers,
                .. known.Where(issue => issue.State == IssueState.Issued).Select(issue => new IssuedPaper(issue.Id, KindOf(issue.Policy), issue.RevisedOn)
                {
                    Policy = issue.Policy,
                    Behind = inForce[issue.Policy] is var last && last.No == issue.No ? last.Behind : null,
                }),
                // The company's own file is in force as long as it is there; what it follows from is not known here.
                .. own.Select(replacement => new IssuedPaper(Guid.Empty, KindOf(replacement.Policy), Dates.Day(replacement.PutAt)) { Policy = replacement.Policy, IsOwn = true }),
            ],
            Waiting = [.. known.Where(issue => issue.State == IssueState.Asked).Select(issue => new WaitingPaper(issue.Policy, Dates.Day(issue.AskedAt!.Value), issue.AskedBy ?? ""))],
        };
    }

    private static PaperKind KindOf(string policy) => policy == BasicPolicy.Id ? PaperKind.BasicPolicy : PaperKind.Policy;
}
