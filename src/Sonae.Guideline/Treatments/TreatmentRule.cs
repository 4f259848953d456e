using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Treatments;

/// <summary>Sets the treatments of a round beside its risks: which risk is treated by what, and what it all comes to.</summary>
public static class TreatmentRule
{
    public static TreatmentFindings Of(Edition edition, Round round, Findings findings)
    {
        var media = edition.Controls.Controls.ToDictionary(control => control.Id, control => control.Media);
        var treatments = round.Treatments.Select(treatment => Finding(edition, round, findings, media, treatment)).ToList();
        var raised = treatments.Where(treatment => treatment is { IsInForce: true, Option.Kind: not TreatmentKind.Retain }).SelectMany(treatment => treatment.Treatment.Controls);
        var plan = ExpectedRule.Media(edition, round, findings, ExpectedRule.Steps(edition.Controls, round.Controls, raised));
        return new TreatmentFindings(edition, treatments, findings.Risks, plan);
    }

    private static TreatmentFinding Finding(
        Edition edition, Round round, Findings findings, Dictionary<string, IReadOnlyList<string>> media, Treatment treatment)
    {
        var option = edition.Treatment.Options.First(candidate => candidate.Id == treatment.Option);
        var measure = edition.Treatment.Measures.FirstOrDefault(candidate => candidate.Id == treatment.Measure);
        var steps = option.Kind == TreatmentKind.Retain ? [] : ExpectedRule.Steps(edition.Controls, round.Controls, treatment.Controls);
        return new TreatmentFinding(
            treatment, option, measure, steps, ExpectedRule.Media(edition, round, findings, steps), Retention(edition, option, treatment, findings.Date), findings.Date)
        { Media = treatment.Controls.SelectMany(control => media.GetValueOrDefault(control, [])).ToHashSet() };
    }

    private static RetentionState Retention(Edition edition, TreatmentOption option, Treatment treatment, DateOnly today)
    {
        if (option.Kind != TreatmentKind.Retain) return RetentionState.None;
        if (treatment.Acceptance is not { } accepted || accepted.Until < today) return RetentionState.Ended;
        return accepted.Until <= today.AddDays(edition.Desk.Intervals.SoonDays) ? RetentionState.Ending : RetentionState.Running;
    }
}
