using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>A fact of the company that policies need (記入, shown red while empty).</summary>
public sealed record FactField(string Id, string Label, string Help, string Example, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>One wording of a choice.</summary>
public sealed record ChoiceOption(string Id, string Text);

/// <summary>A choice between wordings (選択, shown blue while open).</summary>
public sealed record ChoiceField(string Id, string Label, string Help, IReadOnlyList<ChoiceOption> Options, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>One of the policies: for whom it applies, its scope, the category of controls it answers.</summary>
public sealed record Policy(
    string Id, int No, string Name, string? Category, Condition When, string WhenText, string Scope, string? Advice,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The policies (情報セキュリティポリシー), the facts to fill and the choices to make.</summary>
public sealed record PolicyContent(IReadOnlyList<FactField> Facts, IReadOnlyList<ChoiceField> Choices, IReadOnlyList<Policy> Policies);
