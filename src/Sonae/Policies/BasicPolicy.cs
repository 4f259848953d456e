using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>The basic policy (情報セキュリティ基本方針), which stands before the numbered policies and is published.</summary>
public static class BasicPolicy
{
    /// <summary>Its clauses' name in an edition (policies/00-basic-policy.md).</summary>
    public const string Id = "basic-policy";

    /// <summary>It applies to everyone.</summary>
    public static PolicyFinding Finding { get; } = In(Language.Japanese);

    /// <summary>The same for the screen, named in the reader's language.</summary>
    public static PolicyFinding In(Language language)
    {
        var words = new Text(typeof(PolicyText), language);
        return new(new(Id, 0, words["basic.name"], null, Condition.Always, "", words["basic.scope"], null, "slides:手順4", Certainty.S), true, PolicyReason.ForEveryone);
    }

    public static PolicyDraft Draft(Edition edition, Profile profile, ConditionFacts facts, Language language = Language.Japanese) =>
        DraftRule.Draft(edition.Policies, edition.Clauses[Id], In(language), profile, facts);
}
