using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Assets;

/// <summary>What harms an attribute at a stage: on which media, which threats of the list it is, and the methods (手口) and factors (要因) behind it.</summary>
public sealed record StageHarm(
    string Id, string Attribute, string Text, string Example, IReadOnlyList<string> Media, IReadOnlyList<string> Threats, IReadOnlyList<string> Methods,
    IReadOnlyList<string> Factors, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>An asset that is usual at a stage and easily forgotten; "{0}" in its name stands for the flow's.</summary>
public sealed record FlowAsset(string Id, string Name, IReadOnlyList<string> Media, string Why, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A stage every business flow passes: make, process, copy, output, keep, move, dispose.</summary>
public sealed record FlowStage(
    string Id, int No, string Label, string Text, string Ask, IReadOnlyList<FlowAsset> Assets, IReadOnlyList<StageHarm> Harms, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>What happens at one stage of a usual flow, and by medium what lies there.</summary>
public sealed record ExampleStep(string Stage, string What, IReadOnlyDictionary<string, string> Places);

/// <summary>A flow many firms have, to begin with.</summary>
public sealed record FlowExample(string Id, string Name, string Text, IReadOnlyList<ExampleStep> Steps, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The business-flow supplement (業務フロー), a second way to find assets and risks.</summary>
public sealed record FlowContent(IReadOnlyList<FlowStage> Stages, IReadOnlyList<FlowExample> Examples);
