namespace Sonae.Guideline.Policies;

/// <summary>A clause that belongs into the company's policy; unsure while its condition asks for a fact that has not been told.</summary>
public sealed record DraftClause(Clause Clause, bool Unsure);

/// <summary>A section with the clauses that belong to it.</summary>
public sealed record DraftSection(PolicySection Section, bool Unsure, IReadOnlyList<DraftClause> Clauses);

/// <summary>A fact the draft names, and what the company filled in.</summary>
public sealed record DraftFact(FactField Field, string? Value);

/// <summary>A choice the draft names, and what the company chose.</summary>
public sealed record DraftChoice(ChoiceField Field, ChoiceOption? Chosen);

/// <summary>A policy as it follows for one company (ポリシー案): sections, clauses, and every fact and choice they name.</summary>
public sealed record PolicyDraft(
    PolicyFinding Policy, IReadOnlyList<DraftSection> Sections, IReadOnlyList<DraftFact> Facts, IReadOnlyList<DraftChoice> Choices)
{
    /// <summary>How many facts and choices are still open.</summary>
    public int Open => Facts.Count(fact => fact.Value is null) + Choices.Count(choice => choice.Chosen is null);
}
