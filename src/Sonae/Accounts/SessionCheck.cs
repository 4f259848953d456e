using System.Security.Claims;
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

    private readonly record struct Key(Guid Session, Guid Account);

    private sealed record Found(DateTimeOffset SeenAt, ClaimsPrincipal Owner);

    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var account = new SignedInAccount();
        account.Read(context.Principal!);
        var found = account is { SessionId: { } session, Id: { } owner }
            ? await services.GetRequiredService<KeptReads>().FindAsync(new Key(session, owner), () => FindAsync(services, session, owner, context.HttpContext.RequestAborted)) : null;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (found is null || now - found.SeenAt > Idle)
        {
            context.HttpContext.Items[KeepForm.EndedAccount] = account.Id;
            context.RejectPrincipal();
            return;
        }
        context.ReplacePrincipal(found.Owner);
        if (now - found.SeenAt >= NoteEvery) await NoteAsync(services, account.SessionId!.Value, now, context.HttpContext.RequestAborted);
    }

    // What somebody is called and whether they run the machine may have changed since the cookie was made.
    private static async Task<Found?> FindAsync(IServiceProvider services, Guid session, Guid account, CancellationToken stop)
    {
        var db = services.GetRequiredService<CompanyDb>();
        var found = await db.Set<Session>().Where(open => open.Id == session && open.AccountId == account && open.EndedAt == null)
            .Join(db.Set<Account>(), open => open.AccountId, owner => owner.Id, (open, owner) => new { open.SeenAt, owner.Name, owner.IsOperator }).FirstOrDefaultAsync(stop);
        return found is null ? null : new(found.SeenAt, OpenSession.Principal(account, found.Name, found.IsOperator, session));
    }

    private static async Task NoteAsync(IServiceProvider services, Guid session, DateTimeOffset now, CancellationToken stop)
    {
        var db = services.GetRequiredService<CompanyDb>();
        if (await db.Set<Session>().FirstOrDefaultAsync(open => open.Id == session, stop) is not { } found) return;
        found.See(now);
        await db.SaveChangesAsync(stop);
    }
}
