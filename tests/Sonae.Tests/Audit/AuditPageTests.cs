using System.Net;
using System.Text.Json;
using Sonae.Audit;
using Sonae.Companies;
using Sonae.Tests.Database;
using Sonae.Tests.Web;

namespace Sonae.Tests.Audit;

/// <summary>The log as people read it: found by a word, taken away, and whether it still is what was written.</summary>
public sealed class AuditPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task It_says_that_the_log_is_whole_and_where_it_is_broken()
    {
        var seats = await Seats.New(site);
        var reader = await seats.Sit(Role.Reader);
        Assert.Contains("書かれたときのままです", await reader.Read(seats.Address("audit")), StringComparison.Ordinal);
        await RawStore.ExecuteAsync(site, $"UPDATE audit_entries SET actor_name = '山田' WHERE number = 2 AND company_id = {RawStore.Literal(seats.Company)}");
        Assert.Contains("記録が2行目から、書かれたときと違います", await reader.Read(seats.Address("audit")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_finds_the_lines_that_hold_it()
    {
        var seats = await Seats.New(site);
        var owner = await seats.Sit(Role.Owner);
        var question = Given.Edition.Diagnosis.Questions[0].Id;
        await owner.Send("/companies", seats.Address($"answers/Diagnosis/{question}"), ("Option", "done"), ("Note", "金曜に点検"));
        Assert.Contains("<p>1件</p>", await owner.Read(seats.Address("audit?text=金曜に点検")), StringComparison.Ordinal);
        Assert.Contains("<p>0件</p>", await owner.Read(seats.Address("audit?text=土曜に点検")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_and_columns_are_told_in_words()
    {
        var seats = await Seats.New(site);
        var (clerk, person) = (await seats.Sit(Role.Clerk), await seats.Add(Role.Employee));
        await clerk.Send("/companies", seats.Address("assets/add"), ("name", "名簿"), ("medium", "書類"), ("confidentiality", "2"), ("integrity", "1"), ("availability", "1"), ("department", "総務課"));
        await clerk.Send("/companies", seats.Address("tasks"), ("Title", "鍵を替える"), ("Member", person.Id.ToString()));
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("audit")));
        foreach (var told in (string[])["媒体・保存先：— → 書類", "管理部署＝総務課", "番号：— → 1", "アカウント：— → Employee"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"", page[page.IndexOf("<tbody>", StringComparison.Ordinal)..page.IndexOf("</tbody>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_away_as_JSON_lines_it_holds_all_that_its_hashes_are_made_of()
    {
        var seats = await Seats.New(site);
        var answer = await (await seats.Sit(Role.Reader)).Client.GetAsync(seats.Address("audit.jsonl"));
        Assert.Equal("application/jsonl", answer.Content.Headers.ContentType!.MediaType);
        var before = "";
        foreach (var line in (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var told = JsonDocument.Parse(line).RootElement;
            string Of(string name) => told.GetProperty(name).GetString()!;
            var entry = new AuditEntry(told.GetProperty("company").GetGuid(), told.GetProperty("number").GetInt64(), told.GetProperty("at").GetDateTimeOffset())
            {
                ActorKind = Enum.Parse<ActorKind>(Of("actorKind")),
                ActorId = Of("actorId"),
                ActorName = Of("actor"),
                Action = Enum.Parse<AuditAction>(Of("action")),
                Subject = Of("subject"),
                SubjectId = Of("subjectId"),
                Changes = Of("changes"),
                Hash = Of("hash"),
            };
            Assert.Equal(before = AuditTrail.HashOf(before, entry), entry.Hash);
        }
        Assert.NotEqual("", before);
    }

    [Fact]
    public async Task Nobody_else_takes_it_away()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await ours.Sit(Role.Employee)).Client.GetAsync(ours.Address("audit.jsonl"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await theirs.Sit(Role.Owner)).Client.GetAsync(ours.Address("audit.jsonl"))).StatusCode);
    }
}
