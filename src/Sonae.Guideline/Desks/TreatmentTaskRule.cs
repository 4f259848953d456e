using Sonae.Guideline.Treatments;

namespace Sonae.Guideline.Desks;

/// <summary>What the treatments ask to be done by a day: those with somebody who does them, and retentions to be looked at again. Nothing of it is stored twice.</summary>
public static class TreatmentTaskRule
{
    public static IReadOnlyList<CompanyTask> Of(TreatmentFindings findings) =>
        findings.Treatments.Where(treatment => treatment.Treatment.State != TreatmentState.Dropped && !treatment.IsOrphan).Select(Task).OfType<CompanyTask>().ToList();

    private static CompanyTask? Task(TreatmentFinding finding)
    {
        var (treatment, target) = (finding.Treatment, new Target(Area.Treatment, finding.Treatment.Id.ToString()));
        if (finding.Option.Kind == TreatmentKind.Retain)
            return treatment.Acceptance is not { } accepted ? null
                : new CompanyTask(treatment.Id, treatment.IsForAsset ? treatment.AssetName : finding.Title, accepted.Until, false, target.Link) { Kind = TaskKind.Retention };
        return !treatment.HasOwner || treatment.Due is null ? null
            : new CompanyTask(treatment.Id, finding.Title, treatment.Due, treatment.State == TreatmentState.Done, target.Link) { Owner = treatment.Owner, Kind = TaskKind.Treatment };
    }
}
