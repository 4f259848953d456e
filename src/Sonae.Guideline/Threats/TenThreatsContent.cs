using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Threats;

/// <summary>Whom a list of the ten threats is about.</summary>
public enum ThreatAudience { General, Organisation, Individual }

/// <summary>What a listed threat is about, and the controls that answer it.</summary>
public sealed record ThreatTopic(string Id, string Label, IReadOnlyList<string> Controls, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A line of a list; rank is null where the list has none, previous is the year before's rank where known.</summary>
public sealed record RankedThreat(int? Rank, string Name, string Topic, string? Previous, Certainty? Certainty);

/// <summary>The ten threats of one year for one audience (10大脅威).</summary>
public sealed record ThreatList(
    string Id, int Year, ThreatAudience Audience, string Label, bool ShortNames, string? Remark, IReadOnlyList<RankedThreat> Entries,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The yearly lists that are held, and the topics they are about.</summary>
public sealed record TenThreatsContent(IReadOnlyList<ThreatTopic> Topics, IReadOnlyList<ThreatList> Lists);
