using System.Net;
using System.Text.RegularExpressions;

namespace Sonae.Benchmarks;

/// <summary>A browser without a screen: keeps cookies, sends forms with their token.</summary>
public sealed partial class WebVisitor(Uri program) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? client;

    private HttpClient Client => client ??= new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = program, Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>The cookies as a header.</summary>
    public string Cookie => cookies.GetCookieHeader(program);

    public Task<string> Read(string address) => Client.GetStringAsync(address);

    /// <summary>The token of the forms on a page.</summary>
    public async Task<string> Token(string page) => Tokens().Match(await Read(page)).Groups[1].Value;

    /// <summary>Sends a form as a script of ours does; what is refused is a fault.</summary>
    public async Task<string> Send(string address, string token, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await Send(address, form);
    }

    /// <summary>Sends a file.</summary>
    public async Task<string> Send(string address, string token, string field, string file)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(await File.ReadAllBytesAsync(file)), field, Path.GetFileName(file) } };
        return await Send(address, form);
    }

    public void Dispose() => client?.Dispose();

    private async Task<string> Send(string address, HttpContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await Client.SendAsync(request);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther ? answer.Headers.Location?.ToString() ?? "" : throw new InvalidOperationException($"{address}: {answer.StatusCode}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Tokens();
}
