using Sonae.Guideline.Controls;

namespace Sonae.Guideline.Policies;

/// <summary>Why a policy applies, does not, or is not yet known to.</summary>
public enum PolicyReason { ForEveryone, ConditionMet, ConditionNotMet, FactNotTold, CategoryDoesNotApply }

/// <summary>Whether a policy applies to the company; null while a fact it depends on has not been told.</summary>
public sealed record PolicyFinding(Policy Policy, bool? Applies, PolicyReason Reason);

/// <summary>A line of the diagnosis result (診断結果): the category, the sign of its policy's necessity, its rate.</summary>
public sealed record ResultFinding(CategoryFinding Category, NecessityMark Mark, PolicyFinding Policy)
{
    public bool PolicyNeeded => Mark.PolicyNeeded;
}
