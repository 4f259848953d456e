using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Threats;

/// <summary>Judging how often a threat is expected, and adding the company's own.</summary>
public static class ThreatEndpoints
{
    private const int LongestNote = 2000;
    private const int LongestThreat = 200;

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
        if (note is { Length: > LongestNote }) return TypedResults.UnprocessableEntity();
        var (outcome, stored) = await judge.RunAsync(threat, Digits.Read(level), note?.Trim(), seen, stop);
        var byScript = request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        return outcome switch
        {
            ThreatOutcome.Saved when byScript => TypedResults.Json(new { version = stored!.Version }),
            ThreatOutcome.Saved => new SeeOther(OwnAddress.Or(back, visit.Address("threats"))),
            ThreatOutcome.Unknown => TypedResults.NotFound(),
            _ when byScript => TypedResults.Conflict(),
            _ => new SeeOther($"{visit.Address("threats")}?late={threat}#{threat}"),
        };
    }

    private static async Task<IResult> Add(string company, [FromForm] string? medium, [FromForm] string? words, CompanyVisit visit, JudgeThreat judge, CancellationToken stop)
    {
        var text = words?.Trim() ?? "";
        if (text is not { Length: > 0 and <= LongestThreat } || MyNumberRule.IsIn(text)) return new SeeOther(visit.Address("threats") + "?wrong=words#own");
        return await judge.AddAsync(medium ?? "", text, stop) == ThreatOutcome.Saved ? new SeeOther(visit.Address("threats")) : TypedResults.NotFound();
    }

    private static async Task<IResult> Remove(string company, string threat, [FromForm] string? sure, CompanyVisit visit, JudgeThreat judge, CancellationToken stop) =>
        await judge.RemoveAsync(threat, stop) == ThreatOutcome.Saved ? new SeeOther(visit.Address("threats")) : TypedResults.NotFound();
}
