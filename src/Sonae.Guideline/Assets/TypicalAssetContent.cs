using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Assets;

/// <summary>A proposed value of C, I or A and the reason for it.</summary>
public sealed record ProposedValue(int Value, string Reason);

/// <summary>An asset many firms have, with proposals to start from; lines names lines of business, empty for all.</summary>
public sealed record TypicalAsset(
    string Id, string Name, string Department, IReadOnlyList<string> Lines, string Note, string Users, IReadOnlyList<string> Media, IReadOnlyList<string> Flags,
    ProposedValue Confidentiality, ProposedValue Integrity, ProposedValue Availability, string? Retention, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>Typical assets by department and line of business.</summary>
public sealed record TypicalAssetContent(IReadOnlyList<Term> Departments, IReadOnlyList<Term> Lines, IReadOnlyList<TypicalAsset> Assets);
