using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Sonae.Hosting;

/// <summary>Where the web application listens, which names it answers to, and the address a person types.</summary>
public sealed record Listening(string Url, string? Name, IReadOnlyList<string> Certified)
{
    private const int Port = 5080;
    private const int EncryptedPort = 5443;

    /// <summary>This machine only unless told otherwise; null when the address cannot be understood or both ways are given.</summary>
    public static Listening? Of(string? urls, bool lan, Certificate? certificate = null)
    {
        if (urls is not null && lan) return null;
        var (scheme, port) = certificate is null ? ("http", Port) : ("https", EncryptedPort);
        var names = certificate?.Names ?? [];
        if (lan) return new($"{scheme}://*:{port}", null, names);
        if (urls is null) return new($"{scheme}://127.0.0.1:{port}", "localhost", names);
        return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } parts && parts.All(IsAddress)
            ? new(string.Join(';', parts), null, names) : null;
    }

    /// <summary>The names in the addresses, without those that mean any or this machine.</summary>
    public IEnumerable<string> Hosts => Url.Split(';').Select(url => BindingAddress.Parse(url).Host);

    /// <summary>Whether any of the addresses is encrypted.</summary>
    public bool IsEncrypted => Url.Split(';').Any(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    /// <summary>What to type: the name asked for; where the server listens on all, the certificate's name or one of this machine's addresses.</summary>
    public string Shown(string bound)
    {
        var address = BindingAddress.Parse(bound);
        var named = address.Scheme == "https" ? Certified.FirstOrDefault(name => !name.StartsWith('*')) : null;
        var host = Name ?? (IsAny(address.Host) ? named ?? OwnAddress() : address.Host);
        return $"{address.Scheme}://{host}:{address.Port}";
    }

    private static bool IsAny(string host) => host is "*" or "+" or "0.0.0.0" or "[::]";

    private static bool IsAddress(string url)
    {
        try { return BindingAddress.Parse(url) is { Scheme: "http" or "https", Host.Length: > 0, Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort }; }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException or InvalidOperationException) { return false; }
    }

    private static string OwnAddress() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(card => card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
        .OrderByDescending(card => card.GetIPProperties().GatewayAddresses.Count)
        .SelectMany(card => card.GetIPProperties().UnicastAddresses)
        .Select(found => found.Address)
        .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork)?.ToString() ?? "localhost";
}
