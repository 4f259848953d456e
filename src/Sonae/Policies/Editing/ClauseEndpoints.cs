using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Guideline.Policies;
using Sonae.Layout;

namespace Sonae.Policies.Editing;

/// <summary>Changing one clause: the company's own words, in or out, back to the guideline's; and clauses of its own.</summary>
public static class ClauseEndpoints
{
    public static void MapClauses(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/policies/{policy}/clauses/{clause}").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("", Save);
        editors.MapPost("/reset", Reset);
    }

    private static async Task<IResult> Save(string company, string policy, string clause, IFormCollection sent, CompanyVisit visit, Visitor visitor, FindClause find, ChangeClause change, TimeProvider clock, CancellationToken stop)
    {
        var form = SentClause.Read(sent);
        if (await find.RunAsync(policy, clause, form.Section, visitor.Language, stop) is not { } view) return TypedResults.NotFound();
        var isNew = clause == FindClause.New;
        // A clause of one's own may move to another section of its policy; anything else stays where it is.
        if (view.Edition is null && view.View.Tailoring(policy).All(section => section.Section.Id != form.Section)) form = form with { Section = view.Section.Id };
        var id = isNew ? ClauseEdit.OwnPrefix + Guid.CreateVersion7(clock.GetUtcNow()).ToString("N") : clause;
        var (edit, problems) = form.ToEdit(policy, id, view.Edition, view.Names);
        if (problems.Count > 0) return Page(company, policy, clause, form.WithoutMyNumber(), problems, null, StatusCodes.Status422UnprocessableEntity);
        var result = await change.RunAsync(edit, isNew ? null : form.Seen, stop);
        if (!result.IsSaved) return Page(company, policy, clause, form with { Seen = result.Stored?.Version ?? 0 }, [], result.Stored?.ToEdit() ?? new ClauseEdit(policy, clause), StatusCodes.Status409Conflict);
        return new SeeOther(PolicyEndpoints.Address(visit, policy) + "?saved=1#" + id);
    }

    private static async Task<IResult> Reset(string company, string policy, string clause, [FromForm] string? sure, CompanyVisit visit, Visitor visitor, FindClause find, ChangeClause change, CancellationToken stop)
    {
        if (await find.RunAsync(policy, clause, null, visitor.Language, stop) is not { } view || !await change.ForgetAsync(policy, clause, stop)) return TypedResults.NotFound();
        return new SeeOther(PolicyEndpoints.Address(visit, policy) + "?saved=1#" + (view.Edition is null ? view.Section.Id : clause));
    }

    private static RazorComponentResult<ClausePage> Page(string company, string policy, string clause, SentClause given, List<ClauseProblem> problems, ClauseEdit? theirs, int status) =>
        new(new { Company = company, Policy = policy, Clause = clause, Given = given, Problems = (IReadOnlyList<ClauseProblem>)problems, Theirs = theirs, Section = given.Section }) { StatusCode = status };
}
