using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Jobs;
using Sonae.Layout;

namespace Sonae.Policies.Issuing;

/// <summary>Asking for policies to be issued, approving, taking back, and fetching what was frozen.</summary>
public static class IssueEndpoints
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // One policy is done before its page would be drawn; many are left to go on.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(5);

    public static void AddIssuing(this IServiceCollection services) => services.AddScoped<DraftsOfCompany>().AddScoped<FreezePolicy>().AddScoped<SignersOfCompany>()
        .AddScoped<AskIssue>().AddScoped<ApproveIssue>().AddScoped<ReadIssues>().AddScoped<IssueStands>().AddScoped<Versions.SinceIssue>().AddScoped<Versions.SinceWords>().AddScoped<Desks.DeskSource, PoliciesOnDesk>().AddScoped<LongWork, IssueWork>().AddScoped<LongWork, ApproveWork>();

    public static void MapIssuing(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/c/{company}/policies/issue", Ask).WithMetadata(new MembersAttribute(Roles.Editors));
        routes.MapPost("/c/{company}/policies/issue/approve", Approve).WithMetadata(new MembersAttribute(Roles.Admins));
        routes.MapPost("/c/{company}/policies/issues/{issue:guid}/withdraw", Withdraw).WithMetadata(new MembersAttribute(Roles.Editors));
        routes.MapGet("/c/{company}/policies/issues/{issue:guid}/word", Frozen).WithMetadata(new MembersAttribute(Roles.All));
    }

    private static async Task<IResult> Ask(string company, IFormCollection sent, CompanyVisit visit, IssueStands stands, Visitor visitor, JobsOfCompany jobs, JobQueue queue, CancellationToken stop)
    {
        var form = IssueForm.Read(sent);
        if (form.Check((await stands.RunAsync(visitor.Language, stop)).Stands) is { Count: > 0 } problems)
            return Page(new { Company = "", Given = form with { Note = MyNumberRule.Without(form.Note) }, Problems = problems }, StatusCodes.Status422UnprocessableEntity);
        return await StartAsync(IssueWork.Name, form.Wish, form.Policies.Count, visit, visitor, jobs, queue, stop);
    }

    private static async Task<IResult> Approve(string company, IFormCollection sent, CompanyVisit visit, ReadIssues issues, SignersOfCompany signers, Visitor visitor, JobsOfCompany jobs, JobQueue queue, CancellationToken stop)
    {
        var chosen = sent["issue"].Select(text => Guid.TryParse(text, out var id) ? id : default).ToHashSet();
        var (waiting, may) = ((await issues.WaitingAsync(stop)).Where(issue => chosen.Contains(issue.Stored.Id)).ToList(), await signers.RunAsync(stop));
        if (waiting.Count == 0) return Page(new { Company = "", Problems = (IReadOnlyList<FieldProblem>)[new("waiting", "waiting")] }, StatusCodes.Status422UnprocessableEntity);
        // Nobody approves what they asked for themselves.
        if (waiting.Any(issue => !may.MayApprove(issue.Stored.AskedById!.Value, visit.Member!.AccountId))) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var wish = new ApproveManyWish(waiting.ConvertAll(issue => issue.Stored.Id));
        return await StartAsync(ApproveWork.Name, wish, wish.Issues.Count, visit, visitor, jobs, queue, stop);
    }

    private static async Task<IResult> StartAsync<T>(string kind, T wish, int count, CompanyVisit visit, Visitor visitor, JobsOfCompany jobs, JobQueue queue, CancellationToken stop)
    {
        if (await jobs.StartAsync(kind, wish, visitor.Language, stop) is not { } job)
            return Page(new { Company = "", Problems = (IReadOnlyList<FieldProblem>)[new("main", "busy")] }, StatusCodes.Status503ServiceUnavailable);
        if (count == 1) await queue.WaitAsync(job, Moment, stop);
        return new SeeOther(JobEndpoints.Address(visit, job));
    }

    private static async Task<IResult> Withdraw(string company, Guid issue, [FromForm] string? why, CompanyVisit visit, ApproveIssue approve, CancellationToken stop)
    {
        var words = why?.Trim() ?? "";
        if (words.Length > 200 || MyNumberRule.IsIn(words)) return Page(new { Company = "", Problems = (IReadOnlyList<FieldProblem>)[new("waiting", words.Length > 200 ? "note" : "my-number")] }, StatusCodes.Status422UnprocessableEntity);
        return await approve.WithdrawAsync(issue, visit.Member!, words, stop) switch
        {
            IssueOutcome.Withdrawn => new SeeOther(visit.Address("policies/issue")),
            IssueOutcome.NotYours => TypedResults.StatusCode(StatusCodes.Status403Forbidden),
            IssueOutcome.Taken => Page(new { Company = "", Problems = (IReadOnlyList<FieldProblem>)[new("waiting", "taken")] }, StatusCodes.Status409Conflict),
            _ => TypedResults.NotFound(),
        };
    }

    // What is not in force yet is a draft: only who may read drafts gets it. A file that was altered is not handed out as the issued one.
    private static async Task<IResult> Frozen(string company, Guid issue, CompanyVisit visit, ReadIssues issues, DraftsOfCompany drafts, CancellationToken stop)
    {
        if (await issues.FindAsync(issue, stop) is not { } found || !found.MayBeReadBy(visit)) return TypedResults.NotFound();
        if (!found.IsWhole) return new RazorComponentResult<AlteredPage>(new { Issue = found }) { StatusCode = StatusCodes.Status409Conflict };
        var policy = (await drafts.RunAsync(Sonae.Words.Language.Japanese, stop)).Policy(found.Stored.Policy);
        return TypedResults.File(found.Stored.Document, Word, $"{(policy is null ? found.Stored.Policy : PolicyNames.File(policy.Policy))}.docx");
    }

    private static RazorComponentResult<IssuePage> Page(object parameters, int status) => new(parameters) { StatusCode = status };
}
