using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Policies;
using Sonae.Tests.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Issuing;

/// <summary>Issuing over HTTP: asked by one, approved by another, frozen, read by all, never altered unnoticed.</summary>
public sealed class IssueTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task One_asks_another_approves_and_the_file_is_frozen_with_its_marks()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        Assert.Contains("第1版の承認を依頼しました", await Desk.End(clerk, await Desk.Ask(seats, clerk, ["organisation"], ("note", "はじめて作る"))), StringComparison.Ordinal);
        var asked = Assert.Single(await Desk.Stored(seats));
        Assert.Equal((IssueState.Asked, 1, new DateOnly(2026, 11, 20)), (asked.State, asked.No, asked.RevisedOn));
        var employee = await seats.Sit(Role.Employee);
        Assert.Equal(HttpStatusCode.NotFound, (await employee.Client.GetAsync(Word(seats, asked))).StatusCode);
        var owner = await seats.Sit(Role.Owner);
        Assert.Contains("第1版を発行しました", await Desk.End(owner, await Desk.Approve(seats, owner, asked.Id)), StringComparison.Ordinal);

        var issued = Assert.Single(await Desk.Stored(seats));
        var file = await employee.Client.GetAsync(Word(seats, issued));
        Assert.Equal("01-組織的対策.docx", file.Content.Headers.ContentDisposition!.FileNameStar);
        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.Equal(issued.Hash, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var text = WordReader.Read(new MemoryStream(bytes), ReadLimits.Web);
        Assert.Equal(issued.Id.ToString(), text.Properties["SonaeIssue"]);
        Assert.Equal("1", text.Properties["SonaeVersion"]);
        Assert.Matches("^[0-9a-f]{64}$", text.Properties["SonaeHash"]);
        var lines = text.Paragraphs.Select(paragraph => paragraph.Text).ToList();
        foreach (var told in (string[])["第1版", "2026年11月20日", "はじめて作る", "Owner（2026年11月23日）"]) Assert.Contains(told, lines);
        Assert.Contains("第1版", await employee.Read(seats.Address("policies/organisation/versions")), StringComparison.Ordinal);
        Assert.Contains("組織的対策", await employee.Read(seats.Address("policies/issued")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_issued_is_Japanese_whatever_language_its_people_read()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (site.Visit("en"), site.Visit("en"));
        await seats.SignIn(clerk, Role.Clerk);
        await seats.SignIn(owner, Role.Owner);
        await Desk.End(clerk, await Desk.Ask(seats, clerk, ["people"]));
        await Desk.End(owner, await Desk.Approve(seats, owner, Assert.Single(await Desk.Stored(seats)).Id));
        Assert.Contains("Measures concerning people", await owner.Read(seats.Address("policies/people")), StringComparison.OrdinalIgnoreCase);
        var file = await owner.Client.GetAsync(Word(seats, Assert.Single(await Desk.Stored(seats))));
        Assert.Equal("02-人的対策.docx", file.Content.Headers.ContentDisposition!.FileNameStar);
        var lines = WordReader.Read(await file.Content.ReadAsStreamAsync(), ReadLimits.Web).Paragraphs.Select(paragraph => paragraph.Text).ToList();
        Assert.All(lines.Where(line => line.Length > 30), line => Assert.Matches("[ぁ-ん]", line));
        Assert.Contains("第1版", lines);
    }

    [Fact]
    public async Task What_is_put_in_force_is_what_was_asked_for_whatever_changed_meanwhile()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await Desk.End(clerk, await Desk.Ask(seats, clerk, ["organisation"]));
        var asked = Text(Assert.Single(await Desk.Stored(seats)));
        await seats.Within(async (_, db) => { db.Add(new CompanyValue(seats.Company, ValueKind.Fact, "security_officer", "架空 花子")); return await db.SaveChangesAsync(); });
        var owner = await seats.Sit(Role.Owner);
        await Desk.End(owner, await Desk.Approve(seats, owner, (await Desk.Stored(seats))[0].Id));
        var issued = Text(Assert.Single(await Desk.Stored(seats)));
        Assert.Equal(asked.Where(line => line != "（承認を待っています）"), issued.Where(line => line != "Owner（2026年11月23日）"));
        Assert.DoesNotContain(issued, line => line.Contains("架空 花子", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_approves_alone_and_a_request_is_taken_back_with_its_number()
    {
        var seats = await Seats.New(site);
        var (clerk, owner, supporter) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner), await seats.Sit(Role.Supporter));
        await Desk.End(owner, await Desk.Ask(seats, owner, ["people"]));
        var asked = Assert.Single(await Desk.Stored(seats));
        foreach (var other in (Reader[])[owner, supporter]) Assert.Equal(HttpStatusCode.Forbidden, (await Desk.Approve(seats, other, asked.Id)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await supporter.Send("/companies", seats.Address($"policies/issues/{asked.Id}/withdraw"))).StatusCode);
        Assert.Contains("飛ばしました", await Desk.End(clerk, await Desk.Ask(seats, clerk, ["people"])), StringComparison.Ordinal);
        await clerk.Send("/companies", seats.Address($"policies/issues/{asked.Id}/withdraw"), ("why", "担当者名が違う"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Desk.Approve(seats, clerk, asked.Id)).StatusCode);
        await Desk.End(owner, await Desk.Ask(seats, owner, ["people"]));
        Assert.Equal([(1, IssueState.Asked), (1, IssueState.Withdrawn)], (await Desk.Stored(seats)).Select(issue => (issue.No, issue.State)).Order());
        Assert.Contains("担当者名が違う", await owner.Read(seats.Address("policies/people/versions")), StringComparison.Ordinal);
        // There is no second owner, so the clerk is the other person.
        await Desk.End(clerk, await Desk.Approve(seats, clerk, (await Desk.Stored(seats)).Single(issue => issue.State == IssueState.Asked).Id));
        Assert.Contains(await Desk.Stored(seats), issue => issue.State == IssueState.Issued);
        var log = await seats.Within((_, db) => db.Facts<AuditEntry>().Where(line => line.Subject == "policy_issues").ToListAsync());
        Assert.Equal(["Owner", "Clerk", "Owner", "Clerk"], log.OrderBy(line => line.Number).Select(line => line.ActorName));
        Assert.All(log, line => Assert.DoesNotContain("document", line.Changes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_alone_issues_at_once()
    {
        var seats = await Seats.New(site);
        await seats.Within(async (_, db) => { (await db.Facts<Company>().SingleAsync()).Describe(null, "架空 太郎", null, 1, null); return await db.SaveChangesAsync(); });
        var owner = await seats.Sit(Role.Owner);
        Assert.Contains("第1版を発行しました", await Desk.End(owner, await Desk.Ask(seats, owner, ["organisation"])), StringComparison.Ordinal);
        var issued = Assert.Single(await Desk.Stored(seats));
        Assert.Equal((IssueState.Issued, issued.AskedById), (issued.State, issued.ApprovedById));
    }

    [Fact]
    public async Task What_is_open_is_told_and_goes_out_only_when_that_is_said()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var refused = await Desk.Ask(seats, clerk, ["organisation"], ("open", "no"), ("revised", "いつか"), ("note", "123456789018"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        foreach (var told in (string[])["日付として読めません", "マイナンバーと思われる", "未記入：情報セキュリティ責任者", "残ったまま発行します」に印", "会社の名前のほかに"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("123456789018", page, StringComparison.Ordinal);
        Assert.Contains("value=\"いつか\"", page, StringComparison.Ordinal);
        Assert.Empty(await Desk.Stored(seats));
        await Desk.End(clerk, await Desk.Ask(seats, clerk, ["organisation"]));
        Assert.InRange(Assert.Single(await Desk.Stored(seats)).Open, 10, 100);
    }

    [Fact]
    public async Task An_altered_file_is_told_and_not_handed_out()
    {
        var seats = await Seats.New(site);
        var issued = (await Desk.Issue(seats, "people"))[0];
        await RawStore.ExecuteAsync(site, $"UPDATE policy_issues SET document = {(TestStore.IsPostgres ? "'\\x504b'::bytea" : "x'504b'")} WHERE id = {RawStore.Literal(issued.Id)}");
        var employee = await seats.Sit(Role.Employee);
        var answer = await employee.Client.GetAsync(Word(seats, issued));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("発行したときのものではありません", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("文書が変わっています", await employee.Read(seats.Address("policies/issued")), StringComparison.Ordinal);
        Assert.Contains("発行したときのものと違います", await employee.Read(seats.Address("policies/people/versions")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_companies_and_other_roles_find_nothing()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        var issued = (await Desk.Issue(ours, "people"))[0];
        var stranger = await theirs.Sit(Role.Owner);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync(Word(ours, issued))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync(theirs.Address($"policies/issues/{issued.Id:N}/word"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Desk.Approve(theirs, stranger, issued.Id)).StatusCode);
        foreach (var role in (Role[])[Role.Reader, Role.Employee]) Assert.Equal(HttpStatusCode.Forbidden, (await Desk.Ask(ours, await ours.Sit(role), ["people"])).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync(theirs.Address("policies/nothing/versions"))).StatusCode);
    }

    private static string Word(Seats seats, IssueOfPolicy issue) => seats.Address($"policies/issues/{issue.Id:N}/word");

    private static List<string> Text(IssueOfPolicy issue) => WordReader.Read(new MemoryStream(issue.Document), ReadLimits.Web).Paragraphs.Select(paragraph => paragraph.Text).ToList();
}
