using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Answers;
using Sonae.Guideline.Diagnosis;
using Sonae.Layout;

namespace Sonae.Diagnosis;

/// <summary>What changes when somebody tries the diagnosis: one answer, all answers, or none left.</summary>
public static class DiagnosisEndpoints
{
    public static void MapDiagnosis(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(TryPages.Answer, AnswerOne);
        routes.MapPost(TryPages.Answers, AnswerAll);
        routes.MapPost(TryPages.Forget, Forget);
    }

    private static IResult AnswerOne([FromForm] string? question, [FromForm] string? answer, TriedAnswers tried, Visitor visitor)
    {
        var content = visitor.Edition.Diagnosis;
        var asked = content.Questions.FirstOrDefault(candidate => candidate.Id == question);
        if (asked is null || !content.Options.Any(option => option.Id == answer))
            return new RazorComponentResult<QuestionPage>(new { Refused = true }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var answers = tried.Read();
        answers[asked.Id] = answer!;
        tried.Keep(answers);
        return new SeeOther(QuestionWay.Next(content, asked, answers) is { } next ? TryPages.Question(next.No) : TryPages.Result);
    }

    private static IResult AnswerAll(IFormCollection form, TriedAnswers tried, Visitor visitor)
    {
        var content = visitor.Edition.Diagnosis;
        var given = content.Questions.Where(question => form.ContainsKey(question.Id)).ToDictionary(question => question.Id, question => form[question.Id].ToString());
        var wrong = given.Where(pair => !content.Options.Any(option => option.Id == pair.Value)).Select(pair => pair.Key).ToHashSet();
        if (wrong.Count > 0)
            return new RazorComponentResult<QuestionListPage>(new { Given = given, Wrong = wrong }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        tried.Keep(given);
        return new SeeOther(TryPages.Result);
    }

    private static SeeOther Forget([FromForm] string? sure, TriedAnswers tried)
    {
        tried.Forget();
        return new SeeOther(TryPages.Start);
    }
}
