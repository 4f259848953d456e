using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>Says in which case a clause applies while the company has not told it yet (場合).</summary>
public static class ConditionWords
{
    /// <summary>What stands before the clause; documents that are handed out say it in Japanese.</summary>
    public static string Case(Condition when, Language language = Language.Japanese)
    {
        var words = new Text(typeof(PolicyText), language);
        return words["case", Of(when, words)];
    }

    private static string Of(Condition when, Text words) => when switch
    {
        All all => Joined(all.Parts, "case.and", words),
        Any any => Joined(any.Parts, "case.or", words),
        Not { Part: EmployeesAtLeast } => words["case.alone"],
        Not { Part: AnswerAtLeast } => words["case.not-done"],
        Not { Part: ProfileHas has } => words.Find("case.not." + has.Key) ?? words["case.other-not"],
        ProfileHas has => words.Find("case.has." + has.Key) ?? words["case.other"],
        EmployeesAtLeast people => words["case.people", people.Count],
        BandAtLeast => words["case.band"],
        _ => words["case.other"],
    };

    private static string Joined(IReadOnlyList<Condition> parts, string between, Text words) => string.Join(words[between], parts.Select(part => Of(part, words)).Distinct());
}
