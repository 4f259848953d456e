using Sonae.Guideline.Controls;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Treatments;

/// <summary>A control whose answer a treatment raises; <c>From</c> is null while it is unanswered.</summary>
public sealed record ControlStep(Control Control, ControlOption? From, ControlOption To);

/// <summary>What a risk is expected to become, with every value it comes from; <c>IsSaid</c> when a person expects it, not the answers.</summary>
public sealed record ExpectedRisk(RiskFinding Now, MediumFinding? Medium, Importance? Importance, Likelihood? Likelihood, RiskValue? Value, RiskBand? Band, bool IsSaid)
{
    public bool IsLower => Value?.Value < Now.Value?.Value;
}

/// <summary>How a retention stands today: none, in force, ending soon, ended or without somebody who accepts.</summary>
public enum RetentionState { None, Running, Ending, Ended }

/// <summary>What follows from one treatment (対策): the answers it raises, the media then, and how many rows fall.</summary>
public sealed record TreatmentFinding(
    Treatment Treatment, TreatmentOption Option, Measure? Measure, IReadOnlyList<ControlStep> Steps, IReadOnlyList<MediumFinding> Then, RetentionState Retention,
    DateOnly Today)
{
    /// <summary>What is done, in the company's words or the list's.</summary>
    public string Title => Treatment.Text.Length > 0 ? Treatment.Text : Measure?.Text ?? Option.Label;

    /// <summary>The row it was decided for is not in the register any more.</summary>
    public bool IsOrphan => Treatment.IsForAsset && Treatment.Row is null;

    /// <summary>Whether it counts as treating its risk: not given up, its row still there, a retention not ended.</summary>
    public bool IsInForce => Treatment.State != TreatmentState.Dropped && !IsOrphan && Retention != RetentionState.Ended;

    /// <summary>Whether something remains to be done by its day.</summary>
    public bool IsOpen => Option.Kind != TreatmentKind.Retain && Treatment.State is TreatmentState.Planned or TreatmentState.Doing;

    public bool IsOverdue => IsOpen && Treatment.Due < Today;

    /// <summary>Done, but the answers it was to raise are still as they were and nobody has looked.</summary>
    public bool IsUnraised => Treatment is { State: TreatmentState.Done, IsRaised: false } && Steps.Count > 0;

    /// <summary>Whether what is expected follows from the answers it raises.</summary>
    public bool IsComputed => Option.Kind == TreatmentKind.Reduce && Treatment.Controls.Count > 0;

    /// <summary>What its people expect, where the answers do not tell it.</summary>
    public Expectation Said => IsComputed || Option.Kind == TreatmentKind.Retain ? Expectation.None : Treatment.Expectation;

    /// <summary>Whether anything is expected at all.</summary>
    public bool IsExpected => IsComputed || Option.Kind == TreatmentKind.Retain || Treatment.Expectation != Expectation.None;

    /// <summary>Whether it treats this risk: its own row, or one whose medium its controls protect.</summary>
    public bool Treats(RiskFinding risk) => Treatment.IsForAsset ? Treatment.Row == risk.Asset.Row
        : risk.Medium is { } medium && Protects(medium.Medium.Id);

    internal IReadOnlySet<string> Media { get; init; } = new HashSet<string>();

    private bool Protects(string medium) => Media.Contains(medium);
}

/// <summary>What treatments of one option cost together, and how many say no cost.</summary>
public sealed record CostFinding(TreatmentOption Option, int Treatments, int Untold, long Sum);
