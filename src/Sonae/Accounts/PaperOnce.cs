using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Sonae.Layout;

namespace Sonae.Accounts;

/// <summary>Carries new codes to the one page that shows them, once: sealed, to this browser, for minutes; the store has only their hashes.</summary>
public sealed class PaperOnce(IDataProtectionProvider protection, IHttpContextAccessor accessor, SignedInAccount account)
{
    public const string Page = "/account/recovery";

    private const string Cookie = "sonae-paper";

    private readonly IDataProtector seal = protection.CreateProtector("sonae.paper");

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Codes are shown outside of a request.");

    /// <summary>Leads to the page.</summary>
    public SeeOther Lead(IReadOnlyList<string> codes)
    {
        Context.Response.Cookies.Append(Cookie, seal.Protect($"{account.Id} {string.Join(' ', codes)}"), Options());
        return new SeeOther(Page);
    }

    /// <summary>The codes, which are then gone from the browser; none when they were shown before.</summary>
    public IReadOnlyList<string> Take()
    {
        if (Context.Request.Cookies[Cookie] is not { } kept) return [];
        Context.Response.Cookies.Delete(Cookie, Options());
        try { return seal.Unprotect(kept).Split(' ') is [var id, .. var codes] && id == account.Id.ToString() ? codes : []; }
        catch (CryptographicException) { return []; }
    }

    private CookieOptions Options() => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Context.Request.IsHttps, Path = Page, MaxAge = TimeSpan.FromMinutes(5), IsEssential = true };
}
