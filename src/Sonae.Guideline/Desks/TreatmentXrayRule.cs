using Sonae.Guideline.Risks;
using Sonae.Guideline.Treatments;

namespace Sonae.Guideline.Desks;

/// <summary>High risks without a treatment, and treatments that do not fit, are late or have come to their end.</summary>
internal static class TreatmentXrayRule
{
    public static IEnumerable<XrayFinding> Of(XrayView view) => Untreated(view).Concat(view.Treatments.Treatments.Where(treatment => treatment.Treatment.State != TreatmentState.Dropped)
        .SelectMany(treatment => treatment.IsOrphan ? [Orphan(treatment)] : Fit(view, treatment).Concat(Open(view, treatment)).Concat(Retained(treatment))));

    private static IEnumerable<XrayFinding> Untreated(XrayView view)
    {
        var open = view.Findings.Risks.Where(risk => risk.Band is { Tone: BandTone.High } && !view.Treatments.Treats(risk)).ToList();
        if (open.Count == 0) yield break;
        var worst = open.MaxBy(risk => risk.Value!.Value.Value);
        yield return new(XrayKind.RiskUntreated, [open.Count, worst.Asset.Name, worst.Band!.Label], RoadRule.Treat(worst));
    }

    private static XrayFinding Orphan(TreatmentFinding treatment) => new(XrayKind.TreatmentOrphan, [treatment.Title, treatment.Treatment.AssetName], At(treatment));

    private static IEnumerable<XrayFinding> Fit(XrayView view, TreatmentFinding treatment)
    {
        if (treatment.IsUnraised) yield return new(XrayKind.TreatmentUnraised, [treatment.Title, treatment.Steps.Count], At(treatment));
        if (treatment.IsOpen && !treatment.IsExpected) yield return new(XrayKind.TreatmentUntied, [treatment.Title], At(treatment));
        if (treatment.Option.Kind != TreatmentKind.Retain) yield break;
        var risks = view.Findings.Risks.Where(treatment.Treats).ToList();
        if (risks.Find(risk => risk.Asset.Flags.Count > 0) is { Asset: { } bound }) yield return new(XrayKind.RetainedBound, [bound.Name], At(treatment));
        if (risks.Find(risk => risk.Band is { Tone: BandTone.High }) is { Asset: { } high, Band: { } band }) yield return new(XrayKind.RetainedHigh, [high.Name, band.Label], At(treatment));
    }

    private static IEnumerable<XrayFinding> Open(XrayView view, TreatmentFinding treatment)
    {
        if (!treatment.IsOpen) yield break;
        if (treatment.IsOverdue) yield return new(XrayKind.TreatmentOverdue, [treatment.Title, treatment.Treatment.Due!.Value], At(treatment));
        if (treatment.Treatment.Due is null) yield return new(XrayKind.TreatmentWithoutDate, [treatment.Title], At(treatment));
        if (!treatment.Treatment.HasOwner) yield return new(XrayKind.TreatmentWithoutOwner, [treatment.Title], At(treatment));
        if (treatment.Treatment.Owner is { } owner && view.Company.Members.All(member => member.Id != owner)) yield return new(XrayKind.TreatmentOwnerGone, [treatment.Title], At(treatment));
    }

    private static IEnumerable<XrayFinding> Retained(TreatmentFinding treatment)
    {
        if (treatment is { Retention: RetentionState.Ended or RetentionState.Ending, Treatment.Acceptance: { } accepted })
            yield return new(treatment.Retention == RetentionState.Ended ? XrayKind.RetentionEnded : XrayKind.RetentionEnding,
                [treatment.Treatment.IsForAsset ? treatment.Treatment.AssetName : treatment.Title, accepted.By, accepted.Until], At(treatment));
    }

    private static Target At(TreatmentFinding treatment) => new(Area.Treatment, treatment.Treatment.Id.ToString());
}
