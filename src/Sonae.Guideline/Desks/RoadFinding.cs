namespace Sonae.Guideline.Desks;

/// <summary>The steps of the guideline in their order.</summary>
public enum RoadStep { Executive, Basics, Diagnosis, Handbook, Register, Threats, Controls, Risks, Treatment, Policies, Review, Declaration }

/// <summary>How far a step is; coming: this program does not have it yet.</summary>
public enum StepState { NotStarted, Half, Done, Coming }

/// <summary>What remains of a step.</summary>
public enum RemainKind
{
    ActionsUnjudged, RulesUnanswered, RulesToLookAt, QuestionsUnanswered, AnswersToDecide, SheetsOutstanding, HandbookNotIssued, NoAssets, AssetsUnjudged,
    ThreatsUnjudged, ControlsUnanswered, RisksUnjudged, RisksUntreated, PoliciesNotIssued, PoliciesUndecided, RoundNotClosed, DeclarationNotMade,
}

/// <summary>Something that remains of a step: how many, and the first of them.</summary>
public sealed record Remain(RemainKind Kind, int Count, string? Item)
{
    public string Code => Guideline.Code.Of("remain", Kind);
}

/// <summary>One step of the road: its state, how many of how many are done, and what remains.</summary>
public sealed record RoadFinding(RoadStep Step, StepState State, int Done, int Of, IReadOnlyList<Remain> Remains)
{
    public string Code => Guideline.Code.Of("road", Step);
}
