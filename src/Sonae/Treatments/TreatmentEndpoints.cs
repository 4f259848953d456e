using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Guideline.Treatments;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Words;

namespace Sonae.Treatments;

/// <summary>Deciding on treatments by forms: one, several alike, changed, removed, finished; and taking the plan away.</summary>
public static class TreatmentEndpoints
{
    public const string Area = "treatments";

    public static void AddTreatments(this IServiceCollection services) =>
        services.AddScoped<DecideTreatment>().AddScoped<FinishTreatment>().AddScoped<TreatmentsOfRound>();

    public static void MapTreatments(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/treatments").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("/add", Add);
        editors.MapPost("/{treatment:guid}/change", Change);
        editors.MapPost("/{treatment:guid}/remove", Remove);
        editors.MapPost("/{treatment:guid}/finish", Finish);
        editors.MapPost("/plan", Several);
        routes.MapPlanFiles();
    }

    private static async Task<IResult> Add(string company, IFormCollection sent, CompanyVisit visit, Visitor visitor, TreatmentsOfRound plan, DecideTreatment decide, TimeProvider clock, CancellationToken stop)
    {
        var (view, form) = (await plan.RunAsync(visitor.Language, stop), TreatmentForm.Read(sent));
        var rows = sent["row"].Select(Digits.Read).OfType<int>().Distinct().ToList();
        var isSeveral = sent["several"].Count > 0;
        var problems = TreatmentCheck.Of(form, view.View.Edition, Members(view), rows.Count > 0 || isSeveral, null, Dates.Today(clock));
        if (isSeveral && rows.Count == 0) problems.Insert(0, new FieldProblem("row", "rows"));
        var opened = new OpenForm(TreatmentCheck.Safe(form), problems) { Rows = rows, IsSeveral = isSeveral, Back = sent["Back"] };
        if (problems.Count > 0) return Page(opened, StatusCodes.Status422UnprocessableEntity);
        if (sent["what"] == "try") return Page(opened with { IsTried = true }, StatusCodes.Status200OK);
        return await decide.AddAsync(form, rows, stop) switch
        {
            TreatmentOutcome.Saved => new SeeOther(OwnAddress.Or(sent["Back"], visit.Address(Area) + "#list")),
            TreatmentOutcome.Missing => TypedResults.NotFound(),
            var outcome => Page(opened with { Outcome = outcome }, StatusCodes.Status409Conflict),
        };
    }

    private static async Task<IResult> Change(string company, Guid treatment, IFormCollection sent, CompanyVisit visit, Visitor visitor, TreatmentsOfRound plan, DecideTreatment decide, TimeProvider clock, CancellationToken stop)
    {
        var (view, form) = (await plan.RunAsync(visitor.Language, stop), TreatmentForm.Read(sent));
        if (view.Stored.GetValueOrDefault(treatment) is not { } before) return TypedResults.NotFound();
        var problems = TreatmentCheck.Of(form, view.View.Edition, Members(view), before.AssetName.Length > 0, before, Dates.Today(clock));
        var opened = new OpenForm(TreatmentCheck.Safe(form), problems) { Edit = treatment, Back = sent["Back"] };
        if (problems.Count > 0) return Page(opened, StatusCodes.Status422UnprocessableEntity);
        if (sent["what"] == "try") return Page(opened with { IsTried = true }, StatusCodes.Status200OK);
        return await decide.ChangeAsync(treatment, form, stop) switch
        {
            TreatmentOutcome.Saved when form.StateRead == TreatmentState.Done && before.State != TreatmentState.Done => new SeeOther(visit.Address($"{Area}/{treatment}/finish")),
            TreatmentOutcome.Saved => new SeeOther(OwnAddress.Or(sent["Back"], visit.Address(Area) + "#list")),
            TreatmentOutcome.Missing => TypedResults.NotFound(),
            var outcome => Page(opened with { Outcome = outcome }, StatusCodes.Status409Conflict),
        };
    }

    private static async Task<IResult> Remove(string company, Guid treatment, [FromForm] string? sure, [FromForm] string? back, CompanyVisit visit, DecideTreatment decide, CancellationToken stop) =>
        Plain((await decide.SeveralAsync([treatment], new PlanChange(Remove: true), stop)).Outcome, OwnAddress.Or(back, visit.Address(Area)));

