using System.Net;
using Sonae.Tests.Commands;
using Sonae.Tests.Web;

namespace Sonae.Tests.Hosting;

/// <summary>The program over real sockets, reached in every way people reach it.</summary>
public sealed class ReachedTests : IDisposable
{
    private const string Line = "この接続は暗号化されていません。";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("localhost", false, "このパソコンの中だけの接続です", "この接続で使えます。")]
    [InlineData("127.0.0.1", false, "このパソコンの中だけの接続です", "番号を localhost に変えて開くと使えます。")]
    [InlineData("192.168.10.7", true, "この接続は暗号化されていません", "この接続では使えません。")]
    [InlineData("office-pc", true, "この接続は暗号化されていません", "この接続では使えません。")]
    public async Task Plain_http_says_so_except_within_this_machine(string host, bool line, string state, string passkey)
    {
        await using var program = await RunningProgram.StartWithAsync(new() { ["AllowedHosts"] = "office-pc" }, "serve", "--urls", "http://127.0.0.1:0");
        using var client = Door.Open(program, host);

        Assert.Equal(line, (await client.GetStringAsync("/")).Contains(Line, StringComparison.Ordinal));
        await Says(client, state, passkey);
        Assert.DoesNotContain(await Cookies(client), cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        Assert.False((await client.GetAsync("/")).Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData(CertificateFile.Name, "ブラウザーが証明書の警告を出すときは使えません", true)]
    [InlineData("192.168.10.7", "証明書に書かれた名前で開くと使えます", false)]
    [InlineData("localhost", "ブラウザーが証明書の警告を出すときは使えません", false)]
    public async Task Https_is_encrypted_and_its_name_remembered_for_a_week(string host, string passkey, bool remembered)
    {
        var (certificate, key) = CertificateFile.Pem(folder);
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "https://127.0.0.1:0", "--certificate", certificate, "--certificate-key", key);
        using var client = Door.Open(program, host);

        var answer = await client.GetAsync("/");
        Assert.DoesNotContain(Line, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(remembered ? ["max-age=604800"] : [], answer.Headers.TryGetValues("Strict-Transport-Security", out var told) ? told : []);
        await Says(client, "この接続は暗号化されています", passkey);
        var cookies = await Cookies(client);
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("sonae.example.jp", HttpStatusCode.OK)]
    [InlineData("pc.example.jp", HttpStatusCode.OK)]
    [InlineData("a.pc.example.jp", HttpStatusCode.MisdirectedRequest)]
    [InlineData("example.jp", HttpStatusCode.MisdirectedRequest)]
    [InlineData("pc.example.com", HttpStatusCode.MisdirectedRequest)]
    public async Task Names_of_the_certificate_are_ours(string host, HttpStatusCode status)
    {
        var (certificate, key) = CertificateFile.Pem(folder, null, "*.example.jp");
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "https://127.0.0.1:0", "--certificate", certificate, "--certificate-key", key);
        using var client = Door.Open(program, host);

        Assert.Equal(status, (await client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_proxy_that_was_named_is_believed()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0", "--behind-proxy", "127.0.0.1");
        using var client = Proxied(program);

        var page = await client.GetAsync("/connection");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("この接続は暗号化されています", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(page.Headers.Contains("Strict-Transport-Security"));
        Assert.All(await Cookies(client), cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("--behind-proxy", "192.0.2.1")]
    [InlineData]
    public async Task Anybody_else_is_not_and_the_page_tells_how(params string[] more)
    {
        await using var program = await RunningProgram.StartWithAsync(new() { ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true" }, ["serve", "--urls", "http://127.0.0.1:0", .. more]);
        using var client = Proxied(program);

        var page = await client.GetAsync("/connection");
        var text = await page.Content.ReadAsStringAsync();
        Assert.Contains(Line, text, StringComparison.Ordinal);
        Assert.Contains("ほかのプログラム（リバースプロキシなど）が通信を取り次いでいます", text, StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Strict-Transport-Security"));
    }

    private static async Task Says(HttpClient client, params string[] words)
    {
        var page = await client.GetStringAsync("/connection");
        Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
    }

    private static async Task<List<string>> Cookies(HttpClient client) =>
        (await client.GetAsync("/try/diagnosis")).Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];

    private static HttpClient Proxied(RunningProgram program)
    {
        var client = Door.Open(program, "127.0.0.1");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "sonae.elsewhere.example");
        return client;
    }
}
