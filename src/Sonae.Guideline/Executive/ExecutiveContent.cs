using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Executive;

/// <summary>One harm of doing nothing (不利益), with examples a small firm can picture.</summary>
public sealed record Harm(string Id, string Title, string Text, IReadOnlyList<string> Examples, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>One of the three principles (3原則).</summary>
public sealed record Principle(string Id, int No, string Title, string Text, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>What the program's own records can show of an action; a closed set.</summary>
public enum EvidenceKind
{
    BasicPolicyIssued, PolicyIssued, HandbookIssued, ReportIssued, RolesGiven, TasksOwned, TasksDated, TasksDone, WeakPlanned,
    DiagnosisComplete, DiagnosisRepeated, RoundsClosed, RulesLookedAt, RuleLookedAt, QuestionDone, ControlDone, AssetsListed, RisksJudged,
}

/// <summary>A kind of evidence that counts for an action; the item is the rule, question or control it is about, where the kind needs one.</summary>
public sealed record EvidenceSource(EvidenceKind Kind, string? Item);

/// <summary>One of the seven actions (重要7項目の取組): what it means in a small firm, what shows that it is done, and which records can show it.</summary>
public sealed record ExecutiveAction(
    string Id, int No, string Title, string Text, IReadOnlyList<string> Evidence, IReadOnlyList<EvidenceSource> Records, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>An order in which editions number the actions.</summary>
public sealed record ActionOrder(string Id, string Label, IReadOnlyList<string> Actions, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>Which important items of the サイバーセキュリティ経営ガイドライン one action answers.</summary>
public sealed record ActionLink(string Action, IReadOnlyList<int> Items);

/// <summary>An important item (重要10項目), its topic in our own words.</summary>
public sealed record ImportantItem(int No, string Topic);

/// <summary>A mapping from the seven actions to the ten important items of one version.</summary>
public sealed record ActionMapping(
    string Id, string Label, IReadOnlyList<ImportantItem> Items, IReadOnlyList<ActionLink> Links, string Cites, Certainty Certainty)
    : Item(Id, Cites, Certainty);

/// <summary>The executive part (経営者編).</summary>
public sealed record ExecutiveContent(
    IReadOnlyList<Harm> Harms, IReadOnlyList<Term> Responsibilities, IReadOnlyList<Principle> Principles,
    IReadOnlyList<ExecutiveAction> Actions, IReadOnlyList<AnswerOption> States, IReadOnlyList<ActionOrder> Orders, IReadOnlyList<ActionMapping> Mappings);
