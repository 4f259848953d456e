using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>What a fact is, so that the right help is offered where it is typed.</summary>
public enum FactKind { Text, Person, Phone, Mail, Date }

/// <summary>A fact of the company that policies need (記入, shown red while empty); the group is the subject it is asked under.</summary>
public sealed record FactField(string Id, string Label, string Help, string Example, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty)
{
    public string Group { get; init; } = "";

    public FactKind Kind { get; init; }
}

/// <summary>One wording of a choice.</summary>
public sealed record ChoiceOption(string Id, string Text);

/// <summary>A choice between wordings (選択, shown blue while open).</summary>
public sealed record ChoiceField(string Id, string Label, string Help, IReadOnlyList<ChoiceOption> Options, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty)
{
    public string Group { get; init; } = "";
}

/// <summary>How tables of a policy are shown beside its text: edited cell by cell side by side, or drawn as a chart of who reports to whom.</summary>
public enum TableFormKind { Grid, Chart }

/// <summary>Tables of one policy with a page or a picture of their own (区域の表・体制図), with the facts that head their columns.</summary>
public sealed record TableForm(
    string Id, string Policy, TableFormKind Kind, string Label, string Text, IReadOnlyList<string> Clauses, IReadOnlyList<string> Facts,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>One of the policies: for whom it applies, its scope, the category of controls it answers.</summary>
public sealed record Policy(
    string Id, int No, string Name, string? Category, Condition When, string WhenText, string Scope, string? Advice,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The policies (情報セキュリティポリシー), the facts to fill and the choices to make.</summary>
public sealed record PolicyContent(IReadOnlyList<FactField> Facts, IReadOnlyList<ChoiceField> Choices, IReadOnlyList<Policy> Policies)
{
    /// <summary>The subjects under which facts and choices are asked.</summary>
    public IReadOnlyList<Term> Groups { get; init; } = [];

    /// <summary>Tables with a page or a picture of their own.</summary>
    public IReadOnlyList<TableForm> Forms { get; init; } = [];
}
