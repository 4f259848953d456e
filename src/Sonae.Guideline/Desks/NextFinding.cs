namespace Sonae.Guideline.Desks;

/// <summary>What the one next action can be, in the order in which it is chosen.</summary>
public enum NextKind
{
    DoOverdueTask, TellProfile, JudgeActions, AnswerBasics, AnswerDiagnosis, DecideAnswers, PlanFirstThing, DoTask, LookAtBasics, TakeStep, CloseRound, KeepGoing,
}

/// <summary>The one next action, as a code with its arguments and where it is done.</summary>
public sealed record NextFinding(NextKind Kind, IReadOnlyList<object> Args, Target Target)
{
    public string Code => Guideline.Code.Of("next", Kind);
}
