using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Links;
using Sonae.Rounds;

namespace Sonae.Diagnosis.Respondents;

/// <summary>Filling a sheet, for members and for holders of a link alike.</summary>
public static class SheetEndpoints
{
    private const int Longest = 60;

    public static void MapSheets(this IEndpointRouteBuilder routes)
    {
        MapAt(routes.MapGroup("/c/{company}/diagnosis/sheet").WithMetadata(new MembersAttribute(Roles.All & ~Role.Reader)));
        MapAt(routes.MapGroup(RespondAddress.Start).WithMetadata(new LinkHoldersAttribute(LinkPurpose.Respond)));
    }

    private static void MapAt(RouteGroupBuilder at)
    {
        at.MapPost("", Begin);
        at.MapPost("/answers/{item}", Answer);
        at.MapPost("/hand-in", HandIn);
        at.MapPost("/take-back", TakeBack);
    }

    private static async Task<IResult> Begin([FromForm] string? group, [FromForm] string? name, SheetDesk desk, FillSheet fill, CompanyVisit visit, CancellationToken stop)
    {
        var round = await desk.RoundAsync(stop);
        var who = await desk.WhoAsync(round, stop);
        if (!round.IsOpen || await fill.FindAsync(who, stop) is not null) return new SeeOther(desk.Start);
        var (place, person) = (group?.Trim() ?? "", visit.Member?.Name ?? name?.Trim());
        var problems = new List<FieldProblem>();
        if (place is not { Length: > 0 and <= Longest } || MyNumberRule.IsIn(place)) problems.Add(new("group", "group"));
        if (person is { Length: > Longest } || MyNumberRule.IsIn(person)) problems.Add(new("name", "name"));
        if (problems.Count > 0) return Page(desk, new { Company = "", Group = place, Name = person, Problems = problems });
        return await fill.StartAsync(desk.WithKey(who), place, person is { Length: > 0 } ? person : null, stop) is null
            ? Page(desk, new { Company = "", Group = place, Name = person, Problems = (List<FieldProblem>)[new("group", "full")] }) : new SeeOther(desk.Question(1));
    }

    private static async Task<IResult> Answer(string item, [FromForm] string? option, SheetDesk desk, FillSheet fill, Visitor visitor, CancellationToken stop)
    {
        var content = visitor.Edition.Diagnosis;
        if (content.Questions.FirstOrDefault(found => found.Id == item) is not { } question || content.Options.FirstOrDefault(found => found.Id == option) is not { } chosen)
            return TypedResults.NotFound();
        if (await OpenAsync(desk, fill, stop) is not { } filled) return new SeeOther(desk.Start);
        await fill.AnswerAsync(filled.Sheet, question, chosen, stop);
        var answers = new Dictionary<string, string>(filled.Answers) { [question.Id] = chosen.Id };
        return new SeeOther(QuestionWay.Next(content, question, answers) is { } next ? desk.Question(next.No) : desk.Check);
    }

    private static async Task<IResult> HandIn([FromForm] string? sure, SheetDesk desk, FillSheet fill, CancellationToken stop)
    {
        if (await OpenAsync(desk, fill, stop) is { Answers.Count: > 0 } filled) await fill.HandInAsync(filled.Sheet, stop);
        return new SeeOther(desk.Check);
    }

    private static async Task<IResult> TakeBack([FromForm] string? sure, SheetDesk desk, FillSheet fill, CancellationToken stop)
    {
        var round = await desk.RoundAsync(stop);
        if (round.IsOpen && await fill.FindAsync(await desk.WhoAsync(round, stop), stop) is { } filled) await fill.TakeBackAsync(filled.Sheet, stop);
        return new SeeOther(desk.Check);
    }

    // A sheet that may still be changed.
    private static async Task<FilledSheet?> OpenAsync(SheetDesk desk, FillSheet fill, CancellationToken stop)
    {
        var round = await desk.RoundAsync(stop);
        return round.IsOpen && await fill.FindAsync(await desk.WhoAsync(round, stop), stop) is { Sheet.HandedAt: null } filled ? filled : null;
    }

    private static IResult Page(SheetDesk desk, object told) => desk.IsMember
        ? new RazorComponentResult<OwnSheetPage>(told) { StatusCode = StatusCodes.Status422UnprocessableEntity }
        : new RazorComponentResult<RespondPage>(told) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
