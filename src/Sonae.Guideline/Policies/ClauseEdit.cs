namespace Sonae.Guideline.Policies;

/// <summary>Whether a clause stands as its condition says, never, or in any case.</summary>
public enum ClauseUse { AsRuled, Out, In }

/// <summary>What a company says of one clause of a policy (条文の手直し): its own words, left out or kept in with a reason, moved, or a clause of its own; for a section its title.</summary>
public sealed record ClauseEdit(string Policy, string Clause)
{
    /// <summary>What ids of a company's own clauses begin with.</summary>
    public const string OwnPrefix = "own_";

    public bool IsOwn => Clause.StartsWith(OwnPrefix, StringComparison.Ordinal);

    /// <summary>The section of a clause of the company's own; of one of the edition's the section it was moved to, null where it was not.</summary>
    public string? Section { get; init; }

    /// <summary>The clause it follows, or the section whose first it is; null stands at the section's end.</summary>
    public string? After { get; init; }

    public ClauseUse Use { get; init; }

    /// <summary>The company's words; null keeps the edition's.</summary>
    public IReadOnlyList<ClauseBlock>? Words { get; init; }

    /// <summary>Why it was reworded, left out or kept in.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The edition's words when they were reworded, to tell that they have changed since.</summary>
    public string? Replaced { get; init; }
}
