using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sonae.Database;
using Sonae.Layout;
using Sonae.Office;
using Sonae.Office.Word.Reading;
using Sonae.Words;

namespace Sonae.Policies.Returns;

/// <summary>What came of sending a file: where it is kept, or the code of the sentence why it was refused.</summary>
public sealed record UploadOutcome(Guid? Id, string? Refused);

/// <summary>Takes a file in that came back: read with all limits, refused with a reason, or kept as it came.</summary>
public sealed class KeepUpload(CompanyDb db, DraftsOfCompany drafts, TimeProvider clock)
{
    private const int LongestName = 200;

    public async Task<UploadOutcome> RunAsync(Stream file, string name, string by, CancellationToken stop = default)
    {
        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer, stop);
        WordReading reading;
        try { reading = BlockFile.Read(buffer, ReadLimits.Web); }
        catch (UnreadableFileException refused) { return new(null, "file." + refused.Reason); }
        // A My Number is neither taken in nor kept.
        if (Texts(reading).Append(name).Any(MyNumberRule.IsIn)) return new(null, "file.my-number");
        var (policy, issue, refusal) = await OriginAsync(reading, stop);
        if (refusal is not null) return new(null, refusal);
        var now = clock.GetUtcNow();
        var upload = new UploadOfPolicy(db.Company, Guid.CreateVersion7(now), name.Length > LongestName ? name[..LongestName] : name, now, by);
        var bytes = buffer.ToArray();
        upload.Keep(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), policy, issue);
        db.Add(upload);
        await db.SaveChangesAsync(stop);
        return new(upload.Id, null);
    }

    // What the file says of itself: which issue it is, or at least which policy; a file of somebody else's says nothing.
    private async Task<(string? Policy, Guid? Issue, string? Refusal)> OriginAsync(WordReading reading, CancellationToken stop)
    {
        var view = await drafts.RunAsync(Language.Japanese, stop);
        var policy = reading.Properties.GetValueOrDefault("SonaePolicy");
        if (policy is null || view.Policy(policy) is null) return (null, null, null);
        if (reading.Properties.GetValueOrDefault("SonaeEdition") != view.View.Edition.Info.Id) return (null, null, "file.other-edition");
        if (!reading.Properties.TryGetValue("SonaeIssue", out var named)) return (policy, null, null);
        var issue = Guid.TryParse(named, out var id) ? await db.Facts<IssueOfPolicy>().AsNoTracking().Where(issue => issue.Id == id && issue.Policy == policy).Select(issue => (Guid?)issue.Id).FirstOrDefaultAsync(stop) : null;
        return issue is null ? (null, null, "file.unknown-issue") : (policy, issue, null);
    }

    private static IEnumerable<string> Texts(WordReading reading) =>
        reading.Blocks.Select(block => block.Text.Text).Concat(reading.Blocks.SelectMany(block => block.Rows).SelectMany(row => row).SelectMany(cell => cell.Paragraphs).Select(line => line.Text));
}
