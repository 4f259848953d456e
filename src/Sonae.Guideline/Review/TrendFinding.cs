using Sonae.Guideline.Diagnosis;

namespace Sonae.Guideline.Review;

/// <summary>One round's score; the change is against the round before it of the same edition, null where either has no total.</summary>
public sealed record TrendPoint(
    Guid Round, string Edition, DateOnly Started, DateOnly? Closed, int? Total, int Highest, ScoreBand? Band, IReadOnlyList<PartFinding> Parts, int? Change);

/// <summary>The self-diagnosis over the rounds, oldest first (推移).</summary>
public sealed record TrendFinding(IReadOnlyList<TrendPoint> Points);
