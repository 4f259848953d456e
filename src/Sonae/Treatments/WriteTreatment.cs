using Sonae.Guideline.Editions;
using Sonae.Guideline.Treatments;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>Writes a checked form into a treatment, stored or only tried out.</summary>
public static class WriteTreatment
{
    /// <summary>Makes a treatment what was typed; where a newly picked measure tells more than was typed, the measure fills it in.</summary>
    public static void Apply(TreatmentOfRound treatment, TreatmentForm form, Edition edition, DateOnly today, bool isNew)
    {
        var (option, measure) = (form.OptionIn(edition)!, form.MeasureIn(edition));
        var (isRetained, isPicked) = (option.Kind == TreatmentKind.Retain, measure is not null && (isNew || measure.Id != treatment.Measure));
        var controls = Controls(treatment, form, edition, isPicked ? measure : null);
        var means = form.Means.Count == 0 && isPicked ? [measure!.Mean] : form.Means;
        treatment.Decide(option.Id, measure?.Id, form.Text, controls);
        treatment.Reason(Known(form.Factors, edition.Treatment.Factors), Known(form.Causes, edition.Treatment.Causes), Known(form.Methods, edition.Treatment.Methods), Known(means, edition.Treatment.Means));
        treatment.Measured(form.Standard.Length == 0 && isPicked ? measure!.DoneWhen : form.Standard, form.ShownBy.Length == 0 && isPicked ? measure!.ShownBy : form.ShownBy);
        treatment.Plan(form.Account, form.OwnerName, Dates.Read(form.Due), form.Cost.Length == 0 ? null : Money.Read(form.Cost));
        // What the answers tell is not kept beside them.
        var isSaid = !isRetained && !(option.Kind == TreatmentKind.Reduce && controls.Count > 0);
        treatment.Expect(isSaid ? Digits.Read(form.Importance) : null, isSaid ? Digits.Read(form.Likelihood) : null);
        treatment.Accept(isRetained ? form.AcceptedBy : null, isRetained ? form.AcceptedWhy : null, isRetained ? Dates.Read(form.AcceptedUntil) : null);
        // Done is a step of its own, in which the answers are looked at.
        if (form.StateRead is { } state && (state != TreatmentState.Done || treatment.State == TreatmentState.Done)) treatment.Move(state, today);
    }

    // Whoever picks a measure and leaves the controls as they were means those the measure raises.
    private static IReadOnlyList<string> Controls(TreatmentOfRound treatment, TreatmentForm form, Edition edition, Measure? picked)
    {
        var isUntouched = form.Controls.ToHashSet().SetEquals(TreatmentOfRound.Words(treatment.Controls));
        var wanted = picked is { Controls.Count: > 0 } && isUntouched ? picked.Controls : form.Controls;
        return [.. edition.Controls.Controls.Select(control => control.Id).Where(wanted.Contains)];
    }

    private static string Known(IReadOnlyList<string> ids, IEnumerable<Item> items) => string.Join(' ', items.Select(item => item.Id).Where(ids.Contains));

    /// <summary>What would follow from a form that is not saved: the plan with it, and the treatment itself.</summary>
    public static (TreatmentFindings Findings, TreatmentFinding Finding) Try(PlanView plan, OpenForm opened, DateOnly today)
    {
        var round = plan.View.Round;
        var before = opened.Edit is { } edit ? plan.Stored.GetValueOrDefault(edit) : null;
        int? row = before is not null ? plan.Find(before.Id)?.Treatment.Row : opened.Rows.Count > 0 ? opened.Rows[0] : null;
        var name = before?.AssetName ?? (plan.Risk(row) is { } risk ? risk.Asset.Name : "");
        var tried = before?.CopyTo(before.RoundId, before.Id, before.AssetId) ?? new TreatmentOfRound(plan.View.Stored.CompanyId, Guid.Empty, plan.View.Stored.Id, null, name);
        Apply(tried, opened.Form, plan.View.Edition, today, isNew: before is null);
        var others = round.Treatments.Where(treatment => treatment.Id != tried.Id);
        var findings = TreatmentRule.Of(plan.View.Edition, round with { Treatments = [.. others, tried.ToTreatment(row)] }, plan.View.Findings);
        return (findings, findings.Treatments[^1]);
    }
}
