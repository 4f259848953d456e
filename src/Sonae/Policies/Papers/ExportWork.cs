using System.IO.Compression;
using Sonae.Companies;
using Sonae.Jobs;
using Sonae.Office.Word;
using Sonae.Policies.Issuing;
using Sonae.Printing;
using Sonae.Words;

namespace Sonae.Policies.Papers;

/// <summary>In which form all policies are wanted: each as Word or PDF in one archive, or bound into one document.</summary>
public enum ExportForm { Word, Pdf, Bound, BoundPdf }

/// <summary>What is wanted of all policies, and whether today's drafts are meant.</summary>
public sealed record ExportWish(ExportForm Form, bool OfDrafts);

/// <summary>Makes one file of all policies.</summary>
public sealed class ExportWork(PapersOfCompany papers, PaperPrint print, CompanyVisit visit, DraftsOfCompany drafts, TimeProvider clock) : LongWork
{
    public const string Name = "policies-export";

    public const string Zip = "application/zip", Pdf = "application/pdf";

    public override string Kind => Name;

    public override Role For => Roles.All;

    public override async Task<JobResult> RunAsync(JobRun run, CancellationToken stop)
    {
        var (wish, words, today) = (run.Wish<ExportWish>(), new Text(typeof(IssueText), run.Language), Dates.Today(clock));
        // Drafts are for those who may read them.
        if (wish.OfDrafts && (run.Asker.Role & Roles.Readers) == Role.None) throw new InvalidOperationException("Drafts are not for this member.");
        var all = await papers.RunAsync(wish.OfDrafts, today, stop);
        if (all.Count == 0) return new JobResult([words["export.none"]], "policies/issued");
        return wish.Form switch
        {
            ExportForm.Bound => await BoundAsync(all, document => Task.FromResult((PrintOutcome.Printed, Bytes(document))), run, words, "docx", IssueEndpoints.Word, stop),
            ExportForm.BoundPdf => await BoundAsync(all, document => print.RunAsync(document, stop), run, words, "pdf", Pdf, stop),
            _ => await EachAsync(all, wish.Form, run, words, stop),
        };
    }

    private async Task<JobResult> EachAsync(IReadOnlyList<Paper> all, ExportForm form, JobRun run, Text words, CancellationToken stop)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (i, paper) in all.Index())
            {
                await run.TellAsync(i, all.Count, PolicyNames.Of(paper.Policy));
                if (form == ExportForm.Word || paper.Document is null) { await AddAsync(zip, paper.FileName, paper.Bytes(), stop); continue; }
                var (outcome, pdf) = await print.RunAsync(paper.Document, stop);
                if (outcome != PrintOutcome.Printed) return new JobResult([words[$"pdf.{outcome}"]], "policies/issued");
                await AddAsync(zip, Path.ChangeExtension(paper.FileName, "pdf"), pdf, stop);
            }
        await run.TellAsync(all.Count, all.Count, "");
        return new JobResult([words["export.done", all.Count]], "policies/issued") { File = new JobFile("ポリシー.zip", Zip, buffer.ToArray()) };
    }

    private async Task<JobResult> BoundAsync(
        IReadOnlyList<Paper> all, Func<WordDocument, Task<(PrintOutcome, byte[])>> write, JobRun run, Text words, string extension, string type, CancellationToken stop)
    {
        await run.TellAsync(0, 1, words["export.binding"]);
        var view = (await drafts.RunAsync(Language.Japanese, stop)).View;
        var volume = BoundVolume.Of(all, visit.Company.Name, Dates.Today(clock), view.Edition.Info.Newer?.Banner ?? view.Edition.Info.ShortTitle);
        var (outcome, file) = await write(volume);
        if (outcome != PrintOutcome.Printed) return new JobResult([words[$"pdf.{outcome}"]], "policies/issued");
        await run.TellAsync(1, 1, "");
        var own = all.Where(paper => paper.Document is null).ToList();
        if (own.Count == 0) return new JobResult([words["export.done", all.Count]], "policies/issued") { File = new JobFile($"ポリシー綴り.{extension}", type, file) };
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            await AddAsync(zip, $"ポリシー綴り.{extension}", file, stop);
            foreach (var paper in own) await AddAsync(zip, paper.FileName, paper.File!, stop);
        }
        return new JobResult([words["export.own", all.Count, own.Count]], "policies/issued") { File = new JobFile("ポリシー綴り.zip", Zip, buffer.ToArray()) };
    }

    internal static async Task AddAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken stop)
    {
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(stop);
        await entry.WriteAsync(bytes, stop);
    }

    private static byte[] Bytes(WordDocument document)
    {
        using var buffer = new MemoryStream();
        WordWriter.Write(document, buffer);
        return buffer.ToArray();
    }
}
