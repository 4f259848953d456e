using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;

namespace Sonae.Policies;

/// <summary>The basic policy (情報セキュリティ基本方針), which stands before the numbered policies and is published.</summary>
public static class BasicPolicy
{
    /// <summary>Its clauses' name in an edition (policies/00-basic-policy.md).</summary>
    public const string Id = "basic-policy";

    private static readonly Policy Policy = new(
        Id, 0, "情報セキュリティ基本方針", null, Condition.Always, "", "当社の業務に携わる全ての者と、当社が扱う全ての情報。", null, "slides:手順4", Certainty.S);

    /// <summary>It applies to everyone.</summary>
    public static PolicyFinding Finding { get; } = new(Policy, true, PolicyReason.ForEveryone);

    public static PolicyDraft Draft(Edition edition, Profile profile, ConditionFacts facts) =>
        DraftRule.Draft(edition.Policies, edition.Clauses[Id], Finding, profile, facts);
}
