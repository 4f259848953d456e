namespace Sonae.Guideline.Desks;

/// <summary>What the one next action can be, in the order in which it is chosen.</summary>
public enum NextKind
{
    DoOverdueTask, TellProfile, JudgeActions, AnswerBasics, DecideAnswers, AnswerDiagnosis, PlanFirstThing, PlanRule, DoTask, CloseRound, LookAtBasics, TakeStep,
    RestUntil, KeepGoing,
}

/// <summary>The one next action, as a code with its arguments and where it is done.</summary>
public sealed record NextFinding(NextKind Kind, IReadOnlyList<object> Args, Target Target)
{
    /// <summary>Each step has words of its own: "next.take-handbook".</summary>
    public string Code => Kind == NextKind.TakeStep ? "next.take-" + Guideline.Code.Word(Target.Area) : Guideline.Code.Of("next", Kind);
}
