using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Policies.Issuing;
using Sonae.Words;

namespace Sonae.Policies.Replacing;

/// <summary>Documents of the company's own in the place of policies: put, taken away, fetched.</summary>
public static class OwnEndpoints
{
    // The file and what a form puts around it.
    private const int BodyLimit = (20 << 20) + (64 << 10);

    public static void AddReplacing(this IServiceCollection services) => services.AddScoped<ReplacePolicy>();

    public static void MapReplacing(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/c/{company}/policies/own", Put).WithMetadata(new MembersAttribute(Roles.Editors))
            .WithMetadata(new RequestSizeLimitAttribute(BodyLimit))
            .WithFormOptions(memoryBufferThreshold: BodyLimit, multipartBodyLengthLimit: BodyLimit)
            .WithRequestTimeout(new RequestTimeoutPolicy { Timeout = TimeSpan.FromMinutes(3), TimeoutStatusCode = StatusCodes.Status408RequestTimeout });
        routes.MapPost("/c/{company}/policies/{policy}/own/remove", Remove).WithMetadata(new MembersAttribute(Roles.Editors));
        routes.MapGet("/c/{company}/policies/{policy}/own/word", File).WithMetadata(new MembersAttribute(Roles.All));
    }

    private static async Task<IResult> Put(string company, IFormCollection sent, CompanyVisit visit, DraftsOfCompany drafts, Visitor visitor, ReplacePolicy replace, CancellationToken stop)
    {
        var form = OwnForm.Read(sent);
        var problems = form.Check(await drafts.RunAsync(visitor.Language, stop));
        using var buffer = new MemoryStream();
        if (sent.Files["file"] is { Length: > 0 } file) await file.CopyToAsync(buffer, stop);
        if (buffer.Length == 0) problems.Add(new("file", "own-file"));
        else if (ReplacePolicy.Refused(buffer.ToArray()) is { } reason) problems.Add(new("file", $"file.{reason}"));
        if (problems.Count > 0)
            return new RazorComponentResult<OwnPage>(new { Company = "", Given = form with { Title = MyNumberRule.Without(form.Title) }, Problems = (IReadOnlyList<FieldProblem>)problems }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        await replace.PutAsync(form.Policy, form, buffer.ToArray(), Path.GetFileName(sent.Files["file"]!.FileName), visit.Member!, stop);
        return new SeeOther(visit.Address("policies/own"));
    }

    private static async Task<IResult> Remove(string company, string policy, [FromForm] string? sure, CompanyVisit visit, ReplacePolicy replace, CancellationToken stop) =>
        await replace.RemoveAsync(policy, stop) ? new SeeOther(visit.Address("policies/own")) : TypedResults.NotFound();

    private static async Task<IResult> File(string company, string policy, ReplacePolicy replace, DraftsOfCompany drafts, CancellationToken stop)
    {
        if (await replace.FindAsync(policy, stop) is not { } found || (await drafts.RunAsync(Language.Japanese, stop)).Policy(policy) is not { } finding) return TypedResults.NotFound();
        return TypedResults.File(found.Document, IssueEndpoints.Word, $"{PolicyNames.File(finding.Policy)}.docx");
    }
}
