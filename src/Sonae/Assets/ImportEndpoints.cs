using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Layout;
using Sonae.Rounds;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>Taking rows in from a file or the clipboard: read, shown, and saved only when confirmed.</summary>
public static class ImportEndpoints
{
    // The file and what a form puts around it.
    private const int BodyLimit = (20 << 20) + (64 << 10);

    public static void MapImport(this IEndpointRouteBuilder routes)
    {
        var editors = routes.MapGroup("/c/{company}/assets/import").WithMetadata(new MembersAttribute(Roles.Editors));
        // Held in memory to the last byte, as a tried workbook is.
        editors.MapPost("/read", Read)
            .WithMetadata(new RequestSizeLimitAttribute(BodyLimit))
            .WithFormOptions(memoryBufferThreshold: BodyLimit, multipartBodyLengthLimit: BodyLimit)
            .WithRequestTimeout(new RequestTimeoutPolicy { Timeout = TimeSpan.FromMinutes(3), TimeoutStatusCode = StatusCodes.Status408RequestTimeout })
            .RequireRateLimiting(TryWorkbookEndpoints.FewAtATime);
        editors.MapPost("/confirm", Confirm);
        editors.MapPost("/forget", Forget);
    }

    private static async Task<IResult> Read(string company, IFormCollection sent, CompanyVisit visit, SignedInAccount account, FindingsOfRound findings, Visitor visitor, PendingImports pending, CancellationToken stop)
    {
        var view = await findings.RunAsync(visitor.Language, stop);
        var read = new ReadImport(view.Edition);
        if (sent.Files["file"] is { Length: > 0 } file)
        {
            await using var stream = file.OpenReadStream();
            pending.Keep(visit.Company.CompanyId, account.Id!.Value, read.OfFile(stream, file.FileName), Path.GetFileName(file.FileName));
        }
        else if (sent["block"].ToString().Trim() is { Length: > 0 } text) pending.Keep(visit.Company.CompanyId, account.Id!.Value, read.OfText(text), "");
        else return new RazorComponentResult<ImportPage>(new { Company = "", IsEmpty = true }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        return new SeeOther(visit.Address("assets/import"));
    }

    private static async Task<IResult> Confirm(string company, [FromForm] string? problems, [FromForm] string? changed, CompanyVisit visit, SignedInAccount account, FindingsOfRound findings, Visitor visitor, PendingImports pending, ChangeRegister change, CancellationToken stop)
    {
        if (pending.Find(visit.Company.CompanyId, account.Id!.Value) is not { } kept) return new SeeOther(visit.Address("assets/import"));
        var view = await findings.RunAsync(visitor.Language, stop);
        var preview = ImportPreview.Of(view.Edition, kept.Rows, view.Round.Assets);
        if (preview.Count(ImportKind.Problem) > 0 && problems != "skip") return new RazorComponentResult<ImportPage>(new { Company = "", IsStopped = true }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        var outcome = await change.RunAsync(preview.Changes(changed == "update"), stop);
        if (outcome != RegisterOutcome.Saved) return new RazorComponentResult<ImportPage>(new { Company = "", Outcome = outcome }) { StatusCode = StatusCodes.Status409Conflict };
        pending.Forget(visit.Company.CompanyId, account.Id!.Value);
        return new SeeOther(visit.Address("assets") + "?told=added#list");
    }

    private static SeeOther Forget(string company, [FromForm] string? sure, CompanyVisit visit, SignedInAccount account, PendingImports pending)
    {
        pending.Forget(visit.Company.CompanyId, account.Id!.Value);
        return new SeeOther(visit.Address("assets/import"));
    }
}
