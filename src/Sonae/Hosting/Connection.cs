using System.Net;

namespace Sonae.Hosting;

/// <summary>How a request reached us: encrypted or not, by which name, from this machine or another.</summary>
public sealed record Connection(bool IsEncrypted, string Host, bool IsFromHere, bool IsForwarded)
{
    private static readonly string[] Forwarders = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP"];

    /// <summary>Whether the address names a number instead of a name.</summary>
    public bool IsNumber => IPAddress.TryParse(Host, out _);

    /// <summary>Whether it stays within this machine; what a proxy passes on does not, whatever name it uses.</summary>
    public bool IsLocal => !IsForwarded && IsLocalHost(Host);

    /// <summary>Whether a browser trusts it with passwords and keys.</summary>
    public bool IsSecure => IsEncrypted || IsLocal;

    /// <summary>Whether a browser makes passkeys here: they belong to a name, in a secure place.</summary>
    public bool OffersPasskey => IsSecure && !IsNumber;

    public static Connection Of(HttpContext context)
    {
        var forwarded = context.Request.Headers.Keys.Any(IsForwarder);
        var proxied = forwarded || TrustedProxy.Carried(context);
        return new(context.Request.IsHttps, context.Request.Host.Host, !proxied && IsOwn(context.Connection), proxied);
    }

    // "X-Original-" is what the framework leaves of a header it has believed.
    private static bool IsForwarder(string header) => header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase) || Forwarders.Contains(header, StringComparer.OrdinalIgnoreCase);

    private static bool IsOwn(ConnectionInfo connection) => connection.RemoteIpAddress is { } from
        && (IPAddress.IsLoopback(Narrow(from)) || (connection.LocalIpAddress is { } own && Narrow(from).Equals(Narrow(own))));

    private static bool IsLocalHost(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var number) && IPAddress.IsLoopback(Narrow(number)));

    private static IPAddress Narrow(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
