using System.Net;
using Microsoft.AspNetCore.Http;
using Sonae.Hosting;

namespace Sonae.Tests.Hosting;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData("http", "localhost:5080", true, true)]
    [InlineData("http", "LOCALHOST", true, true)]
    [InlineData("http", "sonae.localhost:5080", true, true)]
    [InlineData("http", "127.0.0.1:5080", true, false)]
    [InlineData("http", "127.9.9.9", true, false)]
    [InlineData("http", "[::1]:5080", true, false)]
    [InlineData("http", "[::ffff:127.0.0.1]", true, false)]
    [InlineData("http", "192.168.1.10:5080", false, false)]
    [InlineData("http", "[fe80::1]:5080", false, false)]
    [InlineData("http", "office-pc:5080", false, false)]
    [InlineData("http", "notlocalhost", false, false)]
    [InlineData("http", "localhost.example.jp", false, false)]
    [InlineData("http", "", false, false)]
    [InlineData("https", "192.168.1.10:5443", true, false)]
    [InlineData("https", "[fe80::1]:5443", true, false)]
    [InlineData("https", "sonae.example.jp", true, true)]
    [InlineData("https", "localhost:5443", true, true)]
    public void Passkeys_need_a_name_in_a_secure_place(string scheme, string host, bool secure, bool passkey)
    {
        var here = Connection.Of(Asked("127.0.0.1", scheme, host));

        Assert.Equal((scheme == "https", secure, passkey), (here.IsEncrypted, here.IsSecure, here.OffersPasskey));
    }

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("127.0.0.53", "127.0.0.1", true)]
    [InlineData("::1", "::1", true)]
    [InlineData("::ffff:127.0.0.1", "::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.10", "192.168.1.10", true)]
    [InlineData("::ffff:192.168.1.10", "192.168.1.10", true)]
    [InlineData("fe80::1", "fe80::1", true)]
    [InlineData("192.168.1.7", "192.168.1.10", false)]
    [InlineData("172.17.0.1", "172.17.0.2", false)]
    [InlineData("::ffff:192.168.1.7", "::ffff:192.168.1.10", false)]
    [InlineData(null, null, false)]
    [InlineData(null, "127.0.0.1", false)]
    public void A_request_is_from_here_when_it_comes_from_an_address_of_this_machine(string? from, string? to, bool here) =>
        Assert.Equal(here, Connection.Of(Asked(from, to: to)).IsFromHere);

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Forwarded-Server", "proxy")]
    [InlineData("X-Original-For", "127.0.0.1:4711")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("CF-Connecting-IP", "127.0.0.1")]
    public void What_somebody_passed_on_is_not_from_here_whatever_it_says(string header, string value)
    {
        var asked = Asked("127.0.0.1", host: "localhost:5080");
        asked.Request.Headers[header] = value;
        var here = Connection.Of(asked);

        Assert.Equal((false, false, false, false), (here.IsFromHere, here.IsLocal, here.IsSecure, here.OffersPasskey));
    }

    [Theory]
    [InlineData("192.168.1.2", "192.168.1.2/32")]
    [InlineData("172.18.0.0/16", "172.18.0.0/16")]
    [InlineData("::1", "::1/128")]
    [InlineData("192.168.1.2/24", "192.168.1.0/24")]
    [InlineData("0.0.0.0/0", null)]
    [InlineData("::/0", null)]
    [InlineData("proxy.example.jp", null)]
    [InlineData("", null)]
    public void A_proxy_is_an_address_or_a_network_but_never_everybody(string told, string? network) =>
        Assert.Equal(network, TrustedProxy.Of(told)?.Network.ToString());

    private static DefaultHttpContext Asked(string? from, string scheme = "http", string host = "localhost", string? to = null)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme, Host = new HostString(host) } };
        context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);
        context.Connection.LocalIpAddress = to is null ? null : IPAddress.Parse(to);
        return context;
    }
}
