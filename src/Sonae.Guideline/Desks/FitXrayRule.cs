using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Desks;

/// <summary>Statements of the company that do not fit together.</summary>
internal static class FitXrayRule
{
    public static IEnumerable<XrayFinding> Of(XrayView view)
    {
        var answers = GivenAnswer.Of(view.Edition.Diagnosis, view.Round.Diagnosis);
        return ProfileXrayRule.Of(view).Concat(AgainstBasics(view, answers)).Concat(AgainstControls(view, answers)).Concat(Categories(view)).Concat(AboveAll(view))
            .Concat(Actions(view)).Concat(Answers(view, answers));
    }

    private static IEnumerable<XrayFinding> AgainstBasics(XrayView view, IReadOnlyList<GivenAnswer> answers)
    {
        foreach (var subject in view.Edition.Desk.Subjects)
        {
            if (answers.FirstOrDefault(candidate => candidate.Question.Id == subject.Question) is not { } answer) continue;
            if (view.Findings.Basics.Rules.First(candidate => candidate.Rule.Id == subject.Rule) is not { Answer: { } said } rule) continue;
            if ((answer.Option.Kind == AnswerKind.Done && IsWeak(said.Kind)) || (said.Kind == AnswerKind.Done && answer.IsWeak))
                yield return new(XrayKind.DiagnosisAgainstBasics,
                    [answer.Question.No, answer.Question.Heading, answer.Option.Label, rule.Rule.No, rule.Rule.Title, said.Label], new(Area.Basics, rule.Rule.Id));
        }
    }

    private static bool IsWeak(AnswerKind kind) => kind is AnswerKind.NotDone or AnswerKind.Unknown;

    private static IEnumerable<XrayFinding> AgainstControls(XrayView view, IReadOnlyList<GivenAnswer> answers)
    {
        var content = view.Edition.Controls;
        var (best, worst) = (content.Options.Max(option => option.Weight), content.Options.Min(option => option.Weight));
        foreach (var pair in view.Edition.Diagnosis.Proposals.Pairs)
        {
            if (answers.FirstOrDefault(candidate => candidate.Question.Id == pair.Question) is not { } answer) continue;
            if (content.Options.FirstOrDefault(option => option.Id == view.Round.Controls.GetValueOrDefault(pair.Control)) is not { } said) continue;
            var control = content.Controls.First(candidate => candidate.Id == pair.Control);
            if (best > worst && ((answer.Option.Kind == AnswerKind.Done && said.Weight == worst) || (answer.IsWeak && said.Weight == best)))
                yield return new(XrayKind.DiagnosisAgainstControl,
                    [answer.Question.No, answer.Question.Heading, answer.Option.Label, control.No, said.Label], new(Area.Controls, control.Id));
        }
    }

    private static IEnumerable<XrayFinding> Categories(XrayView view) => view.Findings.Result
        .Where(result => result.Policy is { Reason: PolicyReason.CategoryDoesNotApply, Policy.When: not All { Parts.Count: 0 } })
        .Where(result => result.Policy.Policy.When.Holds(view.Findings.Conditions) == true)
        .Select(result => new XrayFinding(XrayKind.CategoryAgainstProfile, [result.Category.Category.Name, result.Policy.Policy.Name],
            new(Area.Controls, result.Category.Category.Id)));

    private static IEnumerable<XrayFinding> AboveAll(XrayView view) => (view.Findings.Spread?.Questions ?? [])
        .Where(question => question.IsDecidedAboveAll && string.IsNullOrWhiteSpace(question.Note))
        .Select(question => new XrayFinding(XrayKind.DecidedAboveAll, [question.Question.No, question.Question.Heading, question.Decided!.Label],
            new(Area.Respondents, question.Question.Id)));

    private static IEnumerable<XrayFinding> Actions(XrayView view)
    {
        foreach (var action in view.Actions)
        {
            var target = new Target(Area.Executive, action.Action.Id);
            if (action is { State.Kind: AnswerKind.Done, Evidence.Count: 0, Action.Records.Count: > 0 })
                yield return new(XrayKind.ActionWithoutEvidence, [action.Action.No, action.Action.Title], target);
            if (action is { State.Kind: AnswerKind.NotDone, Evidence.Count: > 0 })
                yield return new(XrayKind.ActionBehindEvidence, [action.Action.No, action.Action.Title, action.Evidence.Count], target);
        }
    }

    private static IEnumerable<XrayFinding> Answers(XrayView view, IReadOnlyList<GivenAnswer> answers)
    {
        foreach (var answer in answers)
        {
            var target = new Target(Area.Diagnosis, answer.Question.Id);
            var tasks = view.Company.Tasks.Where(task => task.IsAbout(target)).ToList();
            if (answer.IsWeak && tasks.Count > 0 && tasks.All(task => task.Done))
                yield return new(XrayKind.TaskDoneButWeak, [answer.Question.No, answer.Question.Heading, answer.Option.Label], target);
            if (answer.Option.Kind == AnswerKind.Done && view.Round.Reasons.ContainsKey(answer.Question.Id))
                yield return new(XrayKind.ReasonLeftOver, [answer.Question.No, answer.Question.Heading], target);
        }
    }
}
