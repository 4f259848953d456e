using Sonae.Guideline.Basics;

namespace Sonae.Guideline.Desks;

/// <summary>Chooses the one next action: what is overdue, then the guideline's steps in their order, then what keeps going.</summary>
public static class NextRule
{
    public static NextFinding Of(XrayView view, IReadOnlyList<RoadFinding> road) =>
        Overdue(view) ?? Profile(view) ?? Executive(view, road) ?? Basics(view, road) ?? Diagnosis(view, road)
        ?? FirstThing(view, road) ?? Rule(view, road) ?? Task(view) ?? Round(view) ?? Look(view, road) ?? Step(road) ?? Rest(view, road);

    private static NextFinding? Overdue(XrayView view) =>
        view.Due.FirstOrDefault(due => due is { State: DueState.Overdue, Task.Kind: not TaskKind.Retention }) is { } late
            ? new(NextKind.DoOverdueTask, [late.Task.Title, late.Task.Due!.Value], late.Task.Target) : null;

    private static NextFinding? Profile(XrayView view) =>
        view.Round.Profile.Employees is null && view.Round.Profile.Has.Count == 0 ? new(NextKind.TellProfile, [], new(Area.Profile)) : null;

    private static NextFinding? Executive(XrayView view, IReadOnlyList<RoadFinding> road)
    {
        var open = view.Actions.Where(action => action.State is null).ToList();
        return open.Count > 0 && IsBuilt(road, RoadStep.Executive)
            ? new(NextKind.JudgeActions, [open.Count, view.Actions.Count], new(Area.Executive, open[0].Action.Id)) : null;
    }

    private static NextFinding? Basics(XrayView view, IReadOnlyList<RoadFinding> road)
    {
        var open = view.Findings.Basics.Rules.Where(rule => rule.Answer is null).ToList();
        return open.Count > 0 && IsBuilt(road, RoadStep.Basics)
            ? new(NextKind.AnswerBasics, [open.Count, view.Findings.Basics.Rules.Count], new(Area.Basics, open[0].Rule.Id)) : null;
    }

    private static NextFinding? Diagnosis(XrayView view, IReadOnlyList<RoadFinding> road)
    {
        if (!IsBuilt(road, RoadStep.Diagnosis)) return null;
        var toDecide = view.Findings.Spread?.Questions.Where(question => question.ToDecide).ToList() ?? [];
        if (toDecide.Count > 0)
            return new(NextKind.DecideAnswers, [toDecide.Count, toDecide.Count(question => question.IsWide)],
                new(Area.Respondents, (toDecide.Find(question => question.IsWide) ?? toDecide[0]).Question.Id));
        var open = view.Findings.Diagnosis.Unanswered;
        return open.Count > 0 ? new(NextKind.AnswerDiagnosis, [open.Count, view.Findings.Diagnosis.Questions], new(Area.Diagnosis, open[0].Id)) : null;
    }

    private static NextFinding? FirstThing(XrayView view, IReadOnlyList<RoadFinding> road) =>
        IsBuilt(road, RoadStep.Diagnosis) && view.Findings.Diagnosis.First.FirstOrDefault(question => !view.IsExplained(question.Id)) is { } first
            ? new(NextKind.PlanFirstThing, [first.No, first.Heading, first.Act], new(Area.Diagnosis, first.Id)) : null;

    private static NextFinding? Rule(XrayView view, IReadOnlyList<RoadFinding> road) =>
        IsBuilt(road, RoadStep.Basics) && view.Findings.Basics.Rules.FirstOrDefault(rule => IsUnplanned(view, rule)) is { } weak
            ? new(NextKind.PlanRule, [weak.Rule.No, weak.Rule.Title], new(Area.Basics, weak.Rule.Id)) : null;

    private static bool IsUnplanned(XrayView view, RuleFinding rule) =>
        rule.Step is BasicsStep.FindOut or BasicsStep.Start && WeakXrayRule.Of(view).Any(xray => xray.Target == new Target(Area.Basics, rule.Rule.Id));

    private static NextFinding? Task(XrayView view) =>
        view.Due.FirstOrDefault(due => due is { State: DueState.Today or DueState.Soon, Task.Kind: not TaskKind.Retention }) is { } soon
            ? new(NextKind.DoTask, [soon.Task.Title, soon.Task.Due!.Value], soon.Task.Target) : null;

    private static NextFinding? Round(XrayView view) =>
        HouseXrayRule.Of(view).FirstOrDefault(xray => xray.Kind == XrayKind.RoundOpenTooLong) is { } old ? new(NextKind.CloseRound, old.Args, old.Target) : null;

    private static NextFinding? Look(XrayView view, IReadOnlyList<RoadFinding> road) =>
        IsBuilt(road, RoadStep.Basics) && view.Findings.Basics.Rules.FirstOrDefault(rule => rule.LookDue) is { } due
            ? new(NextKind.LookAtBasics, [view.Findings.Basics.LookDue, due.Rule.Title], new(Area.Basics, due.Rule.Id)) : null;

    private static NextFinding? Step(IReadOnlyList<RoadFinding> road) =>
        road.FirstOrDefault(step => step.State is StepState.NotStarted or StepState.Half) is { } open
            ? new(NextKind.TakeStep, [open.Done, open.Of], new((Area)open.Step, open.Remains.Select(remain => remain.Item).FirstOrDefault())) : null;

    private static NextFinding Rest(XrayView view, IReadOnlyList<RoadFinding> road)
    {
        var looks = IsBuilt(road, RoadStep.Basics) ? view.Findings.Basics.Rules.Select(rule => rule.LookAgainOn).OfType<DateOnly>() : [];
        var days = looks.Concat(view.Due.Select(due => due.Task.Due).OfType<DateOnly>()).Where(day => day > view.Today).Order().ToList();
        return days.Count > 0 ? new(NextKind.RestUntil, [days[0]], new(Area.Basics)) : new(NextKind.KeepGoing, [], new(Area.Review));
    }

    private static bool IsBuilt(IReadOnlyList<RoadFinding> road, RoadStep step) => road.Any(finding => finding.Step == step && finding.State != StepState.Coming);
}
