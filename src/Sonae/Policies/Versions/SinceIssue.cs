using Sonae.Guideline.Policies;
using Sonae.Policies.Issuing;
using Sonae.Words;

namespace Sonae.Policies.Versions;

/// <summary>What has changed since the version in force of a policy, by the Japanese text that was issued.</summary>
public sealed class SinceIssue(DraftsOfCompany drafts)
{
    public async Task<IReadOnlyList<SinceIssueFinding>> RunAsync(string policy, string inputs, CancellationToken stop = default) => Of(await drafts.RunAsync(Language.Japanese, stop), policy, inputs);

    /// <summary>The view must be the Japanese one.</summary>
    public static IReadOnlyList<SinceIssueFinding> Of(DraftView view, string policy, string inputs)
    {
        if (view.Policy(policy) is not { } finding) return [];
        var now = PolicyInputs.Of(view.View.Edition, view.View.Round, view.View.Findings.Conditions, finding, view.Edits);
        return SinceIssueRule.Of(view.View.Edition.Clauses[policy], InputsJson.Read(inputs), now);
    }
}