    // Owner, day or state of several lines of the plan; what is left empty stays.
    private static async Task<IResult> Several(string company, IFormCollection sent, CompanyVisit visit, Visitor visitor, TreatmentsOfRound plan, DecideTreatment decide, CancellationToken stop)
    {
        var (ids, back) = (PlanForm.Ids(sent), OwnAddress.Or(sent["Back"], visit.Address($"{Area}/plan")).Split('#')[0]);
        var (typed, view) = (PlanForm.Read(sent), await plan.RunAsync(visitor.Language, stop));
        if (typed.Wrong(ids, Members(view)) is { } wrong) return Refused(new RefusedPlan(typed, ids.ToHashSet(), wrong, None), StatusCodes.Status422UnprocessableEntity);
        var done = await decide.SeveralAsync(ids, typed.Change, stop);
        return done.Late.Count > 0 ? Refused(new RefusedPlan(typed, ids.ToHashSet(), "late", done.Late), StatusCodes.Status409Conflict) : Plain(done.Outcome, back);
    }

    private static readonly HashSet<Guid> None = [];

    private static RazorComponentResult<PlanPage> Refused(RefusedPlan refused, int status) => new(new { Company = "", Refused = refused }) { StatusCode = status };

    private static async Task<IResult> Finish(string company, Guid treatment, IFormCollection sent, CompanyVisit visit, FinishTreatment finish, CancellationToken stop)
    {
        var steps = sent.Keys.Where(key => key.StartsWith("to.", StringComparison.Ordinal))
            .Select(key => new AnswerStep(key["to.".Length..], sent[key].ToString() is { Length: > 0 } option ? option : null, Digits.Read(sent["seen." + key["to.".Length..]]) ?? 0)).ToList();
        if (sent["what"] == "try") return FinishPage(treatment, steps, [], StatusCodes.Status200OK);
        var done = await finish.RunAsync(treatment, steps, visit.Member?.Name, stop);
        return done.Outcome switch
        {
            TreatmentOutcome.Saved => new SeeOther(visit.Address($"{Area}/plan") + $"?told=finished#t-{treatment}"),
            TreatmentOutcome.Conflict => FinishPage(treatment, steps, done.Clashes, StatusCodes.Status409Conflict),
            TreatmentOutcome.Closed => Page(new OpenForm(new TreatmentForm(), []) { Outcome = done.Outcome }, StatusCodes.Status409Conflict),
            _ => TypedResults.NotFound(),
        };
    }

    private static HashSet<Guid> Members(PlanView view) => [.. view.Members.Select(member => member.AccountId)];

    private static IResult Plain(TreatmentOutcome outcome, string back) => outcome switch
    {
        TreatmentOutcome.Saved => new SeeOther(back),
        TreatmentOutcome.Missing => TypedResults.NotFound(),
        _ => Page(new OpenForm(new TreatmentForm(), []) { Outcome = outcome }, StatusCodes.Status409Conflict),
    };

    private static RazorComponentResult<TreatmentsPage> Page(OpenForm form, int status) => new(new { Company = "", Given = form }) { StatusCode = status };

    private static RazorComponentResult<FinishPage> FinishPage(Guid treatment, IReadOnlyList<AnswerStep> steps, IReadOnlyList<AnswerClash> clashes, int status) =>
        new(new { Company = "", Treatment = treatment, Given = steps, Clashes = clashes }) { StatusCode = status };
}

/// <summary>A form as it is shown again: what was typed, what is wrong, for which rows, and what became of saving it.</summary>
public sealed record OpenForm(TreatmentForm Form, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>The treatment that is changed; null for a new one.</summary>
    public Guid? Edit { get; init; }

    /// <summary>The rows of the register it is for; none when it is for controls.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];

    /// <summary>Whether it stands below the list, for the rows that are ticked there.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>Whether only its result is shown, nothing is saved yet.</summary>
    public bool IsTried { get; init; }

    public string? Back { get; init; }

    public TreatmentOutcome? Outcome { get; init; }
}
