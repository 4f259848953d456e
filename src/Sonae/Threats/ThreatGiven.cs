namespace Sonae.Threats;

/// <summary>Words about a threat that could not be taken: of which threat, or of a new one on a medium, and why not.</summary>
public sealed record ThreatGiven(string? Threat, string? Medium, string Text, string Wrong);
