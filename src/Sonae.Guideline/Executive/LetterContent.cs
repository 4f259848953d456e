using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Executive;

/// <summary>A text the president gives or sends; {{company.name}} and the like are filled in.</summary>
public sealed record Letter(string Id, string Title, string Use, IReadOnlyList<string> Paragraphs, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The president's texts: why we do this, in half a page.</summary>
public sealed record LetterContent(IReadOnlyList<Letter> Letters);
