using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Rounds;

namespace Sonae.Flow;

/// <summary>Starting, naming, filling and removing flows of work.</summary>
public static class FlowEndpoints
{
    public const string Area = "flow";

    /// <summary>The longest name of a flow.</summary>
    public const int LongestName = 100;

    public static void AddFlows(this IServiceCollection services) => services.AddScoped<DrawFlow>();

    public static void MapFlows(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/flow").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("/start", Start);
        editors.MapPost("/{no:int}/name", Call);
        editors.MapPost("/{no:int}/remove", Remove);
        editors.MapPost("/{no:int}/stages/{stage}", Say);
    }

    private static async Task<IResult> Start(string company, [FromForm] string? name, [FromForm] string? example, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, DrawFlow draw, CancellationToken stop)
    {
        var usual = (await findings.RunAsync(visitor.Language, stop)).Edition.Flow.Examples.FirstOrDefault(found => found.Id == example);
        var called = name?.Trim() is { Length: > 0 } typed ? typed : usual?.Name ?? "";
        if (Wrong(called) is { } problem) return new RazorComponentResult<FlowsPage>(new { Company = "", Name = MyNumberRule.Without(called), Example = example, Problem = problem }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        return await draw.StartAsync(called, usual, stop) is var outcome && outcome == FlowOutcome.Saved
            ? new SeeOther(Address(visit, draw.LastNo))
            : new RazorComponentResult<FlowsPage>(new { Company = "", Name = called, Example = example, Outcome = outcome }) { StatusCode = StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> Call(string company, int no, [FromForm] string? name, CompanyVisit visit, DrawFlow draw, CancellationToken stop)
    {
        var called = name?.Trim() ?? "";
        if (Wrong(called) is { } problem) return new RazorComponentResult<FlowPage>(new { Company = "", No = no, Name = MyNumberRule.Without(called), Problem = problem }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        return Answer(await draw.CallAsync(no, called, stop), no, Address(visit, no));
    }

    private static async Task<IResult> Remove(string company, int no, [FromForm] string? sure, CompanyVisit visit, DrawFlow draw, CancellationToken stop) =>
        Answer(await draw.RemoveAsync(no, stop), no, visit.Address(Area));

    private static async Task<IResult> Say(string company, int no, string stage, IFormCollection sent, CompanyVisit visit, FindingsOfRound findings, Visitor visitor, DrawFlow draw, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        if (view.Round.Flows.All(flow => flow.No != no) || view.Edition.Flow.Stages.All(found => found.Id != stage)) return TypedResults.NotFound();
        var form = StageForm.Read(view.Edition, stage, sent);
        if (form.Problems.Count > 0) return Page(no, form, null, StatusCodes.Status422UnprocessableEntity);
        return await draw.SayAsync(no, form.Step, form.Seen, stop) switch
        {
            FlowOutcome.Saved => new SeeOther(sent["next"].ToString() is { Length: > 0 } next ? $"{Address(visit, no)}?stage={Uri.EscapeDataString(next)}#stage" : $"{Address(visit, no)}#row-{stage}"),
            FlowOutcome.Missing => TypedResults.NotFound(),
            var outcome => Page(no, form, outcome, StatusCodes.Status409Conflict),
        };
    }

    internal static string Address(CompanyVisit visit, int no) => visit.Address($"{Area}/{no.ToString(CultureInfo.InvariantCulture)}");

    private static string? Wrong(string name) => name.Length == 0 ? "name" : name.Length > LongestName ? "long" : MyNumberRule.IsIn(name) ? "my-number" : null;

    private static IResult Answer(FlowOutcome outcome, int no, string address) => outcome switch
    {
        FlowOutcome.Saved => new SeeOther(address),
        FlowOutcome.Missing => TypedResults.NotFound(),
        _ => Page(no, null, outcome, StatusCodes.Status409Conflict),
    };

    private static RazorComponentResult<FlowPage> Page(int no, StageForm? form, FlowOutcome? outcome, int status) =>
        new(new { Company = "", No = no, Given = form, Outcome = outcome }) { StatusCode = status };
}
