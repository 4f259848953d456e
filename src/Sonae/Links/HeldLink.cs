using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Sonae.Links;

/// <summary>The link whose holder is reading: a sealed cookie that names it without its token, so that the address bar and history hold no secret.</summary>
public sealed class HeldLink(IHttpContextAccessor accessor, IDataProtectionProvider protection, TimeProvider clock, FindLink find)
{
    public const string Cookie = "sonae-link";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);

    private readonly IDataProtector seal = protection.CreateProtector("sonae.link");

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A link is held outside of a request.");

    /// <summary>The link, asked for anew at every request: one that was shut meanwhile is held no more.</summary>
    public Task<Link?> FindAsync(CancellationToken stop = default) => find.ByHashAsync(Hash(), stop);

    public void Keep(Link link)
    {
        var until = (clock.GetUtcNow() + Kept).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        Context.Response.Cookies.Append(Cookie, seal.Protect($"{Convert.ToHexString(link.TokenHash)} {until}"), Options());
    }

    public void Forget() => Context.Response.Cookies.Delete(Cookie, Options());

    private byte[]? Hash()
    {
        try
        {
            if (Context.Request.Cookies[Cookie] is not { } kept || seal.Unprotect(kept).Split(' ') is not [var hash, var until]) return null;
            return clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture) ? Convert.FromHexString(hash) : null;
        }
        catch (CryptographicException) { return null; }
    }

    // Lax: whoever comes from a mail still holds it after the redirect.
    private CookieOptions Options() => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Context.Request.IsHttps, Path = "/", IsEssential = true };
}
