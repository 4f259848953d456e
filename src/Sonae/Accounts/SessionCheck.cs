using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>On every request: does the session that the cookie names still exist, and was it used lately?</summary>
public static class SessionCheck
{
    /// <summary>A session unused for this long has ended.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(14);

    private static readonly TimeSpan NoteEvery = TimeSpan.FromMinutes(5);

    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var (db, clock) = (services.GetRequiredService<CompanyDb>(), services.GetRequiredService<TimeProvider>());
        var account = new SignedInAccount();
        account.Read(context.Principal!);
        var session = await db.Set<Session>().FirstOrDefaultAsync(found => found.Id == account.SessionId && found.AccountId == account.Id && found.EndedAt == null, context.HttpContext.RequestAborted);
        var now = clock.GetUtcNow();
        if (session is null || now - session.SeenAt > Idle)
        {
            context.HttpContext.Items[KeepForm.EndedAccount] = account.Id;
            context.RejectPrincipal();
            return;
        }
        // What somebody is called and whether they run the machine may have changed since the cookie was made.
        var owner = await db.Set<Account>().AsNoTracking().FirstAsync(found => found.Id == session.AccountId, context.HttpContext.RequestAborted);
        context.ReplacePrincipal(OpenSession.Principal(owner, session.Id));
        if (now - session.SeenAt < NoteEvery) return;
        session.See(now);
        await db.SaveChangesAsync(context.HttpContext.RequestAborted);
    }
}
