using Sonae.Guideline.Controls;
using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>Finds the controls that apply to the company and that no clause of its policies answers (規程にない対策), with the clauses left out that would.</summary>
public static class UnansweredControls
{
    public static IReadOnlyList<(Control Control, IReadOnlyList<ClauseEdit> LeftOut)> Of(DraftView view)
    {
        var (edition, round) = (view.View.Edition, view.View.Round);
        var said = view.Policies.Where(policy => policy.Applies != false).SelectMany(policy => view.Draft(policy).Sections)
            .SelectMany(section => section.Clauses).SelectMany(clause => clause.Clause.Controls).ToHashSet();
        var away = edition.Controls.Options.Where(option => option.Weight is null).Select(option => option.Id).ToHashSet();
        return edition.Controls.Controls.Where(control => !said.Contains(control.Id) && !away.Contains(round.Controls.GetValueOrDefault(control.Id, "")))
            .Where(control => view.View.Findings.Result.First(result => result.Category.Category.Id == control.Category).Policy.Applies != false)
            .Select(control => (control, (IReadOnlyList<ClauseEdit>)LeftOut(view, control.Id))).ToList();
    }

    private static List<ClauseEdit> LeftOut(DraftView view, string control) => view.Policies.Where(policy => policy.Applies != false)
        .SelectMany(policy => view.Tailoring(policy.Policy.Id)).SelectMany(section => section.Units)
        .Where(unit => unit.Edit?.Use is ClauseUse.Out && unit.Unit?.Controls.Contains(control) == true).Select(unit => unit.Edit!).ToList();
}
