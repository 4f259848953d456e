using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline.Policies;
using Sonae.Policies;
using Sonae.Policies.Returns;
using Sonae.Tests.Issuing;
using Sonae.Tests.Web;
using Sonae.Words;

namespace Sonae.Tests.Policies.Returns;

/// <summary>A company that has issued a policy, and a clerk who edits the file and sends it back.</summary>
internal sealed class Issued
{
    public const string Policy = "assets";

    private Issued(Seats seats, Reader clerk) => (Seats, Clerk) = (seats, clerk);

    public Seats Seats { get; }

    public Reader Clerk { get; }

    /// <summary>The file as it was handed out.</summary>
    public byte[] File { get; private set; } = [];

    public static async Task<Issued> New(Site site, params string[] others)
    {
        var seats = await Seats.New(site);
        var issued = new Issued(seats, await seats.Sit(Role.Clerk));
        issued.File = await issued.Issue(others);
        return issued;
    }

    /// <summary>Issues today's drafts, asked for by one and approved by another; the file of the policy.</summary>
    public async Task<byte[]> Issue(params string[] others)
    {
        await Desk.Issue(Seats, [Policy, .. others]);
        return await Last(Policy);
    }

    /// <summary>The last version of a policy, as it was handed out.</summary>
    public async Task<byte[]> Last(string policy) => (await Desk.Stored(Seats)).Last(issue => issue.Policy == policy).Document;

    /// <summary>Sends a file; the answer as it came.</summary>
    public async Task<HttpResponseMessage> Post(byte[] file, string name = "03-情報資産管理.docx", Reader? reader = null)
    {
        var who = reader ?? Clerk;
        var token = Reader.Find(await who.Read("/companies"), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "file", name } };
        return await who.Client.PostAsync(Seats.Address("policies/return/send"), form);
    }

    /// <summary>Sends a file that is taken in; its page's address.</summary>
    public async Task<string> Send(byte[] file)
    {
        var answer = await Post(file);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The page of a file, as a person reads it.</summary>
    public async Task<string> Page(string address) => WebUtility.HtmlDecode(await Clerk.Read(address));

    public async Task<HttpResponseMessage> Take(string address, params (string, string)[] choices) =>
        await Clerk.Send(address, address + "/take", [("seen", Reader.Find(await Clerk.Read(address), "name=\"seen\" value=\"([^\"]+)\"")), ("reason", "現場の声"), .. choices]);

    public Task<List<ClauseEdit>> Edits() => Seats.Within(async (_, db) => (await db.Facts<ClauseEditOfCompany>().AsNoTracking().OrderBy(edit => edit.Clause).ToListAsync()).ConvertAll(edit => edit.ToEdit()));

    public Task<List<UploadOfPolicy>> Uploads() => Seats.Within((_, db) => db.Facts<UploadOfPolicy>().AsNoTracking().ToListAsync());

    /// <summary>Today's draft as lines with their marks.</summary>
    public Task<string> Draft(string policy = Policy) => Seats.Within(async (parts, _) =>
    {
        var view = await parts.GetRequiredService<DraftsOfCompany>().RunAsync(Language.Japanese);
        var document = new PolicyDocument(view.View.Edition, view.View.Round.Profile, new DateOnly(2026, 11, 23)).Of(view.Draft(view.Policy(policy)!));
        return string.Join('\n', Drafted.Read(Drafted.Bytes(document)).Paragraphs.Select(paragraph => string.Concat(paragraph.Bookmarks.Select(mark => $"[{mark[4..]}] ")) + paragraph.Text));
    });

    /// <summary>Somebody changes a clause of the draft in the browser meanwhile.</summary>
    public Task<int> Reword(string clause, string words) => Seats.Within(async (_, db) =>
    {
        var edit = new ClauseEditOfCompany(db.Company, Policy, clause);
        edit.Say(new ClauseEdit(Policy, clause) { Words = [new ClauseBlock(ClauseKind.Numbered, [new(InlineKind.Text, words)], [])], Reason = "browser" });
        db.Add(edit);
        return await db.SaveChangesAsync();
    });
}
