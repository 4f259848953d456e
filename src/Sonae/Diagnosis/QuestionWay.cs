using Sonae.Guideline.Diagnosis;

namespace Sonae.Diagnosis;

/// <summary>The addresses around one question on a page of its own: where its answer is sent, where the others are, and where all end.</summary>
public sealed record QuestionWay(string Action, string Button, IReadOnlyList<(string Name, string Value)> Hidden, Func<int, string> Question, string End, string? List)
{
    /// <summary>Which question is shown: the one asked for by number, else the first without an answer, else the first.</summary>
    public static Question Asked(DiagnosisContent content, IReadOnlyDictionary<string, string> answers, int? number) =>
        content.Questions.FirstOrDefault(question => question.No == number) ?? content.Questions.FirstOrDefault(question => !answers.ContainsKey(question.Id)) ?? content.Questions[0];

    /// <summary>The next question without an answer after this one, going round; null when all are answered.</summary>
    public static Question? Next(DiagnosisContent content, Question asked, IReadOnlyDictionary<string, string> answers) =>
        content.Questions.Where(question => question != asked && !answers.ContainsKey(question.Id)).OrderBy(question => question.No < asked.No).ThenBy(question => question.No).FirstOrDefault();
}
