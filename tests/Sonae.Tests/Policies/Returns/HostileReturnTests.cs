using System.Net;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Returns;

/// <summary>Files that would do harm are refused with a sentence, and nothing of them is kept.</summary>
public sealed class HostileReturnTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> Refusals => new()
    {
        { "macro", "マクロ" }, { "type", "マクロ" }, { "ole", "埋め込まれています" }, { "activex", "ActiveX" }, { "template", "ひな形" }, { "entity", "DOCTYPE" }, { "bomb", "異常に大きくなる" },
        { "doc", "古い形式（.doc）" }, { "password", "パスワード" }, { "rtf", "リッチテキスト" }, { "odt", "OpenDocument" }, { "text", "Word 文書（.docx）ではありません" }, { "empty", "中身がありません" },
        { "cut", "壊れていて" }, { "number", "マイナンバー" }, { "edition", "ほかの版" }, { "issue", "記録にない" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task It_is_refused_with_a_sentence_and_not_kept(string kind, string sentence)
    {
        var issued = await Issued.New(site);
        var answer = await issued.Post(HostileWord.Of(kind, issued.File));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Empty(await issued.Uploads());
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_before_they_are_read()
    {
        var issued = await Issued.New(site);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await issued.Post(new byte[100 << 20])).StatusCode);
        Assert.Empty(await issued.Uploads());
    }
}
