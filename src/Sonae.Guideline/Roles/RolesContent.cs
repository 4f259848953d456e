using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Roles;

/// <summary>A role in carrying out the measures and what it does.</summary>
public sealed record Role(string Id, string Label, IReadOnlyList<string> Duties, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>Roles, ways of checking (見る・聞く・試す) and the cycle of improvement (PDCA).</summary>
public sealed record RolesContent(IReadOnlyList<Role> Roles, IReadOnlyList<Term> Checks, IReadOnlyList<Term> Cycle);
