using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Treatments;

/// <summary>What a way to treat a risk does: only retaining asks for somebody who accepts it.</summary>
public enum TreatmentKind { Reduce, Retain, Avoid, Transfer }

/// <summary>A way to treat a risk (低減・保有・回避・移転) and when it fits.</summary>
public sealed record TreatmentOption(string Id, TreatmentKind Kind, string Label, string Text, string When, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>A group of causes or methods, with examples.</summary>
public sealed record Cause(string Id, string Label, string Text, IReadOnlyList<string> Examples, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A measure of the pick list: for which option, the means it is, the controls it raises, when it is done and what shows it (対策実施基準).</summary>
public sealed record Measure(
    string Id, string Option, string Text, string Mean, IReadOnlyList<string> Controls, string DoneWhen, string ShownBy, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>Who or what a threat comes from: intent, mistake or environment.</summary>
public enum FactorSource { HumanIntentional, HumanAccidental, Environmental }

/// <summary>Whether a factor lies outside or inside the company.</summary>
public enum FactorOrigin { External, Internal }

/// <summary>A field of the factor matrix (脅威の要因).</summary>
public sealed record Factor(
    string Id, FactorSource Source, FactorOrigin Origin, string Label, IReadOnlyList<string> Examples, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>Deciding on treatments (手順3): options, causes, methods, means, measures, factors.</summary>
public sealed record TreatmentContent(
    IReadOnlyList<TreatmentOption> Options, IReadOnlyList<Cause> Causes, IReadOnlyList<Cause> Methods, IReadOnlyList<Term> Means,
    IReadOnlyList<Measure> Measures, IReadOnlyList<Factor> Factors);
