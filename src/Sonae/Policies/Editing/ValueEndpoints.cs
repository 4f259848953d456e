using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Guideline.Policies;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Policies.Editing;

/// <summary>Saving facts and choices: a whole page of them by its form, or one by script when its field is left.</summary>
public static class ValueEndpoints
{
    public static void MapValues(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/c/{company}/policies/facts", Save).WithMetadata(new MembersAttribute(Roles.Editors));
        routes.MapPost("/c/{company}/policies/facts/alone", FillAlone).WithMetadata(new MembersAttribute(Roles.Editors));
    }

    private static async Task<IResult> Save(string company, IFormCollection sent, HttpRequest request, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, ChangeValues change, Wording<EditText> say, CancellationToken stop)
    {
        var content = (await findings.RunAsync(visitor.Language, stop)).Edition.Policies;
        var values = SentValues.Read(sent, content);
        var byScript = request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        var problems = values.Check(content).ToDictionary(pair => pair.Key, pair => say[$"wrong.{pair.Value}", SentValues.Longest]);
        if (problems.Count > 0) return Refused(sent, byScript, values.WithoutMyNumber(), problems, StatusCodes.Status422UnprocessableEntity);
        values = values.Settled(content);
        var result = await change.RunAsync(values, stop);
        if (result.Conflicts.Count > 0)
        {
            var told = result.Conflicts.ToDictionary(pair => pair.Key, pair => say["wrong.both", Words(content, pair.Key, pair.Value, say), Words(content, pair.Key, values.Typed[pair.Key], say)]);
            // Shown again with what is stored now: whoever saves once more has seen both.
            var seen = values.Seen.ToDictionary(pair => pair.Key, pair => result.Conflicts.TryGetValue(pair.Key, out var now) ? SentValues.MarkOf(now) : pair.Value);
            return Refused(sent, byScript, values with { Seen = seen }, told, StatusCodes.Status409Conflict);
        }
        if (byScript) return TypedResults.Json(values.Typed.Select(pair => new { value = pair.Value, seen = SentValues.MarkOf(pair.Value), shown = Words(content, pair.Key, pair.Value, say) }).FirstOrDefault());
        return new SeeOther(visit.Address(Place(sent)));
    }

    // Every role nobody holds yet goes to the one person there is.
    private static async Task<IResult> FillAlone(string company, [FromForm] string? sure, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, ChangeValues change, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var profile = view.Round.Profile;
        if (profile.Representative is not { Length: > 0 } name) return new SeeOther(visit.Address("settings") + "#representative");
        var open = view.Edition.Policies.Facts.Where(fact => fact.Kind is FactKind.Person && profile.Facts.GetValueOrDefault(fact.Id, "").Length == 0).Select(fact => ValueKey.Of(OpenKind.Fact, fact.Id));
        await change.RunAsync(SentValues.None with { Typed = open.ToDictionary(key => key, _ => name) }, stop);
        return new SeeOther(visit.Address("policies/facts") + "?saved=1");
    }

    private static IResult Refused(IFormCollection sent, bool byScript, SentValues values, Dictionary<string, string> problems, int status)
    {
        if (byScript) return TypedResults.Json(new { message = problems.Values.First() }, statusCode: status);
        return sent["policy"].ToString() is { Length: > 0 } policy
            ? new RazorComponentResult<PolicyPage>(new { Company = "", Policy = policy, Given = values, Problems = problems }) { StatusCode = status }
            : new RazorComponentResult<FactsPage>(new { Company = "", Given = values, Problems = problems }) { StatusCode = status };
    }

    // Back to the part of the page whose button was pressed.
    private static string Place(IFormCollection sent)
    {
        var policy = sent["policy"].ToString();
        var page = policy.Length > 0 && policy.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? $"policies/{policy}" : "policies/facts";
        var at = sent["at"].ToString();
        return $"{page}?saved=1" + (at.Length > 0 && at.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? "#" + at : "");
    }

    private static string Words(PolicyContent content, string key, string value, Wording<EditText> say) => value.Length == 0 ? say["nothing"]
        : content.Choices.FirstOrDefault(choice => ValueKey.Of(OpenKind.Choice, choice.Id) == key)?.Options.FirstOrDefault(option => option.Id == value)?.Text ?? value;
}
