namespace Sonae.Guideline.Diagnosis;

/// <summary>How far respondents are apart: nobody answered, all the same, different, some could not judge while others did, or best and worst both occur.</summary>
public enum Disagreement { NotAnswered, Agreed, Split, Unsure, Far }

/// <summary>How often an option was chosen.</summary>
public sealed record OptionCount(DiagnosisOption Option, int Count);

/// <summary>One respondent's answer.</summary>
public sealed record SheetAnswer(Guid Sheet, string Group, string Label, DiagnosisOption Option);

/// <summary>One group's answers to a question and the answer proposed for the group.</summary>
public sealed record GroupSpread(string Group, int Answered, IReadOnlyList<OptionCount> Counts, Disagreement Disagreement, DiagnosisOption? Proposed);

/// <summary>One question as several people answered it: counts, who, by group, how far apart, the proposed and the decided answer.</summary>
public sealed record SpreadFinding(
    Question Question, IReadOnlyList<SheetAnswer> Answers, IReadOnlyList<OptionCount> Counts, IReadOnlyList<GroupSpread> Groups, Disagreement Disagreement,
    DiagnosisOption? Proposed, DiagnosisOption? Decided, string? Note)
{
    /// <summary>So far apart that people should talk before deciding.</summary>
    public bool IsWide => Disagreement is Disagreement.Unsure or Disagreement.Far;

    /// <summary>Somebody answered and the company has not decided yet.</summary>
    public bool ToDecide => Proposed is not null && Decided is null;

    /// <summary>The company decided something else than what was proposed.</summary>
    public bool IsDecidedOtherwise => Proposed is not null && Decided is not null && Decided != Proposed;

    /// <summary>The company decided better than any respondent answered.</summary>
    public bool IsDecidedAboveAll => Decided is not null && Answers.Count > 0 && Answers.All(answer => answer.Option.Points < Decided.Points);
}

/// <summary>One respondent's sheet: answers so far, and its own total once complete.</summary>
public sealed record SheetFinding(RespondentSheet Sheet, int Answered, int PointsSoFar, int? Total);

/// <summary>One group (site or department): its sheets and what follows from the answers proposed for it.</summary>
public sealed record GroupFinding(string Group, int Sheets, int Handed, DiagnosisFinding Diagnosis);

/// <summary>The self-diagnosis answered by several people; only sheets handed in count, and their order never matters.</summary>
public sealed record RespondentFinding(
    int Handed, int Outstanding, IReadOnlyList<SheetFinding> Sheets, IReadOnlyList<GroupFinding> Groups, IReadOnlyList<SpreadFinding> Questions,
    DiagnosisFinding Proposed, int ToDecide, int ToDecideWide);
