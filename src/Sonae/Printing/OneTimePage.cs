using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Sonae.Printing;

/// <summary>A page at an address of this machine that nobody can guess, given out once and then gone; it may run and fetch nothing.</summary>
public sealed class OneTimePage : IDisposable
{
    private const int LongestRequest = 16 << 10;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string path = "/" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly byte[] answer;

    /// <summary>The page's style is known by its hash; no other style, no script, no picture, no frame, nothing from elsewhere.</summary>
    public OneTimePage(string html, string style)
    {
        var body = Encoding.UTF8.GetBytes(html);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        answer = [.. Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\nCache-Control: no-store\r\nConnection: close\r\n" +
            $"Content-Security-Policy: sandbox; default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n" +
            "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\r\n"), .. body];
        listener.Start();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}{path}");

    /// <summary>Answers until it is told to stop: the page to the first who asks for it, to everybody else that there is nothing.</summary>
    public async Task ServeAsync(CancellationToken stop)
    {
        var given = false;
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop);
            try
            {
                await using var stream = client.GetStream();
                var asked = await FirstLineAsync(stream, stop);
                var isIt = !given && asked == $"GET {path} HTTP/1.1";
                given |= isIt;
                await stream.WriteAsync(isIt ? answer : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), stop);
            }
            // Whoever hangs up has asked for nothing.
            catch (IOException) { }
        }
    }

    public void Dispose() => listener.Dispose();

    private static async Task<string> FirstLineAsync(NetworkStream stream, CancellationToken stop)
    {
        var buffer = new byte[LongestRequest];
        var length = 0;
        while (length < buffer.Length && !buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), stop);
            if (read == 0) break;
            length += read;
        }
        return Encoding.ASCII.GetString(buffer, 0, length).Split("\r\n")[0];
    }
}
