using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Treatments;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>Every problem of what was typed of a treatment, each with its field.</summary>
public static class TreatmentCheck
{
    public const int LongestText = 500;

    public const int LongestName = 100;

    /// <summary>The treatment that is changed is null for a new one; a form for assets names them elsewhere, one for controls must choose some.</summary>
    public static List<FieldProblem> Of(TreatmentForm form, Edition edition, IReadOnlySet<Guid> members, bool forAssets, TreatmentOfRound? before, DateOnly today)
    {
        var problems = new List<FieldProblem>();
        if (form.OptionIn(edition) is not { } option) problems.Add(new("option", "option"));
        else if (option.Kind == TreatmentKind.Retain) Accepted(form, before, today, problems);
        else if (form.Measure.Length + form.Text.Length == 0) problems.Add(new("measure", "measure"));
        if (form.Measure.Length > 0 && form.MeasureIn(edition) is null) problems.Add(new("measure", "measure.unknown"));
        if (!forAssets && form.Controls.Count == 0) problems.Add(new("controls", "controls"));
        if (form.Controls.Any(id => edition.Controls.Controls.All(control => control.Id != id))) problems.Add(new("controls", "controls.unknown"));
        Planned(form, members, problems);
        Expected(form, edition.Risk, problems);
        foreach (var (field, text, most) in Texts(form))
            if (text.Length > most) problems.Add(new(field, "long"));
            else if (MyNumberRule.IsIn(text)) problems.Add(new(field, "my-number"));
        return problems;
    }

    /// <summary>The form without what must not be shown again.</summary>
    public static TreatmentForm Safe(TreatmentForm form) => form with
    {
        Text = MyNumberRule.Without(form.Text),
        Standard = MyNumberRule.Without(form.Standard),
        ShownBy = MyNumberRule.Without(form.ShownBy),
        OwnerName = MyNumberRule.Without(form.OwnerName),
        AcceptedBy = MyNumberRule.Without(form.AcceptedBy),
        AcceptedWhy = MyNumberRule.Without(form.AcceptedWhy),
        Cost = MyNumberRule.Without(form.Cost),
        Due = MyNumberRule.Without(form.Due),
        AcceptedUntil = MyNumberRule.Without(form.AcceptedUntil),
    };

    private static void Accepted(TreatmentForm form, TreatmentOfRound? before, DateOnly today, List<FieldProblem> problems)
    {
        if (form.AcceptedBy.Length == 0) problems.Add(new("acceptedBy", "accepted.by"));
        if (form.AcceptedWhy.Length == 0) problems.Add(new("acceptedWhy", "accepted.why"));
        // A day that has come since it was agreed is no mistake of whoever changes something else.
        if (Dates.Read(form.AcceptedUntil) is not { } until) problems.Add(new("acceptedUntil", "accepted.until"));
        else if (until <= today && until != before?.AcceptedUntil) problems.Add(new("acceptedUntil", "accepted.past"));
    }

    private static void Planned(TreatmentForm form, IReadOnlySet<Guid> members, List<FieldProblem> problems)
    {
        if (form.Owner.Length > 0 && !(form.Account is { } account && members.Contains(account))) problems.Add(new("owner", "owner"));
        if (form.Owner.Length > 0 && form.OwnerName.Length > 0) problems.Add(new("ownerName", "owner.both"));
        if (form.Due.Length > 0 && Dates.Read(form.Due) is null) problems.Add(new("due", "due"));
        if (form.Cost.Length > 0 && Money.Read(form.Cost) is null) problems.Add(new("cost", "cost"));
        if (form.StateRead is null) problems.Add(new("state", "state"));
    }

    private static void Expected(TreatmentForm form, RiskContent risk, List<FieldProblem> problems)
    {
        if (form.Importance.Length > 0 && !(Digits.Read(form.Importance) is { } importance && risk.Importance.Has(importance))) problems.Add(new("importance", "level"));
        if (form.Likelihood.Length > 0 && !(Digits.Read(form.Likelihood) is { } likelihood && risk.Likelihood.Has(likelihood))) problems.Add(new("likelihood", "level"));
    }

    private static IEnumerable<(string Field, string Text, int Most)> Texts(TreatmentForm form) =>
    [
        ("text", form.Text, LongestText), ("standard", form.Standard, LongestText), ("shownBy", form.ShownBy, LongestText), ("ownerName", form.OwnerName, LongestName),
        ("acceptedBy", form.AcceptedBy, LongestName), ("acceptedWhy", form.AcceptedWhy, LongestText), ("cost", form.Cost, LongestName), ("due", form.Due, LongestName), ("acceptedUntil", form.AcceptedUntil, LongestName),
    ];
}
