using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Assets;

/// <summary>Something a flow speaks of on one medium: named by the company or usual at the stage; <c>Row</c> is the row of the register that is it.</summary>
public sealed record FlowThing(FlowStage Stage, Medium Medium, string Name, FlowAsset? Usual, int? Row);

/// <summary>A harm the company sees at a stage, on one medium: the threat of the list it is, or one in words of its own, and the level it was given.</summary>
public sealed record FlowRisk(FlowStage Stage, string Attribute, Medium Medium, string Words, StageHarm? Harm, Threat? Threat, bool IsKnown, int? Level);

/// <summary>A harm that lies nowhere yet, because no medium it could happen on was told at its stage.</summary>
public sealed record LooseHarm(FlowStage Stage, string Attribute, string Words);

/// <summary>What follows from a business flow (業務フロー): what belongs into the register, what is to be judged as a threat.</summary>
public sealed record FlowFinding(WorkFlow Flow, int Told, IReadOnlyList<FlowThing> Things, IReadOnlyList<FlowRisk> Risks, IReadOnlyList<LooseHarm> Loose)
{
    /// <summary>What the register does not have yet.</summary>
    public IEnumerable<FlowThing> Missing => Things.Where(thing => thing.Row is null);

    /// <summary>What nobody has judged yet.</summary>
    public IEnumerable<FlowRisk> Open => Risks.Where(risk => risk.Level is null);
}
