using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Sonae.Accounts;

/// <summary>A browser that has signed an account in before carries a sealed note of it; so a stranger who guesses wrongly does not shut its owner out.</summary>
public sealed class KnownBrowser(IDataProtectionProvider protection, IHttpContextAccessor accessor)
{
    public const string Cookie = "sonae-known";

    private readonly IDataProtector seal = protection.CreateProtector("sonae.known");

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("A browser is asked for outside of a request.");

    /// <summary>The mark of this browser if it knows the account.</summary>
    public string? Of(Guid? account) => Read() is [var id, var mark] && id == account?.ToString() ? mark : null;

    public void Keep(Guid account)
    {
        var mark = Of(account) ?? Guid.NewGuid().ToString("N");
        Context.Response.Cookies.Append(Cookie, seal.Protect($"{account} {mark}"),
            new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
    }

    private string[]? Read()
    {
        try { return Context.Request.Cookies[Cookie] is { } kept ? seal.Unprotect(kept).Split(' ') : null; }
        catch (CryptographicException) { return null; }
    }
}
