using System.IO.Compression;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Jobs;
using Sonae.Layout;
using Sonae.Office.Word;
using Sonae.Policies.Issuing;
using Sonae.Printing;
using Sonae.Words;

namespace Sonae.Policies.Papers;

/// <summary>Policies to take away: as Word and PDF, one by one and all together.</summary>
public static class PaperEndpoints
{
    public static void AddPapers(this IServiceCollection services) => services.AddSingleton<PrintToPdf>().AddSingleton<ReadFrozen>()
        .AddScoped<PaperPrint>().AddScoped<PapersOfCompany>().AddScoped<LongWork, ExportWork>();

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/c/{company}/policies/issues/{issue:guid}/pdf", IssuePdf).WithMetadata(new MembersAttribute(Roles.All));
        routes.MapGet("/c/{company}/policies/issues/{issue:guid}/page.css", IssueStyle).WithMetadata(new MembersAttribute(Roles.All));
        routes.MapGet("/c/{company}/policies/issued.zip", Zip).WithMetadata(new MembersAttribute(Roles.All));
        routes.MapPost("/c/{company}/policies/export", Export).WithMetadata(new MembersAttribute(Roles.All));
        routes.MapGet("/c/{company}/policies/{policy}/draft/word", DraftWord).WithMetadata(new MembersAttribute(Roles.Readers));
        routes.MapGet("/c/{company}/policies/{policy}/draft/pdf", DraftPdf).WithMetadata(new MembersAttribute(Roles.Readers));
    }

    private static async Task<IResult> IssuePdf(string company, Guid issue, CompanyVisit visit, ReadIssues issues, ReadFrozen frozen, PaperPrint print, DraftsOfCompany drafts, CancellationToken stop)
    {
        if (await issues.FindAsync(issue, stop) is not { } found || !found.MayBeReadBy(visit)) return TypedResults.NotFound();
        if (!found.IsWhole) return new RazorComponentResult<AlteredPage>(new { Issue = found }) { StatusCode = StatusCodes.Status409Conflict };
        var name = (await drafts.RunAsync(Language.Japanese, stop)).Policy(found.Stored.Policy)?.Policy is { } policy ? PolicyNames.File(policy) : found.Stored.Policy;
        return await PdfAsync(frozen.Run(found.Stored), name, visit.Address($"policies/issues/{issue:N}"), print, stop);
    }

    private static async Task<IResult> IssueStyle(string company, Guid issue, CompanyVisit visit, ReadIssues issues, ReadFrozen frozen, CancellationToken stop) =>
        await issues.FindAsync(issue, stop) is { IsWhole: true } found && found.MayBeReadBy(visit) ? TypedResults.Text(PageStyle.Of(frozen.Run(found.Stored)), "text/css") : TypedResults.NotFound();

    private static async Task<IResult> DraftWord(string company, string policy, DraftsOfCompany drafts, TimeProvider clock, CancellationToken stop)
    {
        var view = await drafts.RunAsync(Language.Japanese, stop);
        if (view.Policy(policy) is not { } finding) return TypedResults.NotFound();
        return TypedResults.File(new Paper(finding.Policy, view.Document(finding, Dates.Today(clock)), null, null).Bytes(), IssueEndpoints.Word, $"{PolicyNames.File(finding.Policy)}.docx");
    }

    private static async Task<IResult> DraftPdf(string company, string policy, CompanyVisit visit, DraftsOfCompany drafts, TimeProvider clock, PaperPrint print, CancellationToken stop)
    {
        var view = await drafts.RunAsync(Language.Japanese, stop);
        return view.Policy(policy) is { } finding
            ? await PdfAsync(view.Document(finding, Dates.Today(clock)), PolicyNames.File(finding.Policy), visit.Address($"policies/{policy}/preview"), print, stop) : TypedResults.NotFound();
    }

    private static async Task<IResult> PdfAsync(WordDocument document, string name, string view, PaperPrint print, CancellationToken stop)
    {
        var (outcome, pdf) = await print.RunAsync(document, stop);
        return outcome == PrintOutcome.Printed ? TypedResults.File(pdf, ExportWork.Pdf, $"{name}.pdf")
            : new RazorComponentResult<NoPdfPage>(new { Outcome = outcome, View = view }) { StatusCode = StatusCodes.Status503ServiceUnavailable };
    }

    // The files as they were frozen: quick enough to be made while they are fetched.
    private static async Task<IResult> Zip(string company, PapersOfCompany papers, TimeProvider clock, CancellationToken stop)
    {
        using var buffer = new MemoryStream();
        await using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var paper in await papers.RunAsync(ofDrafts: false, Dates.Today(clock), stop)) await ExportWork.AddAsync(zip, paper.FileName, paper.Bytes(), stop);
        return TypedResults.File(buffer.ToArray(), ExportWork.Zip, "ポリシー.zip");
    }

    private static async Task<IResult> Export(string company, [FromForm] string? form, [FromForm] string? drafts, CompanyVisit visit, Visitor visitor, JobsOfCompany jobs, CancellationToken stop)
    {
        if (!Enum.TryParse<ExportForm>(form, out var wanted) || !Enum.IsDefined(wanted)) return TypedResults.UnprocessableEntity();
        if (drafts == "yes" && !visit.May(Roles.Readers)) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        return await jobs.StartAsync(ExportWork.Name, new ExportWish(wanted, drafts == "yes"), visitor.Language, stop) is { } job
            ? new SeeOther(JobEndpoints.Address(visit, job)) : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
