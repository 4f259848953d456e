namespace Sonae.Guideline.Policies;

/// <summary>Whether a clause stands in the company's policy, and by what: its condition, or what the company decided. <c>Ruled</c> is null while a fact it depends on is untold.</summary>
public sealed record UnitFinding(string Id, ClauseUnit? Unit, bool? Ruled, ClauseEdit? Edit, IReadOnlyList<Clause> Says)
{
    public bool IsIn => (Edit?.Use ?? ClauseUse.AsRuled) switch { ClauseUse.Out => false, ClauseUse.In => true, _ => Ruled != false };

    /// <summary>In only because nobody has told what its condition asks for.</summary>
    public bool Unsure => Ruled is null && Edit?.Use is not ClauseUse.In;

    public bool IsReworded => Unit is not null && Edit?.Words is not null;

    /// <summary>Reworded, and the edition has other words now than those that were replaced.</summary>
    public bool IsBehind => IsReworded && Edit!.Replaced is { } replaced && replaced != Unit!.OriginalWords;
}

/// <summary>A section with every clause it may have; <c>Ruled</c> as for clauses.</summary>
public sealed record SectionFinding(PolicySection Section, bool? Ruled, IReadOnlyList<UnitFinding> Units)
{
    public bool IsIn => Standing.Any();

    /// <summary>The clauses that stand in the policy; where the section is refuted, only those the company keeps in.</summary>
    public IEnumerable<UnitFinding> Standing => Units.Where(unit => unit.IsIn && (Ruled != false || unit.Edit?.Use is ClauseUse.In));
}
