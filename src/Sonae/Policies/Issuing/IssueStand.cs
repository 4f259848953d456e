using Sonae.Guideline.Policies;
using Sonae.Layout;
using Sonae.Policies.Editing;
using Sonae.Policies.Versions;

namespace Sonae.Policies.Issuing;

/// <summary>How one policy stands today towards being issued (発行の状況).</summary>
public sealed record IssueStand(PolicyFinding Finding, PolicyDraft Draft, IssueView? InForce, IssueView? Waiting, PolicyInputs Now)
{
    public Policy Policy => Finding.Policy;

    /// <summary>What is still red or blue in it.</summary>
    public IReadOnlyList<OpenField> Open { get; init; } = [];

    /// <summary>How much of what the version in force was made from is said otherwise now.</summary>
    public int Behind { get; init; }

    /// <summary>Nothing but the company's name was put into it: no fact, no choice, no clause of its own.</summary>
    public bool IsUntouched => UntouchedRule.Holds(Draft, Now);
}

/// <summary>How all policies of the entered company stand towards being issued.</summary>
public sealed class IssueStands(DraftsOfCompany drafts, ReadIssues issues, Wording<EditText> fields)
{
    public async Task<(DraftView View, IReadOnlyList<IssueStand> Stands)> RunAsync(Sonae.Words.Language language, CancellationToken stop = default)
    {
        var view = await drafts.RunAsync(language, stop);
        var issued = await drafts.RunAsync(Sonae.Words.Language.Japanese, stop);
        var (inForce, waiting) = (await issues.InForceAsync(stop), (await issues.WaitingAsync(stop)).ToDictionary(issue => issue.Stored.Policy));
        return (view, view.Policies.Select(finding => new IssueStand(finding, view.Draft(finding),
            inForce.GetValueOrDefault(finding.Policy.Id), waiting.GetValueOrDefault(finding.Policy.Id),
            PolicyInputs.Of(view.View.Edition, view.View.Round, view.View.Findings.Conditions, finding, view.Edits))
        {
            Open = OpenFields.Of(view.Draft(finding), view.View.Round.Profile, key => fields[$"company.{key}"]),
            Behind = inForce.TryGetValue(finding.Policy.Id, out var last) ? SinceIssue.Of(issued, finding.Policy.Id, last.Stored.Inputs).Count : 0,
        }).ToList());
    }
}
