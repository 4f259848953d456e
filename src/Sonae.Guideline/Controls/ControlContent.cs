using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Controls;

/// <summary>An answer to a control: its code in the workbook and its weight (0 to 1), null when the control does not apply.</summary>
public sealed record ControlOption(string Id, int Code, string Label, double? Weight, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A category of controls (対策の種類); the mark says how needed its policy is.</summary>
public sealed record ControlCategory(string Id, int No, string Name, string Mark, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>A mark of necessity (策定の必要性), with its sign.</summary>
public sealed record NecessityMark(string Id, string Sign, string Text, bool PolicyNeeded, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>How an inspection looks at a control: see, ask or try (見る・聞く・試す).</summary>
public enum CheckWay { See, Ask, Try }

/// <summary>A suggested check of a control.</summary>
public sealed record ControlCheck(CheckWay Way, string Text);

/// <summary>One of the controls to judge (対策状況チェック), with the media it protects.</summary>
public sealed record Control(
    string Id, int No, string Category, string Text, string HowToJudge, IReadOnlyList<string> Media, IReadOnlyList<ControlCheck> Checks,
    string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>Below which implementation rate (0 to 1) a category is weak (実施率の低い種類).</summary>
public sealed record WeakLimit(string Id, double Below, string Cites, Certainty Certainty) : Item(Id, Cites, Certainty);

/// <summary>The control check: options, categories, marks, the limit of weak categories and controls. <c>NotNeeded</c> names the mark of a policy that does not apply.</summary>
public sealed record ControlContent(
    IReadOnlyList<ControlOption> Options, IReadOnlyList<ControlCategory> Categories, IReadOnlyList<NecessityMark> Marks, string NotNeeded, WeakLimit Weak,
    IReadOnlyList<Control> Controls);
