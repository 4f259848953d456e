using System.Net;
using Sonae.Companies;
using Sonae.Tests.Issuing;
using Sonae.Tests.Policies.Returns;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies;

/// <summary>The company's own documents in the place of policies: hostile ones are refused with a sentence and not kept; what is kept is shown wherever policies are.</summary>
public sealed class OwnDocumentTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> Refusals => new()
    {
        { "macro", "マクロ" }, { "type", "マクロ" }, { "ole", "埋め込まれています" }, { "activex", "ActiveX" }, { "template", "ひな形" }, { "entity", "DOCTYPE" }, { "bomb", "異常に大きくなる" },
        { "doc", "古い形式（.doc）" }, { "password", "パスワード" }, { "rtf", "リッチテキスト" }, { "odt", "OpenDocument" }, { "text", "Word 文書（.docx）ではありません" }, { "empty", "選んで" }, { "cut", "壊れていて" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task It_is_refused_with_a_sentence_and_not_kept(string kind, string sentence)
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var answer = await Put(seats, clerk, HostileWord.Of(kind, await Whole(seats, clerk)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync(seats.Address("policies/people/own/word"), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_before_they_are_read()
    {
        var seats = await Seats.New(site);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Put(seats, await seats.Sit(Role.Clerk), new byte[100 << 20])).StatusCode);
    }

    [Fact]
    public async Task It_stands_on_the_overview_and_among_what_is_in_force_for_everybody()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var whole = await Whole(seats, clerk);
        Assert.Equal(HttpStatusCode.SeeOther, (await Put(seats, clerk, whole)).StatusCode);
        Assert.Contains("自社の文書「就業規則の附則」", WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies"))), StringComparison.Ordinal);
        var employee = await seats.Sit(Role.Employee);
        var issued = WebUtility.HtmlDecode(await employee.Read(seats.Address("policies/issued")));
        Assert.Contains("就業規則の附則", issued, StringComparison.Ordinal);
        Assert.Contains($"href=\"{seats.Address("policies/people/own/word")}\"", issued, StringComparison.Ordinal);
        Assert.Equal(whole, await employee.Client.GetByteArrayAsync(seats.Address("policies/people/own/word"), TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Forbidden, (await Put(seats, employee, whole)).StatusCode);
    }

    [Fact]
    public async Task The_overview_tells_what_has_changed_since_a_policy_was_issued()
    {
        var seats = await Seats.New(site);
        await Desk.Issue(seats, "assets");
        var clerk = await seats.Sit(Role.Clerk);
        Assert.DoesNotContain("発行のあと", WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies"))), StringComparison.Ordinal);
        await clerk.Send("/companies", seats.Address("answers/Controls/register"), ("Option", "done"));
        Assert.Contains("発行のあと1件変わりました", WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies"))), StringComparison.Ordinal);
    }

    private static Task<byte[]> Whole(Seats seats, Reader clerk) => clerk.Client.GetByteArrayAsync(seats.Address("policies/people/draft/word"));

    private static async Task<HttpResponseMessage> Put(Seats seats, Reader reader, byte[] file)
    {
        var token = Reader.Find(await reader.Read("/companies"), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("people"), "policy" }, { new StringContent("就業規則の附則"), "title" }, { new ByteArrayContent(file), "file", "附則.docx" } };
        return await reader.Client.PostAsync(seats.Address("policies/own"), form);
    }
}
