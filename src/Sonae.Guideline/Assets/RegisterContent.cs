using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Assets;

/// <summary>What a column of the register holds.</summary>
public enum ColumnKind { Text, Medium, Flag, Level, Date, Auto }

/// <summary>A column of the asset register; label and aliases are the names it is known by in a workbook.</summary>
public sealed record RegisterColumn(
    string Id, string Label, IReadOnlyList<string> Aliases, ColumnKind Kind, bool Required, string? Group, string Help, double Width,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>What the register judges of an asset: confidentiality, integrity, availability (機密性・完全性・可用性).</summary>
public sealed record AssetAttribute(string Id, string Label, string Meaning, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>When an attribute has a value, with examples.</summary>
public sealed record Criterion(
    string Id, string Attribute, int Value, string Text, IReadOnlyList<string> Examples, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A typical doubt of a first-timer and our answer, shown at the columns where it arises.</summary>
public sealed record Doubt(string Id, string Question, string Answer, IReadOnlyList<string> Columns, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>What a flag says of an attribute: a value to begin with, and why; it is shown, and stored only by whoever takes it over.</summary>
public sealed record FlagProposal(string Id, string Flag, string Attribute, int Value, string Reason, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>Words that make no difference between the names of two assets (重複の候補).</summary>
public sealed record AlikeWords(string Id, IReadOnlyList<string> Aliases, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The asset register (情報資産管理台帳): columns, criteria, the answers to doubts, and what flags propose.</summary>
public sealed record RegisterContent(
    IReadOnlyList<RegisterColumn> Columns, IReadOnlyList<AssetAttribute> Attributes, IReadOnlyList<Criterion> Criteria, IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<FlagProposal> Proposals, AlikeWords Alike);
