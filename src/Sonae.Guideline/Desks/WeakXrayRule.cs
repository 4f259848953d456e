using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Desks;

/// <summary>What is weak and has neither a reason nor a task.</summary>
internal static class WeakXrayRule
{
    public static IEnumerable<XrayFinding> Of(XrayView view)
    {
        foreach (var (question, option) in GivenAnswer.Of(view.Edition.Diagnosis, view.Round.Diagnosis).Where(answer => answer.IsWeak && !view.IsExplained(answer.Question.Id)))
            yield return new(option.Kind == AnswerKind.Unknown ? XrayKind.UnknownLeft : XrayKind.NotDoneWithoutPlan,
                [question.No, question.Heading], new(Area.Diagnosis, question.Id));
        foreach (var rule in view.Findings.Basics.Rules.Where(rule => rule.Answer?.Kind is AnswerKind.NotDone or AnswerKind.Unknown))
            if (!IsExplained(view, rule.Rule.Id)) yield return new(XrayKind.RuleWithoutPlan, [rule.Rule.No, rule.Rule.Title], new(Area.Basics, rule.Rule.Id));
    }

    // A rule and a question on the same subject need one plan, not two.
    private static bool IsExplained(XrayView view, string rule) =>
        view.IsPlanned(new Target(Area.Basics, rule))
        || view.Edition.Desk.Subjects.Any(subject => subject.Rule == rule && view.IsExplained(subject.Question));
}
