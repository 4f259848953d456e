using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Jobs;
using Sonae.Links;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Policies.Returns;
using Sonae.Rounds;
using Sonae.Tasks;
using Sonae.Tests.Issuing;
using Sonae.Tests.Web;

namespace Sonae.Tests.Rights;

/// <summary>One of everything a company has an id for, by the name it has in addresses.</summary>
internal static class ForeignIds
{
    public static async Task<IReadOnlyDictionary<string, Guid>> Of(Seats seats)
    {
        var issue = (await Desk.Issue(seats, "assets"))[0].Id;
        var clerk = await seats.Sit(Role.Clerk);
        await Desk.End(clerk, await Desk.Ask(seats, clerk, ["people"]));
        var asked = (await Desk.Stored(seats)).Single(stored => stored.State == IssueState.Asked).Id;
        var account = (await seats.Add(Role.Employee)).Id;
        return await seats.Within(async (parts, db) =>
        {
            var round = (await parts.GetRequiredService<CurrentRound>().RunAsync()).Id;
            var make = parts.GetRequiredService<MakeLink>();
            var invite = (await make.RunAsync(new NewLink(LinkPurpose.Invite, "だれか", TimeSpan.FromDays(1), Role.Employee, round, account))).Link.Id;
            var respond = (await make.RunAsync(new NewLink(LinkPurpose.Respond, "製造課", TimeSpan.FromDays(1), Role.Employee, round, account))).Link.Id;
            var ids = new Dictionary<string, Guid> { ["issue"] = issue, ["asked"] = asked, ["account"] = account, ["round"] = round, ["invite"] = invite, ["respond"] = respond };
            Fill(db, ids, round, respond);
            await db.SaveChangesAsync();
            return ids;
        });
    }

    private static void Fill(CompanyDb db, Dictionary<string, Guid> ids, Guid round, Guid link)
    {
        var now = new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
        Guid New(string name) => ids[name] = Guid.CreateVersion7(now);
        db.Add(new Sheet(db.Company, New("sheet"), round, "製造課", null, now, link));
        db.Add(new TaskOfCompany(db.Company, New("task"), "鍵を替える", now));
        var treatment = new TreatmentOfRound(db.Company, New("treatment"), round, null, "");
        treatment.Decide("reduce", null, "二要素認証を入れる", [Given.Edition.Controls.Controls[0].Id]);
        db.Add(treatment);
        var job = new JobOfCompany(db.Company, New("job"), "policies-export", "{}", "ja", Guid.Empty, "だれか", now);
        job.Finish(new JobResult(["できました"], "policies") { File = new JobFile("x.zip", "application/zip", [1]) }, now);
        db.Add(job);
        var upload = new UploadOfPolicy(db.Company, New("upload"), "03.docx", now, "だれか");
        var (file, hash) = Paper();
        upload.Keep(file, hash, "assets", ids["issue"]);
        db.Add(upload);
        ids["id"] = ids["upload"];
        db.Add(new AssetOfRound(db.Company, Guid.CreateVersion7(now), round, 1));
        db.Add(new FlowOfRound(db.Company, Guid.CreateVersion7(now), round, 1));
    }

    private static (byte[] File, string Hash) Paper()
    {
        using var file = new MemoryStream();
        WordWriter.Write(new WordDocument(new DocumentInfo("情報資産管理", "つるばみ", "つるばみ", DateTimeOffset.UnixEpoch), [new NumberedClause(1, "台帳を作る。")]), file);
        return (file.ToArray(), Convert.ToHexStringLower(SHA256.HashData(file.ToArray())));
    }
}
