using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Jobs;
using Sonae.Words;

namespace Sonae.Policies.Issuing;

/// <summary>Which policies are to be issued, and how.</summary>
public sealed record IssueManyWish(IReadOnlyList<string> Policies, DateOnly RevisedOn, string Note, bool DespiteOpen)
{
    public IssueWish One => new(RevisedOn, Note, DespiteOpen);
}

/// <summary>Asks for many policies to be issued, one after the other, each for itself.</summary>
public sealed class IssueWork(CompanyDb db, DraftsOfCompany drafts, AskIssue ask, SignersOfCompany signers) : LongWork
{
    public const string Name = "policies-ask";

    public override string Kind => Name;

    public override Role For => Roles.Editors;

    public override async Task<JobResult> RunAsync(JobRun run, CancellationToken stop)
    {
        var (wish, words) = (run.Wish<IssueManyWish>(), new Text(typeof(IssueText), run.Language));
        var (view, names) = (await drafts.RunAsync(Language.Japanese, stop), await drafts.RunAsync(run.Language, stop));
        var (may, lines) = (await signers.RunAsync(stop), new List<string>());
        if (run.DoneBefore > 0) lines.Add(words["did.before", run.DoneBefore]);
        foreach (var (i, policy) in wish.Policies.Index().Skip(run.DoneBefore))
        {
            if (names.Policy(policy)?.Policy is not { } known) continue;
            await run.TellAsync(i, wish.Policies.Count, PolicyNames.Of(known));
            if (i == run.DoneBefore && await WasDoneAsync(run, policy, stop)) continue;
            var (outcome, issue) = await ask.RunAsync(view, policy, wish.One, run.Asker, may, stop);
            lines.Add(words[$"did.{outcome}", PolicyNames.Of(known), issue?.No ?? 0]);
        }
        await run.TellAsync(wish.Policies.Count, wish.Policies.Count, "");
        return new JobResult(lines, "policies/issue");
    }

    // Broken off after it was saved and before that was noted down: it must not become a version twice.
    private Task<bool> WasDoneAsync(JobRun run, string policy, CancellationToken stop) =>
        db.Facts<IssueOfPolicy>().AnyAsync(issue => issue.Policy == policy && issue.AskedById == run.Asker.AccountId && issue.AskedAt > run.AskedAt, stop);
}

/// <summary>Which requests are to be put in force.</summary>
public sealed record ApproveManyWish(IReadOnlyList<Guid> Issues);

/// <summary>Puts many policies in force that were asked for.</summary>
public sealed class ApproveWork(DraftsOfCompany drafts, ApproveIssue approve, SignersOfCompany signers) : LongWork
{
    public const string Name = "policies-approve";

    public override string Kind => Name;

    public override Role For => Roles.Admins;

    public override async Task<JobResult> RunAsync(JobRun run, CancellationToken stop)
    {
        var (wish, words) = (run.Wish<ApproveManyWish>(), new Text(typeof(IssueText), run.Language));
        var (names, may, lines) = (await drafts.RunAsync(run.Language, stop), await signers.RunAsync(stop), new List<string>());
        foreach (var (i, id) in wish.Issues.Index())
        {
            var (outcome, issue) = await approve.RunAsync(id, run.Asker, may, stop);
            var name = issue is not null && names.Policy(issue.Policy) is { } known ? PolicyNames.Of(known.Policy) : "—";
            await run.TellAsync(i + 1, wish.Issues.Count, name);
            lines.Add(words[$"did.{outcome}", name, issue?.No ?? 0]);
        }
        return new JobResult(lines, "policies/issued");
    }
}
