using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Review;

/// <summary>A round with the edition it stands on and what follows from it.</summary>
public sealed record RoundSide(Edition Edition, Round Round, Findings Findings);

/// <summary>A control that is answered otherwise; an option is null where it was not answered.</summary>
public sealed record AnswerChange(Control Control, ControlOption? Before, ControlOption? Now);

/// <summary>A threat whose level changed, that came, or that went; a level is null where it was not judged.</summary>
public sealed record LevelChange(string Medium, string Words, int? Before, int? Now, bool IsNew = false, bool IsGone = false);

/// <summary>Two rounds side by side (回の比較): what differs of what both editions know, and what only one of them has.</summary>
public sealed record ComparisonFinding(
    RoundSide Before, RoundSide Now, bool SameEdition, bool SameValues, ProgressFinding Progress, IReadOnlyList<Change<int>> Parts,
    IReadOnlyList<AnswerChange> Controls, IReadOnlyList<LevelChange> Threats, IReadOnlyList<string> OnlyBefore, IReadOnlyList<string> OnlyNow);
