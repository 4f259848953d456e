using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;

namespace Sonae.Rounds;

/// <summary>Starting, closing and opening rounds.</summary>
public static class RoundEndpoints
{
    public static void MapRounds(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/c/{company}/rounds", Start).WithMetadata(new MembersAttribute(Roles.Editors));
        routes.MapPost("/c/{company}/rounds/{round:guid}/close", Close).WithMetadata(new MembersAttribute(Roles.Admins));
        routes.MapPost("/c/{company}/rounds/{round:guid}/reopen", Reopen).WithMetadata(new MembersAttribute(Roles.Admins));
    }

    private static async Task<IResult> Start(string company, [FromForm] string? edition, [FromForm] string? copy, CompanyVisit visit, StartRound start, CancellationToken stop) =>
        Answer(await start.RunAsync(edition ?? "", Guid.TryParse(copy, out var from) ? from : null, stop), visit);

    // A form that says nothing is still bound, so that its token is checked.
    private static async Task<IResult> Close(string company, Guid round, [FromForm] string? sure, CompanyVisit visit, CloseRound close, CancellationToken stop) => Answer(await close.RunAsync(round, stop), visit);

    private static async Task<IResult> Reopen(string company, Guid round, [FromForm] string? sure, CompanyVisit visit, CloseRound close, CancellationToken stop) => Answer(await close.ReopenAsync(round, stop), visit);

    private static IResult Answer(RoundOutcome outcome, CompanyVisit visit) => outcome switch
    {
        RoundOutcome.Done => new SeeOther(visit.Address("rounds")),
        RoundOutcome.Unknown => TypedResults.NotFound(),
        _ => new RazorComponentResult<RoundsPage>(new { Company = "", IsRefused = true }) { StatusCode = StatusCodes.Status409Conflict },
    };
}
