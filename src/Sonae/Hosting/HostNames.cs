using System.Net;
using System.Net.NetworkInformation;

namespace Sonae.Hosting;

/// <summary>Which host names are answered: an address always, a name only if it is ours. A stranger's name that points here is refused.</summary>
public sealed class HostNames(Listening listening, string? configured)
{
    private readonly HashSet<string> names = new(Known(listening, configured), StringComparer.OrdinalIgnoreCase);

    public Task Check(HttpContext context, RequestDelegate next)
    {
        // Which names lead to a proxy is the proxy's own business.
        if (TrustedProxy.Carried(context) || IsOurs(context.Request.Host.Host)) return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    /// <summary>Whether a request for this host is ours to answer.</summary>
    public bool IsOurs(string host) => IPAddress.TryParse(host, out _) || names.Contains(host) || names.Contains("*") || IsCertified(host);

    // "*.example.jp" is made out to every name one step below.
    private bool IsCertified(string host) => host.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && listening.Certified.Contains("*" + host[dot..], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Known(Listening listening, string? configured)
    {
        var machine = Environment.MachineName;
        var domain = IPGlobalProperties.GetIPGlobalProperties().DomainName;
        return ["localhost", machine, $"{machine}.local", $"{machine}.{domain}", .. listening.Hosts.Where(host => host is not ("*" or "+")), .. listening.Certified,
            .. (configured ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
