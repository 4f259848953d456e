using Sonae.Guideline.Editions;

namespace Sonae.Policies.Editing;

/// <summary>One thing a condition asks for, whether it holds, and the area and item where it is answered.</summary>
public sealed record ConditionLeaf(Condition When, bool? Holds, string Area, string Field)
{
    /// <summary>What a condition asks for, each thing once, in the order it is written.</summary>
    public static IReadOnlyList<ConditionLeaf> Of(Condition when, ConditionFacts facts) => Leaves(when).DistinctBy(leaf => leaf).Select(leaf => Of(leaf, leaf.Holds(facts))).ToList();

    private static ConditionLeaf Of(Condition leaf, bool? holds) => (leaf is Not not ? not.Part : leaf) switch
    {
        ProfileHas has => new(leaf, holds, "settings", has.Key),
        EmployeesAtLeast => new(leaf, holds, "settings", "employees"),
        AnswerAtLeast answer => new(leaf, holds, "controls", answer.Control),
        _ => new(leaf, holds, "assets", ""),
    };

    // A negation stays with what it negates, so that it can be said in one phrase.
    private static IEnumerable<Condition> Leaves(Condition when) => when switch
    {
        All all => all.Parts.SelectMany(Leaves),
        Any any => any.Parts.SelectMany(Leaves),
        Not { Part: All or Any } not => Leaves(not.Part),
        _ => [when],
    };
}
