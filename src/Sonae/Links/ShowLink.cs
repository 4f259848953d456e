using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Sonae.Companies;
using Sonae.Layout;

namespace Sonae.Links;

/// <summary>What the page of a new link shows: its token, and where to go on.</summary>
public sealed record ShownLink(string Token, string Back);

/// <summary>Shows a new link to the one who made it, once: on the way to its page the token rests sealed in a cookie, never in an address.</summary>
public sealed class ShowLink(IHttpContextAccessor accessor, IDataProtectionProvider protection, CompanyVisit visit)
{
    private const string Cookie = "sonae-made";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("sonae.link.made").ToTimeLimitedDataProtector();

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A link is shown outside of a request.");

    /// <summary>Leads to the page that shows the link; from there the reader goes on to <paramref name="back"/>.</summary>
    public SeeOther Once(MadeLink made, string back)
    {
        var address = visit.Address($"links/{made.Link.Id:N}");
        Context.Response.Cookies.Append(Cookie, seal.Protect($"{made.Link.Id:N} {made.Token} {back}", Kept), Options(address));
        return new SeeOther(address);
    }

    /// <summary>What is to be shown of this link; it is forgotten by this.</summary>
    public ShownLink? Take(Guid link)
    {
        if (Context.Request.Cookies[Cookie] is not { } kept) return null;
        Context.Response.Cookies.Delete(Cookie, Options(Context.Request.Path));
        try { return seal.Unprotect(kept).Split(' ') is [var id, var token, var back] && id == link.ToString("N") ? new(token, back) : null; }
        catch (CryptographicException) { return null; }
    }

    private CookieOptions Options(string path) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Context.Request.IsHttps, MaxAge = Kept, Path = path, IsEssential = true };
}
