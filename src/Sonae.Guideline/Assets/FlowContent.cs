using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Assets;

/// <summary>What harms an attribute at a stage of a business flow.</summary>
public sealed record StageHarm(string Attribute, string Text);

/// <summary>A stage every business flow passes: make, process, copy, output, keep, move, dispose.</summary>
public sealed record FlowStage(string Id, int No, string Label, string Text, IReadOnlyList<StageHarm> Harms, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>The business-flow supplement (業務フロー), a second way to find assets and risks.</summary>
public sealed record FlowContent(IReadOnlyList<FlowStage> Stages);
