using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Guideline.Policies;
using Sonae.Words;

namespace Sonae.Policies.Returns;

/// <summary>A file that came back with what it is of; the returned policy is null while nobody has said which policy it is.</summary>
public sealed record ReturnView(UploadOfPolicy Upload, IssueOfPolicy? Issue, bool IsOlder, ReturnedPolicy? Returned)
{
    /// <summary>The decisions on marks in doubt; null while some are open.</summary>
    public IReadOnlyDictionary<string, int?>? Decisions => Returned is null || (Returned.Marks.Questions.Count > 0 && Upload.Marks is null) ? null : MarkAnswers.Read(Upload.Marks);
}

/// <summary>Loads a file that came back and lays it over its issue and today's draft.</summary>
public sealed class ReadReturn(CompanyDb db, DraftsOfCompany drafts, TimeProvider clock)
{
    /// <summary>The file with this id; null when the company has none.</summary>
    public async Task<ReturnView?> RunAsync(Guid id, CancellationToken stop = default)
    {
        if (await db.Facts<UploadOfPolicy>().FirstOrDefaultAsync(upload => upload.Id == id, stop) is not { } upload) return null;
        var view = await drafts.RunAsync(Language.Japanese, stop);
        if (upload.Policy is null || view.Policy(upload.Policy) is not { } policy) return new(upload, null, false, null);
        var (issue, isOlder) = await IssueAsync(upload, stop);
        return new(upload, issue, isOlder, new ReturnedPolicy(view, policy, upload.Document, issue?.Document, Dates.Today(clock)));
    }

    // A file that names no issue is compared with the last one.
    private async Task<(IssueOfPolicy?, bool)> IssueAsync(UploadOfPolicy upload, CancellationToken stop)
    {
        var issues = db.Facts<IssueOfPolicy>().AsNoTracking().Where(issue => issue.Policy == upload.Policy);
        var last = await issues.Where(issue => issue.State == IssueState.Issued).OrderByDescending(issue => issue.No).FirstOrDefaultAsync(stop);
        if (upload.IssueId is not { } named) return (last, false);
        var issue = await issues.FirstOrDefaultAsync(issue => issue.Id == named, stop);
        return (issue, last is not null && issue is not null && issue.No < last.No);
    }
}
