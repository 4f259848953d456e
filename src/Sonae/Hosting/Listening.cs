using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Sonae.Hosting;

/// <summary>Where the web application listens, which names it answers to, and the address a person types.</summary>
public sealed record Listening(string Url, string? Name)
{
    private const int Port = 5080;

    /// <summary>This machine only unless told otherwise; null when the address cannot be understood or both ways are given.</summary>
    public static Listening? Of(string? urls, bool lan)
    {
        if (urls is not null && lan) return null;
        if (lan) return new($"http://*:{Port}", null);
        if (urls is null) return new($"http://127.0.0.1:{Port}", "localhost");
        return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } parts && parts.All(IsAddress)
            ? new(string.Join(';', parts), null) : null;
    }

    /// <summary>The names in the addresses, without those that mean any or this machine.</summary>
    public IEnumerable<string> Hosts => Url.Split(';').Select(url => BindingAddress.Parse(url).Host);

    /// <summary>What to type: the name asked for, or one of this machine's addresses where the server listens on all.</summary>
    public string Shown(string bound)
    {
        var address = BindingAddress.Parse(bound);
        var host = Name ?? (IsAny(address.Host) ? OwnAddress() : address.Host);
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
