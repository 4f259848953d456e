using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Hosting;
using Sonae.Layout;
using Sonae.Words;

namespace Sonae.Policies.Returns;

/// <summary>Sending an edited policy back, deciding about it, taking it over or putting it aside.</summary>
public static class ReturnEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // The file and what a form puts around it.
    private const int BodyLimit = (20 << 20) + (64 << 10);

    public static void AddReturns(this IServiceCollection services)
    {
        services.TryAddScoped<DraftsOfCompany>();
        services.AddScoped<KeepUpload>().AddScoped<ReadReturn>().AddScoped<TakeReturn>();
    }

    public static void MapReturns(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/policies/return").WithMetadata(new MembersAttribute(Roles.Editors));
        editors.MapPost("/send", Send)
            .WithMetadata(new RequestSizeLimitAttribute(BodyLimit))
            .WithFormOptions(memoryBufferThreshold: BodyLimit, multipartBodyLengthLimit: BodyLimit)
            .WithRequestTimeout(new RequestTimeoutPolicy { Timeout = TimeSpan.FromMinutes(3), TimeoutStatusCode = StatusCodes.Status408RequestTimeout })
            .RequireRateLimiting(LargeBodies.FewAtATime);
        editors.MapGet("/{upload:guid}/file", File);
        editors.MapPost("/{upload:guid}/policy", Assign);
        editors.MapPost("/{upload:guid}/marks", Decide);
        editors.MapPost("/{upload:guid}/take", Take);
        editors.MapPost("/{upload:guid}/leave", Leave);
    }

    private static async Task<IResult> Send(string company, IFormCollection sent, CompanyVisit visit, KeepUpload keep, CancellationToken stop)
    {
        if (sent.Files["file"] is not { Length: > 0 } file) return Refused("file.Empty");
        await using var stream = file.OpenReadStream();
        var outcome = await keep.RunAsync(stream, Path.GetFileName(file.FileName), visit.Member?.Name ?? "", stop);
        return outcome.Id is { } id ? new SeeOther(visit.Address($"policies/return/{id}")) : Refused(outcome.Refused!);
    }

    private static async Task<IResult> File(string company, Guid upload, CompanyDb db, CancellationToken stop) =>
        await FindAsync(db, upload, stop) is { } found ? TypedResults.File(found.Document, Word, found.FileName) : TypedResults.NotFound();

    private static async Task<IResult> Assign(string company, Guid upload, [FromForm] string? policy, CompanyVisit visit, CompanyDb db, DraftsOfCompany drafts, CancellationToken stop)
    {
        if (await FindAsync(db, upload, stop) is not { } found) return TypedResults.NotFound();
        if (found.IssueId is not null || found.State != UploadState.Open || (await drafts.RunAsync(Language.Japanese, stop)).Policy(policy ?? "") is null)
            return Page(new { Company = "", Id = upload, Problems = (IReadOnlyList<FieldProblem>)[new("policy", "policy")] }, StatusCodes.Status422UnprocessableEntity);
        found.BelongTo(policy!);
        await db.SaveChangesAsync(stop);
        return new SeeOther(visit.Address($"policies/return/{upload}"));
    }

    // Without answers the questions are asked anew.
    private static async Task<IResult> Decide(string company, Guid upload, IFormCollection sent, CompanyVisit visit, ReadReturn read, CompanyDb db, CancellationToken stop)
    {
        if (await read.RunAsync(upload, stop) is not { Returned: { } returned } view) return TypedResults.NotFound();
        var answers = sent.Where(field => field.Key.StartsWith("mark.", StringComparison.Ordinal)).ToDictionary(field => field.Key[5..], field => int.TryParse(field.Value, out var line) ? line : (int?)null);
        var isTwice = answers.Values.OfType<int>().GroupBy(line => line).Any(same => same.Count() > 1);
        if (answers.Count > 0 && (isTwice || returned.Marks.Questions.Any(question => !answers.ContainsKey(question.Id))))
            return Page(new { Company = "", Id = upload, Problems = (IReadOnlyList<FieldProblem>)[new("marks", isTwice ? "marks-twice" : "marks")], Answers = answers }, StatusCodes.Status422UnprocessableEntity);
        if (view.Upload.State == UploadState.Open) view.Upload.Decide(answers.Count > 0 ? MarkAnswers.Write(answers) : null);
        await db.SaveChangesAsync(stop);
        return new SeeOther(visit.Address($"policies/return/{upload}"));
    }

    private static async Task<IResult> Take(string company, Guid upload, IFormCollection sent, CompanyVisit visit, ReadReturn read, TakeReturn take, CancellationToken stop)
    {
        if (await read.RunAsync(upload, stop) is not { } view) return TypedResults.NotFound();
        var address = visit.Address($"policies/return/{upload}");
        // A second press of the button changes nothing.
        if (view.Upload.State != UploadState.Open || view.Decisions is not { } decisions) return new SeeOther(address);
        var (merged, choices) = (view.Returned!.Merge(decisions), MergeChoices.Read(sent));
        if (choices.Check(merged.Finding) is { Count: > 0 } problems && choices.Seen == merged.Stamp)
            return Page(new { Company = "", Id = upload, Problems = problems, Given = choices.Showable() }, StatusCodes.Status422UnprocessableEntity);
        return await take.RunAsync(view, merged, choices, stop) ? new SeeOther(address)
            : Page(new { Company = "", Id = upload, Given = choices.Showable(), IsLate = true }, StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Leave(string company, Guid upload, [FromForm] string? sure, CompanyVisit visit, CompanyDb db, TimeProvider clock, CancellationToken stop)
    {
        if (await FindAsync(db, upload, stop) is not { } found) return TypedResults.NotFound();
        if (found.State == UploadState.Open) found.Close(UploadState.Left, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return new SeeOther(visit.Address("policies/return"));
    }

    private static Task<UploadOfPolicy?> FindAsync(CompanyDb db, Guid id, CancellationToken stop) => db.Facts<UploadOfPolicy>().FirstOrDefaultAsync(upload => upload.Id == id, stop);

    private static RazorComponentResult<ReturnsPage> Refused(string code) => new(new { Company = "", Refused = code }) { StatusCode = StatusCodes.Status422UnprocessableEntity };

    private static RazorComponentResult<ReturnPage> Page(object parameters, int status) => new(parameters) { StatusCode = status };
}
