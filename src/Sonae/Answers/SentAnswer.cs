using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Answers;

/// <summary>What a form says of one answer; what it does not say stays as it is. <c>Looked</c> is the day it was looked at, as people write days; <c>Seen</c> the version the form showed, 0 for none.</summary>
public sealed record SentAnswer(string? Option, string? Note, string? WhyNot, string? Evidence, string? AnsweredBy, string? Looked, int? Seen, string? Back)
{
    public static SentAnswer Read(IFormCollection form) =>
        new(form["Option"], form["Note"], form["WhyNot"], form["Evidence"], form["AnsweredBy"], form["Looked"], Digits.Read(form["Seen"]), form["Back"]);

    /// <summary>The texts by their fields' names.</summary>
    public IEnumerable<(string Name, string? Text)> Texts => [(nameof(Note), Note), (nameof(WhyNot), WhyNot), (nameof(Evidence), Evidence), (nameof(AnsweredBy), AnsweredBy)];

    /// <summary>The day it was looked at; none when none was said, or none that can be read.</summary>
    public DateOnly? LookedOn => Looked is { Length: > 0 } day ? Dates.Read(day) : null;

    /// <summary>Everything that keeps it from being taken; <paramref name="most"/> letters fit into a text.</summary>
    public IReadOnlyList<AnswerProblem> Problems(int most)
    {
        var found = Texts.Where(text => MyNumberRule.IsIn(text.Text)).Select(text => new AnswerProblem(text.Name, AnswerProblem.Secret))
            .Concat(Texts.Where(text => text.Text?.Length > most).Select(text => new AnswerProblem(text.Name, AnswerProblem.Long, text.Text!.Length))).ToList();
        if (Looked is { Length: > 0 } && LookedOn is null) found.Add(new AnswerProblem(nameof(Looked), AnswerProblem.Day));
        return found;
    }
}

/// <summary>Why one field of an answer cannot be taken: a My Number in it, more letters than fit, or a day nobody can read.</summary>
public sealed record AnswerProblem(string Field, string Kind, int Length = 0)
{
    public const string Secret = "secret", Long = "long", Day = "day";
}
