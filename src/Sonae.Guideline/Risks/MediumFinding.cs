using Sonae.Guideline.Assets;

namespace Sonae.Guideline.Risks;

/// <summary>Why a level has or has not been found.</summary>
public enum LevelReason { Judged, NoThreatJudged, SomeThreatsUnjudged, ControlsUnanswered, NoControlApplies, NothingKeptThere }

/// <summary>Threat and vulnerability of a medium with everything they came from; null means not yet judged.</summary>
public sealed record MediumFinding(
    Medium Medium,
    ThreatLevel? Threat, int ThreatsGiven, int Threats, LevelReason ThreatReason, string? HighestThreat,
    Vulnerability? Vulnerability, int Items, int Answered, int NotApplicable, int Done, double? Rate, LevelReason VulnerabilityReason,
    IReadOnlyList<string> Unanswered, IReadOnlyList<string> NotFullyDone, Likelihood? Likelihood, int AssetsKept);
