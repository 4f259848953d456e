using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Threats;

/// <summary>Judging how often a threat is expected, and adding the company's own.</summary>
public static class ThreatEndpoints
{
    public const int LongestNote = 2000;
    public const int LongestThreat = 200;

    public static void AddThreats(this IServiceCollection services) => services.AddScoped<JudgeThreat>();

    public static void MapThreats(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/threats").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("/judge/{threat}", Judge);
        editors.MapPost("/own", Add);
        editors.MapPost("/own/{threat}/remove", Remove);
    }

    private static async Task<IResult> Judge(string company, string threat, [FromForm] string? level, [FromForm] string? note, [FromForm] int? seen, [FromForm] string? back, HttpRequest request, CompanyVisit visit, JudgeThreat judge, CancellationToken stop)
    {
        if (Wrong(note, LongestNote) is { } wrong) return Page(new ThreatGiven(threat, null, MyNumberRule.Without(note!), wrong));
        var wanted = Digits.Read(level);
        var (outcome, stored) = await judge.RunAsync(threat, wanted, note?.Trim(), seen, stop);
        var byScript = request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        return outcome switch
        {
            ThreatOutcome.Saved when byScript => TypedResults.Json(new { version = stored!.Version }),
            ThreatOutcome.Saved => new SeeOther(OwnAddress.Or(back, visit.Address("threats"))),
            ThreatOutcome.Unknown => TypedResults.NotFound(),
            _ when byScript => TypedResults.Conflict(),
            _ => new RazorComponentResult<ThreatConflictPage>(new { Threat = threat, Stored = stored, Level = wanted, Note = note?.Trim(), IsClosed = outcome == ThreatOutcome.Closed }) { StatusCode = StatusCodes.Status409Conflict },
        };
    }

    private static async Task<IResult> Add(string company, [FromForm] string? medium, [FromForm] string? words, [FromForm] string? back, CompanyVisit visit, JudgeThreat judge, CancellationToken stop)
    {
        var text = words?.Trim() ?? "";
        if (Wrong(text, LongestThreat) is { } wrong) return Page(new ThreatGiven(null, medium, MyNumberRule.Without(text), wrong));
        if (text.Length == 0) return Page(new ThreatGiven(null, medium, "", "words"));
        return await judge.AddAsync(medium ?? "", text, stop) == ThreatOutcome.Saved ? new SeeOther(OwnAddress.Or(back, visit.Address($"threats#m-{medium}"))) : TypedResults.NotFound();
    }

    private static async Task<IResult> Remove(string company, string threat, [FromForm] string? sure, CompanyVisit visit, JudgeThreat judge, CancellationToken stop) =>
        await judge.RemoveAsync(threat, stop) == ThreatOutcome.Saved ? new SeeOther(visit.Address("threats")) : TypedResults.NotFound();

    private static string? Wrong(string? text, int longest) => text is null ? null : text.Length > longest ? "long" : MyNumberRule.IsIn(text) ? "my-number" : null;

    private static RazorComponentResult<ThreatsPage> Page(ThreatGiven given) => new(new { Company = "", Given = given }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
