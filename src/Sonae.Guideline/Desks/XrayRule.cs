using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Treatments;

namespace Sonae.Guideline.Desks;

/// <summary>Everything that is looked through for inconsistencies.</summary>
public sealed record XrayView(
    Edition Edition, CompanyFacts Company, Round Round, Findings Findings, TreatmentFindings Treatments, IReadOnlyList<ActionFinding> Actions,
    IReadOnlyList<DueFinding> Due, DateOnly Today)
{
    /// <summary>Whether anybody has a task about it.</summary>
    public bool IsPlanned(Target target) => Company.Tasks.Any(task => task.IsAbout(target));

    /// <summary>Whether a question has a task or a reason.</summary>
    public bool IsExplained(string question) => Round.Reasons.ContainsKey(question) || IsPlanned(new Target(Area.Diagnosis, question));
}

/// <summary>The standing list of what does not fit together, gravest first (不整合).</summary>
public static class XrayRule
{
    public static IReadOnlyList<XrayFinding> Of(XrayView view) =>
        WeakXrayRule.Of(view).Concat(FitXrayRule.Of(view)).Concat(OpenXrayRule.Of(view)).Concat(TreatmentXrayRule.Of(view)).Concat(PolicyXrayRule.Of(view)).Concat(HouseXrayRule.Of(view))
            .OrderBy(xray => xray.Gravity).ThenBy(xray => xray.Kind).ToList();
}
