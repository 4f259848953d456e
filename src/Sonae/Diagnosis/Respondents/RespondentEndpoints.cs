using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sonae.Accounts;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline.Diagnosis;
using Sonae.Layout;
using Sonae.Links;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Diagnosis.Respondents;

/// <summary>Asking several people, and deciding what follows from their answers.</summary>
public static class RespondentEndpoints
{
    private const int LongestLabel = 60;
    private const int MostDays = 60;

    public static void AddRespondents(this IServiceCollection services) => services.AddScoped<FillSheet>().AddScoped<SheetDesk>();

    public static void MapRespondents(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/diagnosis/respondents").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("/links", Ask);
        editors.MapPost("/links/{link:guid}/shut", Shut);
        editors.MapPost("/sheets/{sheet:guid}/remove", Remove);
        editors.MapPost("/agreed", DecideAgreed);
        routes.MapSheets();
    }

    private static async Task<IResult> Ask(string company, [FromForm] string? label, [FromForm] string? days, MakeLink make, CurrentRound current, CancellationToken stop)
    {
        var (place, lasts) = (label?.Trim() ?? "", Digits.Read(days));
        var problems = new List<FieldProblem>();
        if (place is not { Length: > 0 and <= LongestLabel } || MyNumberRule.IsIn(place)) problems.Add(new("label", "label"));
        if (lasts is not (>= 1 and <= MostDays)) problems.Add(new("days", "days"));
        var round = await current.RunAsync(stop);
        if (!round.IsOpen) problems.Add(new("label", "closed"));
        if (problems.Count > 0)
            return new RazorComponentResult<RespondentsPage>(new { Company = "", Label = place, Days = days, Problems = problems }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var made = await make.RunAsync(new NewLink(LinkPurpose.Respond, place, TimeSpan.FromDays(lasts!.Value), RoundId: round.Id), stop);
        // The token is shown this once, so the page is the answer itself.
        return new RazorComponentResult<RespondentsPage>(new { Company = "", Made = made }) { StatusCode = StatusCodes.Status201Created };
    }

    private static async Task<IResult> Shut(string company, Guid link, [FromForm] string? sure, CompanyVisit visit, CompanyDb db, TimeProvider clock, CancellationToken stop)
    {
        if (await db.Facts<Link>().FirstOrDefaultAsync(found => found.Id == link && found.Purpose == LinkPurpose.Respond, stop) is not { } shut) return TypedResults.NotFound();
        shut.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return new SeeOther(visit.Address("diagnosis/respondents"));
    }

    private static async Task<IResult> Remove(string company, Guid sheet, [FromForm] string? sure, CompanyVisit visit, CompanyDb db, CurrentRound current, CancellationToken stop)
    {
        var round = await current.RunAsync(stop);
        if (await db.Facts<Sheet>().FirstOrDefaultAsync(found => found.Id == sheet, stop) is not { } removed) return TypedResults.NotFound();
        if (!round.IsOpen || removed.RoundId != round.Id) return TypedResults.Conflict();
        db.RemoveRange(await db.Facts<Sonae.Answers.SheetAnswer>().Where(answer => answer.SheetId == sheet).ToListAsync(stop));
        db.Remove(removed);
        await db.SaveChangesAsync(stop);
        return new SeeOther(visit.Address("diagnosis/respondents"));
    }

    // Where all who were asked say the same, one press decides it; what is decided already stays.
    private static async Task<IResult> DecideAgreed(string company, [FromForm] string? sure, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, AnswerQuestion answer, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        foreach (var spread in view.Findings.Spread?.Questions.Where(spread => spread is { ToDecide: true, Disagreement: Disagreement.Agreed }) ?? [])
            await answer.RunAsync(new AnswerChange(Instrument.Diagnosis, spread.Question.Id, spread.Proposed!.Id, Seen: null), stop);
        return new SeeOther(visit.Address("diagnosis/respondents"));
    }
}
