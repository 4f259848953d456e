using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Threats;

/// <summary>A threat to what is kept on one medium (個別の脅威).</summary>
public sealed record Threat(string Id, int No, string Medium, string Text, string Help, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The threat situation (脅威の状況): the threats to judge, medium by medium.</summary>
public sealed record ThreatContent(IReadOnlyList<Threat> Threats);
