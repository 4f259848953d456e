using System.Globalization;
using Sonae.Companies;
using Sonae.Guideline.Treatments;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>The form an address asks for: a treatment to change, a row of the register, or controls to raise, filled in as far as is known.</summary>
public static class OpenedForm
{
    public static OpenForm? Of(IQueryCollection query, PlanView plan, CompanyVisit visit, CultureInfo culture)
    {
        var back = query["back"].ToString() is { Length: > 0 } told ? OwnAddress.Or(told, visit.Address(TreatmentEndpoints.Area)) : null;
        if (Guid.TryParse(query["edit"], out var id)) return plan.Stored.TryGetValue(id, out var stored) ? new OpenForm(TreatmentForm.Of(stored, culture), []) { Edit = id, Back = back } : null;
        var option = plan.View.Edition.Treatment.Options.FirstOrDefault(option => option.Id == query["option"].ToString()) ?? plan.View.Edition.Treatment.Options.FirstOrDefault(option => option.Kind == TreatmentKind.Reduce);
        var form = new TreatmentForm { Option = option?.Id ?? "", Owner = visit.Member is { Role: not Role.Supporter } me ? me.AccountId.ToString() : "" };
        if (plan.Risk(Digits.Read(query["asset"])) is { } risk) return new OpenForm(form, []) { Rows = [risk.Asset.Row], Back = back };
        var wanted = query["controls"].SelectMany(ids => ids?.Split(',', StringSplitOptions.TrimEntries) ?? []).ToHashSet();
        var controls = plan.View.Edition.Controls.Controls.Select(control => control.Id).Where(wanted.Contains).ToList();
        return controls.Count == 0 ? null : new OpenForm(form with { Controls = controls, Measure = Only(plan, option, controls) ?? "" }, []) { Back = back };
    }

    // Where the list has one measure that raises all of them, it is the one that is meant.
    private static string? Only(PlanView plan, TreatmentOption? option, List<string> controls) =>
        plan.View.Edition.Treatment.Measures.Where(measure => measure.Option == option?.Id && controls.All(measure.Controls.Contains)).Take(2).ToList() is [var only] ? only.Id : null;
}
