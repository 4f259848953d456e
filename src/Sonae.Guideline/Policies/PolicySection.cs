using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>How a clause is set: numbered 1., numbered （1） below it, bullet, plain text, or a table whose first row is the head.</summary>
public enum ClauseKind { Numbered, Sub, Bullet, Plain, Table }

/// <summary>What a run of text stands for: words, a fact, a choice, or a key of the company profile.</summary>
public enum InlineKind { Text, Bold, Fact, Choice, Company, Underlined, BoldUnderlined }

/// <summary>A run of clause text; the value is the words or the id of what stands there.</summary>
public sealed record Inline(InlineKind Kind, string Value);

/// <summary>A row of a clause's table, cell by cell.</summary>
public sealed record ClauseRow(IReadOnlyList<IReadOnlyList<Inline>> Cells);

/// <summary>A clause (項): in the document only while its condition holds or is not yet known; answers the controls named.</summary>
public sealed record Clause(
    string Id, ClauseKind Kind, Condition When, IReadOnlyList<string> Controls, IReadOnlyList<Inline> Text, IReadOnlyList<ClauseRow> Rows)
{
    /// <summary>The clause in the edition's own language, when these words are a translation.</summary>
    public Clause? Original { get; init; }
}

/// <summary>A section of a policy (条), or an unnumbered one such as an annex (別表); its id marks it in the document.</summary>
public sealed record PolicySection(string Id, string Title, bool Numbered, Condition When, IReadOnlyList<Clause> Clauses);

/// <summary>The clauses of one policy, as written in the edition.</summary>
public sealed record PolicyClauses(string Policy, IReadOnlyList<PolicySection> Sections);
