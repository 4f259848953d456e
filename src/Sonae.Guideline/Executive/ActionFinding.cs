using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Executive;

/// <summary>Something the records show, as a code with its arguments and the ids of what shows it.</summary>
public sealed record EvidenceFinding(EvidenceKind Kind, IReadOnlyList<object> Args, IReadOnlyList<string> Items)
{
    public string Code => Guideline.Code.Of("evidence", Kind);
}

/// <summary>One of the seven actions: what the executive says of it (null: not yet judged) and, apart from that, what the records show.</summary>
public sealed record ActionFinding(ExecutiveAction Action, AnswerOption? State, string? Note, IReadOnlyList<EvidenceFinding> Evidence);
