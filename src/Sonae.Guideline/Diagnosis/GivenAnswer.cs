using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Diagnosis;

/// <summary>A question and the answer the company gave.</summary>
public sealed record GivenAnswer(Question Question, DiagnosisOption Option)
{
    public bool IsWeak => Option.Kind is AnswerKind.NotDone or AnswerKind.Unknown;

    /// <summary>The questions answered, in the edition's order.</summary>
    public static IReadOnlyList<GivenAnswer> Of(DiagnosisContent content, IReadOnlyDictionary<string, string> answers) =>
        content.Questions.Where(question => answers.ContainsKey(question.Id))
            .Select(question => new GivenAnswer(question, content.Options.First(option => option.Id == answers[question.Id]))).ToList();
}
