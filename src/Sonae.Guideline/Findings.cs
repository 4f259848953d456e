using Sonae.Guideline.Assets;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline;

/// <summary>What follows from an edition of the guideline and what a company has said. Never stored.</summary>
public sealed record Findings(
    DateOnly Date, BasicsFinding Basics, DiagnosisFinding Diagnosis, RespondentFinding? Spread, IReadOnlyList<MediumFinding> Media, IReadOnlyList<RiskFinding> Risks,
    IReadOnlyList<PolicyFinding> Policies, IReadOnlyList<ResultFinding> Result, ConditionFacts Conditions)
{
    public static Findings Of(Edition edition, Round round, DateOnly today)
    {
        var basics = BasicsRule.Of(edition.Basics, round.Basics, today);
        var diagnosis = DiagnosisRule.Score(edition.Diagnosis, round.Diagnosis);
        var spread = RespondentRule.Of(edition.Diagnosis, round.Sheets, round.Diagnosis, round.Decided);
        var categories = ControlRule.Rate(edition.Controls, round.Controls);
        var looks = AssetLook.Of(edition.Risk.ImportanceRule, edition.Media, round.Assets);
        var media = MediaOf(edition, round, looks);
        var risks = RiskRule.Assess(edition.Risk, round.Assets, looks, media);
        var facts = ConditionFactsRule.Of(edition, round, risks);
        var policies = PolicyRule.Apply(edition.Policies, facts, categories);
        var result = PolicyRule.Result(edition.Controls, categories, policies);
        return new Findings(today, basics, diagnosis, spread, media, risks, policies, result, facts);
    }

    private static List<MediumFinding> MediaOf(Edition edition, Round round, AssetLook[] looks)
    {
        var media = edition.Media.Media;
        var kept = new int[media.Count];
        foreach (var look in looks) if (look.Medium >= 0) kept[look.Medium]++;
        return media.Select((medium, i) => MediumRule.Of(edition.Risk, edition.Controls, medium, round, kept[i])).ToList();
    }
}
