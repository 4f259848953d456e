using Microsoft.AspNetCore.Http.HttpResults;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Answers;

/// <summary>Saving one answer: by a form (303 back to its place), or by script (JSON with the new version).</summary>
public static class AnswerEndpoints
{
    private const int LongestNote = 2000;

    public static string Address(CompanyVisit visit, Instrument instrument, string item) => visit.Address($"answers/{instrument}/{item}");

    public static void MapAnswers(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/c/{company}/answers/{instrument}/{item}", Save).WithMetadata(new MembersAttribute(Roles.Editors));

    private static async Task<IResult> Save(string company, string instrument, string item, IFormCollection form, HttpRequest request, CompanyVisit visit, AnswerQuestion answer)
    {
        if (!Enum.TryParse<Instrument>(instrument, ignoreCase: true, out var list)) return TypedResults.NotFound();
        var sent = SentAnswer.Read(form);
        if (sent.Secret is { } secret) return new RazorComponentResult<SecretPage>(new { Instrument = list, Item = item, Sent = sent, Field = secret }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        if (sent.IsTooLong(LongestNote) || (sent.Looked is { Length: > 0 } && Dates.Read(sent.Looked) is null)) return TypedResults.UnprocessableEntity();
        var change = new AnswerChange(list, item, sent.Option, sent.Note?.Trim(), sent.WhyNot?.Trim(), sent.Looked is { Length: > 0 } day ? Dates.Read(day) : null, sent.Seen, sent.Evidence?.Trim(), SignedBy(list, sent, visit));
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

/// <summary>What a form says of one answer; what it does not say stays as it is. <c>Looked</c> is the day it was looked at, as people write days; <c>Seen</c> the version the form showed, 0 for none.</summary>
public sealed record SentAnswer(string? Option, string? Note, string? WhyNot, string? Evidence, string? AnsweredBy, string? Looked, int? Seen, string? Back)
{
    public static SentAnswer Read(IFormCollection form) =>
        new(form["Option"], form["Note"], form["WhyNot"], form["Evidence"], form["AnsweredBy"], form["Looked"], Digits.Read(form["Seen"]), form["Back"]);

    /// <summary>The texts by their fields' names.</summary>
    public IEnumerable<(string Name, string? Text)> Texts => [(nameof(Note), Note), (nameof(WhyNot), WhyNot), (nameof(Evidence), Evidence), (nameof(AnsweredBy), AnsweredBy)];

    /// <summary>The field that holds somebody's My Number, which is never taken.</summary>
    public string? Secret => Texts.FirstOrDefault(text => MyNumberRule.IsIn(text.Text)).Name;

    public bool IsTooLong(int most) => (Note?.Length ?? 0) > most || (WhyNot?.Length ?? 0) > most || (Evidence?.Length ?? 0) > most || (AnsweredBy?.Length ?? 0) > most;
}
