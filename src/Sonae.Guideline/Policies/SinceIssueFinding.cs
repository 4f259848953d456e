namespace Sonae.Guideline.Policies;

/// <summary>What a policy is made from: the company's name and the like, its size, a yes/no fact, an answer, a risk band, a fact, a choice, an edit, the edition's own words.</summary>
public enum InputKind { Company, Employees, Profile, Answer, Band, Fact, Choice, Edit, Words }

/// <summary>What becomes of a clause: it comes in, goes out, or reads otherwise.</summary>
public enum ClauseTurn { In, Out, Otherwise }

/// <summary>A clause that is no longer as it was issued.</summary>
public sealed record TurnedClause(string Clause, ClauseTurn Turn);

/// <summary>Something that is said otherwise since a policy was issued, and the clauses that turn by it (発行後の変化).</summary>
public sealed record SinceIssueFinding(InputKind Kind, string Key, string? From, string? To, IReadOnlyList<TurnedClause> Clauses);
