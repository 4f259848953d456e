using Sonae.Guideline.Policies;

namespace Sonae.Policies.Issuing;

/// <summary>How one policy stands today towards being issued (発行の状況).</summary>
public sealed record IssueStand(PolicyFinding Finding, PolicyDraft Draft, IssueView? InForce, IssueView? Waiting, PolicyInputs Now)
{
    public Policy Policy => Finding.Policy;

    /// <summary>Nothing but the company's name was put into it: no fact, no choice, no clause of its own.</summary>
    public bool IsUntouched => UntouchedRule.Holds(Draft, Now);
}

/// <summary>How all policies of the entered company stand towards being issued.</summary>
public sealed class IssueStands(DraftsOfCompany drafts, ReadIssues issues)
{
    public async Task<(DraftView View, IReadOnlyList<IssueStand> Stands)> RunAsync(Sonae.Words.Language language, CancellationToken stop = default)
    {
        var view = await drafts.RunAsync(language, stop);
        var (inForce, waiting) = (await issues.InForceAsync(stop), (await issues.WaitingAsync(stop)).ToDictionary(issue => issue.Stored.Policy));
        return (view, PolicyNames.All(view).Select(finding => new IssueStand(finding, view.Draft(finding),
            inForce.GetValueOrDefault(finding.Policy.Id), waiting.GetValueOrDefault(finding.Policy.Id),
            PolicyInputs.Of(view.View.Edition, view.View.Round, view.View.Findings.Conditions, finding, view.Edits))).ToList());
    }
}
