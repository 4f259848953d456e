using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Sonae.Hosting;

/// <summary>The reverse proxy (リバースプロキシ) whose word is taken on who asks, by which name and whether encrypted.</summary>
public sealed record TrustedProxy(IPNetwork Network)
{
    private static readonly object Mark = new();

    /// <summary>One address, or the network a container's proxy gets its address from; null when it cannot be understood or is everybody.</summary>
    public static TrustedProxy? Of(string told)
    {
        if (IPAddress.TryParse(told, out var address)) return new(new IPNetwork(address, address.GetAddressBytes().Length * 8));
        return IPNetwork.TryParse(told, out var network) && network.PrefixLength > 0 ? new(network) : null;
    }

    /// <summary>Whether the request came through the proxy.</summary>
    public static bool Carried(HttpContext context) => context.Items.ContainsKey(Mark);

    /// <summary>Takes the proxy's word, and nobody else's.</summary>
    public void Believe(WebApplication app)
    {
        app.Use(Note);
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        options.KnownIPNetworks.Add(Network);
        app.UseForwardedHeaders(options);
    }

    private Task Note(HttpContext context, RequestDelegate next)
    {
        if (context.Connection.RemoteIpAddress is { } from && Network.Contains(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from)) context.Items[Mark] = true;
        return next(context);
    }
}
