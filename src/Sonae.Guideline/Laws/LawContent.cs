using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Laws;

/// <summary>A law in force, what it asks of a small firm, and the day this was checked.</summary>
public sealed record Law(
    string Id, string Name, string ShortName, string Text, IReadOnlyList<string> Asks, DateOnly Checked, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>The laws an edition must be read with.</summary>
public sealed record LawContent(IReadOnlyList<Law> Laws);
