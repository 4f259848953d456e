using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>What a policy was made from (作成の根拠): the answers, facts, choices and edits of its day, kept with each issue so that later changes can be told.</summary>
public sealed record PolicyInputs(
    string Edition, bool? Applies, Profile Profile, IReadOnlyDictionary<string, string> Answers, ConditionFacts Conditions,
    IReadOnlyList<ClauseEdit> Edits, IReadOnlyDictionary<string, string> Words)
{
    /// <summary>The words of every clause that stands in the policy, by clause.</summary>
    public static PolicyInputs Of(Edition edition, Round round, ConditionFacts conditions, PolicyFinding policy, IReadOnlyList<ClauseEdit> edits)
    {
        var own = edits.Where(edit => edit.Policy == policy.Policy.Id).ToList();
        var words = TailoringRule.Of(edition.Clauses[policy.Policy.Id], conditions, own)
            // What stands before a section's first mark goes by the section's name.
            .SelectMany(section => section.Standing.Select(unit => (Id: unit.Id.Length > 0 ? unit.Id : section.Section.Id, Words: PlainWords.Of(unit.Says))));
        return new(edition.Info.Id, policy.Applies, round.Profile, round.Controls, conditions, own, words.ToDictionary(unit => unit.Id, unit => unit.Words));
    }

    /// <summary>The policy as it followed then, from the clauses as they are written now.</summary>
    public PolicyDraft Draft(Edition edition, Policy policy) =>
        DraftRule.Draft(edition.Policies, edition.Clauses[policy.Id], new PolicyFinding(policy, Applies, PolicyReason.ForEveryone), Profile, Conditions, Edits);
}
