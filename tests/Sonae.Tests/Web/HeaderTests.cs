using System.Net;

namespace Sonae.Tests.Web;

public sealed class HeaderTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/try/diagnosis", HttpStatusCode.OK)]
    [InlineData("/try/diagnosis/result", HttpStatusCode.OK)]
    [InlineData("/styles/parts.css", HttpStatusCode.OK)]
    [InlineData("/not-there", HttpStatusCode.NotFound)]
    [InlineData("/try/diagnosis/answer", HttpStatusCode.MethodNotAllowed)]
    public async Task Every_answer_lets_the_browser_run_nothing_foreign(string address, HttpStatusCode status)
    {
        var answer = await site.Visit().Client.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Check(answer);
    }

    [Fact]
    public async Task So_does_a_fault()
    {
        using var broken = new BrokenSite();
        var answer = await broken.Visit().Client.GetAsync("/try/diagnosis/result");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Check(answer);
    }

    [Fact]
    public async Task Files_named_with_their_mark_are_kept_and_pages_are_not()
    {
        var reader = site.Visit();
        var page = await reader.Client.GetAsync("/");
        var css = await reader.Client.GetAsync(Reader.Find(await page.Content.ReadAsStringAsync(), "href=\"(/styles/base.css[^\"]*)\""));

        Assert.Contains("no-store", page.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("immutable", css.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("192.168.10.7:5080", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.example", HttpStatusCode.MisdirectedRequest)]
    public async Task A_strangers_name_for_this_machine_is_refused(string host, HttpStatusCode status)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        Assert.Equal(status, (await site.Visit().Client.SendAsync(request)).StatusCode);
    }

    private static void Check(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }
}
