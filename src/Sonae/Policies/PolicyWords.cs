using Sonae.Guideline.Policies;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>The words of the policy step.</summary>
public static class PolicyText;

/// <summary>Says why a policy applies, does not, or is not yet known to.</summary>
public sealed class PolicyWords(Language language)
{
    private readonly Text words = new(typeof(PolicyText), language);

    public string Why(PolicyFinding policy) => policy.Reason switch
    {
        PolicyReason.ForEveryone => words["why.everyone"],
        PolicyReason.ConditionMet => words["why.met", policy.Policy.WhenText],
        PolicyReason.ConditionNotMet => words["why.not-met", policy.Policy.WhenText],
        PolicyReason.CategoryDoesNotApply => words["why.category"],
        _ => words["why.unknown", policy.Policy.WhenText],
    };
}
