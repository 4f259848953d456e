using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>Decides which policies apply and how needed each is (適用条件・策定の必要性).</summary>
public static class PolicyRule
{
    public static IReadOnlyList<PolicyFinding> Apply(PolicyContent content, ConditionFacts facts, IReadOnlyList<CategoryFinding> categories) =>
        content.Policies.Select(policy => Apply(policy, facts, categories)).ToList();

    public static IReadOnlyList<ResultFinding> Result(ControlContent content, IReadOnlyList<CategoryFinding> categories, IReadOnlyList<PolicyFinding> policies) =>
        categories.Select(category => Result(content, category, policies)).ToList();

    private static PolicyFinding Apply(Policy policy, ConditionFacts facts, IReadOnlyList<CategoryFinding> categories)
    {
        if (categories.Any(category => category.Category.Id == policy.Category && category.NothingApplies))
            return new PolicyFinding(policy, false, PolicyReason.CategoryDoesNotApply);
        if (policy.When is All { Parts.Count: 0 }) return new PolicyFinding(policy, true, PolicyReason.ForEveryone);
        return policy.When.Holds(facts) switch
        {
            true => new PolicyFinding(policy, true, PolicyReason.ConditionMet),
            false => new PolicyFinding(policy, false, PolicyReason.ConditionNotMet),
            null => new PolicyFinding(policy, null, PolicyReason.FactNotTold),
        };
    }

    private static ResultFinding Result(ControlContent content, CategoryFinding category, IReadOnlyList<PolicyFinding> policies)
    {
        var policy = policies.First(candidate => candidate.Policy.Category == category.Category.Id);
        var mark = policy.Applies == false ? content.NotNeeded : category.Category.Mark;
        return new ResultFinding(category, content.Marks.First(candidate => candidate.Id == mark), policy);
    }
}
