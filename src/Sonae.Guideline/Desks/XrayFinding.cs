namespace Sonae.Guideline.Desks;

/// <summary>How grave an inconsistency is: it cannot be so, it should be looked at, it may be of use.</summary>
public enum Gravity { Error, Warning, Hint }

/// <summary>What an inconsistency is about: something weak, statements that do not fit, something left open, or the company's own house.</summary>
public enum XrayGroup { Weak, Contradiction, Open, House }

/// <summary>A kind of inconsistency; a closed set, group by group.</summary>
public enum XrayKind
{
    NotDoneWithoutPlan, UnknownLeft, RuleWithoutPlan, RiskUntreated,
    ProfileNeedMissing, ProfileAgainstRegister, DiagnosisAgainstBasics, DiagnosisAgainstControl, CategoryAgainstProfile, MoreMembersThanPeople,
    PeopleWithoutMyNumber, DecidedAboveAll, ActionWithoutEvidence, ActionBehindEvidence, TaskDoneButWeak, ReasonLeftOver,
    TreatmentUnraised, TreatmentUntied, TreatmentOrphan, RetainedBound, RetainedHigh,
    PolicyBehind, PolicyOld, PolicyWaiting, PolicyNeverIssued,
    RespondentsApart, DecidedWithoutNote, SheetsOutstanding, ProfileUntold, BasicsNotLookedAt, TaskOverdue, TaskWithoutDate, TaskWithoutOwner, TaskOwnerGone,
    TreatmentOverdue, TreatmentWithoutDate, TreatmentWithoutOwner, TreatmentOwnerGone, RetentionEnded, RetentionEnding,
    ExecutiveMissing, NoSecondWay, NeverSignedIn, NeverBackedUp, BackupOld, RoundOpenTooLong, SeveralOpenRounds, EditionSuperseded,
}

/// <summary>A yes/no fact of the profile among the arguments of a finding; the edge has a word for each key.</summary>
public sealed record ProfileKey(string Key);

/// <summary>One inconsistency of the standing list (不整合): a code with its arguments (numbers, days, ready words, profile keys) and where it is mended.</summary>
public sealed record XrayFinding(XrayKind Kind, IReadOnlyList<object> Args, Target Target)
{
    public string Code => Guideline.Code.Of("xray", Kind);

    public XrayGroup Group => Kind switch
    {
        <= XrayKind.RiskUntreated => XrayGroup.Weak,
        <= XrayKind.RetainedHigh => XrayGroup.Contradiction,
        <= XrayKind.RetentionEnding => XrayGroup.Open,
        _ => XrayGroup.House,
    };

    public Gravity Gravity => Kind switch
    {
        XrayKind.ProfileNeedMissing or XrayKind.ProfileAgainstRegister or XrayKind.ExecutiveMissing => Gravity.Error,
        XrayKind.UnknownLeft or XrayKind.PeopleWithoutMyNumber or XrayKind.ActionBehindEvidence or XrayKind.TaskDoneButWeak or XrayKind.ReasonLeftOver
            or XrayKind.DecidedWithoutNote or XrayKind.SheetsOutstanding or XrayKind.ProfileUntold or XrayKind.TaskWithoutDate or XrayKind.TaskWithoutOwner
            or XrayKind.NeverSignedIn or XrayKind.EditionSuperseded or XrayKind.TreatmentUntied or XrayKind.TreatmentOrphan or XrayKind.RetainedBound or XrayKind.RetainedHigh
            or XrayKind.TreatmentWithoutDate or XrayKind.TreatmentWithoutOwner or XrayKind.RetentionEnding => Gravity.Hint,
        _ => Gravity.Warning,
    };
}
