using Sonae.Guideline.Risks;
using Sonae.Guideline.Treatments;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>Puts treatments into the words their pages, the calendar and the workbook share.</summary>
public sealed class PlanWords(Func<string, string> say, Func<string, object?[], string> fill, System.Globalization.CultureInfo culture)
{
    public static PlanWords Of(Wording<TreatmentText> words, Visitor visitor) => new(key => words[key], (key, args) => words[key, args], visitor.Culture);

    public static PlanWords Of(Text words, System.Globalization.CultureInfo culture) => new(key => words[key], (key, args) => words[key, args], culture);

    /// <summary>What it is decided for: a row of the register, or controls by number.</summary>
    public string Target(TreatmentFinding finding, TreatmentFindings all) => finding.Treatment.IsForAsset
        ? finding.IsOrphan ? fill("target.gone", [finding.Treatment.AssetName]) : finding.Treatment.AssetName
        : fill("target.controls", [string.Join('・', Numbers(finding, all))]);

    /// <summary>What is done; a risk that is only retained says so of itself.</summary>
    public string Title(TreatmentFinding finding, TreatmentFindings all) => finding is { Option.Kind: TreatmentKind.Retain, Measure: null, Treatment.Text.Length: 0 } ? fill("retained", [Target(finding, all)]) : finding.Title;

    /// <summary>The class, the icon and the word of its state.</summary>
    public (string Class, string Icon, string Word) State(TreatmentFinding finding) => finding switch
    {
        { Treatment.State: TreatmentState.Dropped } => ("st-none", "none", say("state.Dropped")),
        { IsOrphan: true } => ("st-late", "warn", say("state.orphan")),
        { Retention: RetentionState.Ended } => ("st-late", "warn", say("state.ended")),
        { Retention: RetentionState.Ending } => ("st-half", "warn", say("state.ending")),
        { Retention: RetentionState.Running } => ("st-done", "done", say("state.retained")),
        { IsOverdue: true } => ("st-late", "warn", say("state.overdue")),
        { IsUnraised: true } => ("st-half", "half", say("state.unraised")),
        { Treatment.State: TreatmentState.Done } => ("st-done", "done", say("state.Done")),
        { Treatment.State: TreatmentState.Doing } => ("st-half", "half", say("state.Doing")),
        _ => ("st-none", "none", say("state.Planned")),
    };

    /// <summary>The day that counts: when it is due, or until when a risk is retained.</summary>
    public static DateOnly? Day(TreatmentFinding finding) => finding.Option.Kind == TreatmentKind.Retain ? finding.Treatment.Acceptance?.Until : finding.Treatment.Due;

    public string DayText(TreatmentFinding finding) => Day(finding) is not { } day ? "" : finding.Option.Kind == TreatmentKind.Retain ? fill("until", [Dates.Long(day, culture)]) : Dates.Long(day, culture);

    /// <summary>Who does it, or who accepts what is retained.</summary>
    public string Person(TreatmentFinding finding, PlanView view) => finding is { Option.Kind: TreatmentKind.Retain, Treatment.Acceptance: { } accepted } ? fill("accepts", [accepted.By]) : view.Owner(finding);

    /// <summary>What is expected of it, in one line.</summary>
    public string Expected(TreatmentFinding finding, PlanView view)
    {
        if (!finding.IsExpected) return say("expected.unknown");
        if (finding.Treatment.Row is { } row && view.Risk(row) is { } risk)
        {
            var then = view.Findings.Expected(risk, finding);
            return then is { Value: { } value, Band: { } band, Now: { Value: { } now, Band: { } before } } ? fill("expected.row", [before.Label, now.Value, band.Label, value.Value]) : say("expected.unjudged");
        }
        return view.Findings.Lowered(finding) is > 0 and var rows ? fill("expected.rows", [rows]) : say("expected.same");
    }

    private static IEnumerable<int> Numbers(TreatmentFinding finding, TreatmentFindings all) =>
        all.Edition.Controls.Controls.Where(control => finding.Treatment.Controls.Contains(control.Id)).Select(control => control.No);
}
