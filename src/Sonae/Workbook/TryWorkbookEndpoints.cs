using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Layout;
using Sonae.Office;
using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>Trying a workbook: sending it, fetching what follows from it, and erasing it.</summary>
public static class TryWorkbookEndpoints
{
    /// <summary>The name of the rule that lets few files in at a time.</summary>
    public const string FewAtATime = "workbooks";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The file and what a form puts around it.
    private const int BodyLimit = (20 << 20) + (64 << 10);

    public static void MapTryWorkbook(this IEndpointRouteBuilder routes)
    {
        // Held in memory to the last byte: a file somebody only tries must not lie on the disk, not even for a moment.
        routes.MapPost(TryWorkbookPages.Read, Read)
            .WithMetadata(new RequestSizeLimitAttribute(BodyLimit))
            .WithFormOptions(memoryBufferThreshold: BodyLimit, multipartBodyLengthLimit: BodyLimit)
            .WithRequestTimeout(new RequestTimeoutPolicy { Timeout = TimeSpan.FromMinutes(3), TimeoutStatusCode = StatusCodes.Status408RequestTimeout })
            .RequireRateLimiting(FewAtATime);
        routes.MapPost(TryWorkbookPages.Forget, Forget);
        routes.MapGet(TryWorkbookPages.ResultFile, ResultFile);
        routes.MapGet(TryWorkbookPages.Policies, Policies);
        routes.MapGet(TryWorkbookPages.Template, (EditionShelf shelf, TimeProvider clock) => Form(shelf, clock, sample: false, "診断ブック.xlsx"));
        routes.MapGet(TryWorkbookPages.Sample, (EditionShelf shelf, TimeProvider clock) => Form(shelf, clock, sample: true, "診断ブック（例）.xlsx"));
    }

    private static IResult Read(IFormFile? book, VisitorsBook visitors, EditionShelf shelf, TimeProvider clock)
    {
        if (book is not { Length: > 0 }) return Refuse(new { Empty = true });
        using var file = book.OpenReadStream();
        var (assessment, reading) = new AssessWorkbook(shelf.Get(EditionShelf.Default)!, ReadLimits.Web).Run(file, null, Dates.Today(clock));
        if (assessment is null) return Refuse(new { reading.Problems, reading.Hints, book.FileName });
        var tried = new TriedBook(Path.GetFileName(book.FileName), assessment.Round, reading.OtherColumns, reading.Hints, clock.GetUtcNow() + TriedBooks.Kept);
        return visitors.Keep(tried) ? new SeeOther(TryWorkbookPages.Result) : Refuse(new { TooLarge = true, book.FileName });
    }

    private static RazorComponentResult<TryWorkbookPage> Refuse(object parameters) => new(parameters) { StatusCode = StatusCodes.Status422UnprocessableEntity };

    private static SeeOther Forget([FromForm] string? sure, VisitorsBook visitors)
    {
        visitors.Forget();
        return new SeeOther(TryWorkbookPages.Start);
    }

    private static IResult ResultFile(VisitorsBook visitors, EditionShelf shelf, TimeProvider clock) =>
        Deliver(visitors, shelf, clock, Excel, "診断結果.xlsx", (assessment, stream) => assessment.WriteResult(stream));

    private static IResult Policies(VisitorsBook visitors, EditionShelf shelf, TimeProvider clock) =>
        Deliver(visitors, shelf, clock, "application/zip", "ポリシー.zip", PolicyZip.Write);

    private static IResult Deliver(VisitorsBook visitors, EditionShelf shelf, TimeProvider clock, string type, string name, Action<Assessment, Stream> write)
    {
        if (visitors.Find() is not { } book) return new SeeOther(TryWorkbookPages.Result);
        var buffer = new MemoryStream();
        write(book.Assess(shelf.Get(EditionShelf.Default)!, Dates.Today(clock)), buffer);
        return TypedResults.File(buffer.ToArray(), type, name);
    }

    private static FileContentHttpResult Form(EditionShelf shelf, TimeProvider clock, bool sample, string name)
    {
        var buffer = new MemoryStream();
        ResultBook.WriteTemplate(buffer, TemplateFacts.Of(shelf.Get(EditionShelf.Default)!, sample, Dates.Today(clock)));
        return TypedResults.File(buffer.ToArray(), Excel, name);
    }
}
