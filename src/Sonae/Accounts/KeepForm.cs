using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>A form as it was sent: where to, and every field but secrets and its token.</summary>
public sealed record SentForm(Guid Account, string Path, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>Keeps a form that came after its sender's session had ended, sealed, for half an hour, for that sender only.</summary>
public sealed class KeepForm(CompanyDb db, IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Cookie = "sonae-kept";

    /// <summary>Under this name the session check leaves whose session had ended.</summary>
    public const string EndedAccount = "sonae:ended";

    /// <summary>The largest form that is kept, in bytes.</summary>
    public const int Limit = 256 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);
    private static readonly string[] Secrets = ["password", "code", "passkey", "__RequestVerificationToken"];

    private readonly IDataProtector seal = protection.CreateProtector("sonae.kept.form");

    /// <summary>Keeps what this request sent; false when it is nobody's, no form, or too large.</summary>
    public async Task<bool> RunAsync(HttpContext context)
    {
        if (context.Items[EndedAccount] is not Guid account || !context.Request.HasFormContentType || context.Request.ContentLength is not > 0 and <= Limit) return false;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = form.Where(field => !Secrets.Any(secret => field.Key.Contains(secret, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
        var sent = new SentForm(account, context.Request.Path + context.Request.QueryString, fields);
        var now = clock.GetUtcNow();
        var kept = new KeptForm(Guid.NewGuid(), seal.Protect(sent.Path), seal.Protect(JsonSerializer.SerializeToUtf8Bytes(sent)), now + Kept);
        await db.Set<KeptForm>().Where(old => old.ExpiresAt < now).ExecuteDeleteAsync(context.RequestAborted);
        db.Add(kept);
        await db.SaveChangesAsync(context.RequestAborted);
        context.Response.Cookies.Append(Cookie, kept.Id.ToString("N"), Options(context));
        return true;
    }

    /// <summary>What was kept for this account at this browser; null when there is nothing or it is too late.</summary>
    public async Task<SentForm?> FindAsync(HttpContext context, Guid account)
    {
        if (!Guid.TryParse(context.Request.Cookies[Cookie], out var id)) return null;
        var kept = await db.Set<KeptForm>().AsNoTracking().FirstOrDefaultAsync(form => form.Id == id, context.RequestAborted);
        if (kept is null || kept.ExpiresAt <= clock.GetUtcNow()) return null;
        return JsonSerializer.Deserialize<SentForm>(seal.Unprotect(kept.Body)) is { } sent && sent.Account == account ? sent : null;
    }

    /// <summary>Throws it away.</summary>
    public async Task ForgetAsync(HttpContext context, Guid account)
    {
        if (await FindAsync(context, account) is null || !Guid.TryParse(context.Request.Cookies[Cookie], out var id)) return;
        await db.Set<KeptForm>().Where(form => form.Id == id).ExecuteDeleteAsync(context.RequestAborted);
        context.Response.Cookies.Delete(Cookie, Options(context));
    }

    private static CookieOptions Options(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = Kept, IsEssential = true };
}
