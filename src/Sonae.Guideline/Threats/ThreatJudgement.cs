namespace Sonae.Guideline.Threats;

/// <summary>How often a company expects a threat to a medium (発生頻度); null while not judged. The words are a label and are never matched.</summary>
public sealed record ThreatJudgement(string Medium, string Words, int? Level)
{
    /// <summary>By which the threat is found again; where none was given, its medium and its words.</summary>
    public string Id { get; init; } = $"{Medium}/{Words}";
}
