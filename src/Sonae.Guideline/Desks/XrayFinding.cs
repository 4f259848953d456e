namespace Sonae.Guideline.Desks;

/// <summary>How grave an inconsistency is: it cannot be so, it should be looked at, it may be of use.</summary>
public enum Gravity { Error, Warning, Hint }

/// <summary>What an inconsistency is about: something weak, two statements that do not fit, something left open, or the company's own house.</summary>
public enum XrayGroup { Weak, Contradiction, Open, House }

/// <summary>A kind of inconsistency; a closed set.</summary>
public enum XrayKind
{
    NotDoneWithoutPlan, UnknownLeft, RuleWithoutPlan,
    DiagnosisAgainstBasics, DiagnosisAgainstControl, DecidedAboveAll, ReasonLeftOver, ActionWithoutEvidence, ActionBehindEvidence,
    ProfileNeedMissing, ProfileAgainstRegister, PeopleWithoutMyNumber, CategoryAgainstProfile, MoreMembersThanPeople,
    RespondentsApart, DecidedWithoutNote, SheetsOutstanding, ProfileUntold, BasicsNotLookedAt, TaskOverdue, TaskWithoutDate, TaskWithoutOwner, TaskOwnerGone,
    ExecutiveMissing, NeverSignedIn, NoSecondWay, NeverBackedUp, BackupOld, RoundOpenTooLong, SeveralOpenRounds, EditionSuperseded,
}

/// <summary>One inconsistency of the standing list (不整合), as a code with its arguments and where it is mended.</summary>
public sealed record XrayFinding(XrayKind Kind, Gravity Gravity, XrayGroup Group, IReadOnlyList<object> Args, Target Target)
{
    public string Code => Guideline.Code.Of("xray", Kind);
}
