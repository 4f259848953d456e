using System.Globalization;

namespace Sonae.Guideline.Editions;

/// <summary>Reads a condition as editions write it: "always", "develops", "employees N", "answer ID below|at-least OPTION", "band ID", "not", "and", "or".</summary>
public static class ConditionText
{
    private static readonly HashSet<string> Words = ["employees", "answer", "band", "not", "and", "or"];

    /// <summary>The condition, or null when the text is not one.</summary>
    public static Condition? Parse(string text) => Join(text, " or ", parts => new Any(parts), Conjunction);

    private static Condition? Conjunction(string text) => Join(text, " and ", parts => new All(parts), Negation);

    private static Condition? Negation(string text)
    {
        var trimmed = text.Trim();
        if (!trimmed.StartsWith("not ", StringComparison.Ordinal)) return Single(trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Negation(trimmed["not ".Length..]) is { } part ? new Not(part) : null;
    }

    private static Condition? Single(string[] words) => words switch
    {
        ["always"] => Condition.Always,
        ["employees", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var people) => new EmployeesAtLeast(people),
        ["answer", var control, "at-least", var option] => new AnswerAtLeast(control, option),
        ["answer", var control, "below", var option] => new Not(new AnswerAtLeast(control, option)),
        ["band", var band] => new BandAtLeast(band),
        [var key] when !Words.Contains(key) => new ProfileHas(key),
        _ => null,
    };

    private static Condition? Join(string text, string word, Func<IReadOnlyList<Condition>, Condition> make, Func<string, Condition?> parse)
    {
        var parts = text.Split(word).Select(parse).ToList();
        if (parts.Contains(null)) return null;
        return parts is [{ } only] ? only : make(parts.OfType<Condition>().ToList());
    }
}
