using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Declaration;

/// <summary>A star of SECURITY ACTION and what must be true before it is declared.</summary>
public sealed record Star(string Id, int No, string Label, string Text, IReadOnlyList<Term> Conditions, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>A word not to use for a declaration, and the one to use.</summary>
public sealed record AvoidedWord(string Id, string Word, string Instead, string Why, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>SECURITY ACTION: stars, words to avoid, use of the logo, the way to apply.</summary>
public sealed record DeclarationContent(
    IReadOnlyList<Star> Stars, IReadOnlyList<AvoidedWord> Avoid, IReadOnlyList<Term> Logo, IReadOnlyList<Term> Application);
