using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Basics;

/// <summary>Says of each of the five rules how it stands and what comes next (5か条).</summary>
public static class BasicsRule
{
    public static BasicsFinding Of(BasicsContent content, IReadOnlyDictionary<string, BasicsAnswer> answers, DateOnly today)
    {
        var options = content.Answers.ToDictionary(option => option.Id);
        var rules = content.Rules.Select(rule => Rule(content, rule, options, answers.GetValueOrDefault(rule.Id), today)).ToList();
        return new BasicsFinding(
            rules.Count(rule => rule.Answer is not null), rules.Count(rule => rule.Answer?.Kind == AnswerKind.Done), rules.Count(rule => rule.LookDue), rules,
            content.Answers.Select(option => new BasicsTally(option, rules.Count(rule => rule.Answer == option))).ToList(),
            rules.Where(rule => rule.Step != BasicsStep.Nothing).OrderBy(rule => rule.Step).ThenBy(rule => rule.Rule.No).FirstOrDefault());
    }

    private static RuleFinding Rule(BasicsContent content, BasicRule rule, Dictionary<string, AnswerOption> options, BasicsAnswer? given, DateOnly today)
    {
        var answer = given is null ? null : options[given.Option];
        var again = given?.LookedOn?.AddMonths(content.Look.Months);
        // What is not done yet need not be looked at again; it has to be begun.
        var due = answer?.Kind is AnswerKind.Done or AnswerKind.Partly && (again is null || again <= today);
        return new RuleFinding(rule, answer, given?.LookedOn, again, due, Step(answer, due));
    }

    private static BasicsStep Step(AnswerOption? answer, bool due) => answer?.Kind switch
    {
        null => BasicsStep.Answer,
        AnswerKind.Unknown => BasicsStep.FindOut,
        AnswerKind.NotDone => BasicsStep.Start,
        AnswerKind.Partly => BasicsStep.GoOn,
        AnswerKind.Done => due ? BasicsStep.LookAgain : BasicsStep.Nothing,
        _ => throw new NotSupportedException(),
    };
}
