using Microsoft.AspNetCore.Http.HttpResults;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;

namespace Sonae.Answers;

/// <summary>Saving one answer: by a form (303 back to its place), or by script (JSON with the new version).</summary>
public static class AnswerEndpoints
{
    /// <summary>How many letters a text of an answer may have.</summary>
    public const int LongestNote = 2000;

    public static string Address(CompanyVisit visit, Instrument instrument, string item) => visit.Address($"answers/{instrument}/{item}");

    public static void MapAnswers(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/c/{company}/answers/{instrument}/{item}", Save).WithMetadata(new MembersAttribute(Roles.Editors));

    private static async Task<IResult> Save(string company, string instrument, string item, IFormCollection form, HttpRequest request, CompanyVisit visit, AnswerQuestion answer)
    {
        if (!Enum.TryParse<Instrument>(instrument, ignoreCase: true, out var list)) return TypedResults.NotFound();
        var sent = SentAnswer.Read(form);
        if (sent.Problems(LongestNote) is { Count: > 0 } problems)
            return new RazorComponentResult<RefusedAnswerPage>(new { Instrument = list, Item = item, Sent = sent, Problems = problems }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var change = new AnswerChange(list, item, sent.Option, sent.Note?.Trim(), sent.WhyNot?.Trim(), sent.LookedOn, sent.Seen, sent.Evidence?.Trim(), SignedBy(list, sent, visit));
        var result = await answer.RunAsync(change, request.HttpContext.RequestAborted);
        var byScript = request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        return result.Outcome switch
        {
            AnswerOutcome.Saved when byScript => TypedResults.Json(new { version = result.Stored!.Version }),
            AnswerOutcome.Saved => new SeeOther(OwnAddress.Or(sent.Back, visit.Address("home"))),
            AnswerOutcome.Unknown => TypedResults.NotFound(),
            _ when byScript => TypedResults.Conflict(),
            _ => new RazorComponentResult<ConflictPage>(new { Change = change, result.Stored, sent.Back, IsClosed = result.Outcome == AnswerOutcome.Closed }) { StatusCode = StatusCodes.Status409Conflict },
        };
    }

    // Whoever presses has answered, unless the form names somebody else.
    private static string? SignedBy(Instrument list, SentAnswer sent, CompanyVisit visit) =>
        sent.AnsweredBy?.Trim() ?? (list == Instrument.Controls && sent.Option is not null ? visit.Member?.Name : null);
}
