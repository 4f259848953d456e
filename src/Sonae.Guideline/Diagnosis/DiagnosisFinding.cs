namespace Sonae.Guideline.Diagnosis;

/// <summary>Whether a part stands out.</summary>
public enum PartStanding { NotYetJudged, Weak, Middle, Strong }

/// <summary>How often an answer was given and the points that makes.</summary>
public sealed record OptionTally(DiagnosisOption Option, int Count, int Points);

/// <summary>A part's points so far; the share (0 to 1, may be negative) is null until every question of the part is answered.</summary>
public sealed record PartFinding(DiagnosisPart Part, int Answered, int Questions, int Points, int Highest, double? Share, PartStanding Standing);

/// <summary>What follows from the self-diagnosis; total and band are null until every question is answered, the points so far are always told.</summary>
public sealed record DiagnosisFinding(
    int Answered, int Questions, int PointsSoFar, int? Total, ScoreBand? Band, int Highest, ScoreBand? NextBand, int? PointsToNext,
    IReadOnlyList<OptionTally> Tallies, IReadOnlyList<PartFinding> Parts, IReadOnlyList<Question> First, IReadOnlyList<Question> Unanswered);
