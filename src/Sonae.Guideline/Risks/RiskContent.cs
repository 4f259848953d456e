using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Risks;

/// <summary>A level of a scale with its word and meaning.</summary>
public sealed record LevelText(int Value, string Label, string Meaning);

/// <summary>A scale of whole-numbered levels.</summary>
public sealed record Scale(string Id, string Label, IReadOnlyList<LevelText> Levels, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty)
{
    public bool Has(int value)
    {
        foreach (var level in Levels) if (level.Value == value) return true;
        return false;
    }

    public LevelText? Level(int value) => Levels.FirstOrDefault(level => level.Value == value);
}

/// <summary>How C, I and A make the importance; a closed set of rules.</summary>
public enum ImportanceKind { Highest }

/// <summary>A flag of the register that raises the importance to at least a level.</summary>
public sealed record ImportanceLift(string Flag, int To);

/// <summary>The importance rule (重要度).</summary>
public sealed record ImportanceContent(string Id, ImportanceKind Rule, IReadOnlyList<ImportanceLift> Lifts, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>How the judged threats of a medium make its level; a closed set of rules.</summary>
public enum MediumThreatKind { Highest }

/// <summary>The threat rule of a medium.</summary>
public sealed record MediumThreatContent(string Id, MediumThreatKind Rule, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A level that holds from a rate (0 to 1) on, or strictly above it; the first that fits counts.</summary>
public sealed record Threshold(int Level, double Rate, bool Above);

/// <summary>The vulnerability rule of a medium, by the rate of the controls linked with it.</summary>
public sealed record VulnerabilityContent(string Id, IReadOnlyList<Threshold> Thresholds, int WhenNoneApplies, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>A cell of the table threat × vulnerability → likelihood.</summary>
public sealed record LikelihoodCell(int Threat, int Vulnerability, int Likelihood);

/// <summary>The likelihood table (被害発生可能性).</summary>
public sealed record LikelihoodContent(string Id, IReadOnlyList<LikelihoodCell> Cells, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>How loudly a band is shown.</summary>
public enum BandTone { High, Medium, Low }

/// <summary>A band of risk values, both ends included, most urgent first (大・中・小).</summary>
public sealed record RiskBand(string Id, string Label, int From, int To, BandTone Tone, string Meaning, string Action, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>Scales, table and bands of the risk value (リスク値); all numbers of 手順2.</summary>
public sealed record RiskContent(
    Scale Attribute, Scale Importance, ImportanceContent ImportanceRule, Scale Threat, MediumThreatContent ThreatRule, Scale Vulnerability,
    VulnerabilityContent VulnerabilityRule, Scale Likelihood, LikelihoodContent LikelihoodTable, IReadOnlyList<RiskBand> Bands);
