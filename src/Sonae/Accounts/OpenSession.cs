using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>Signs an account in at this browser: a row its owner can see and end, and a cookie that names it.</summary>
public sealed class OpenSession(CompanyDb db, KnownBrowser known, TimeProvider clock)
{
    private const int AgentLength = 200;

    public async Task RunAsync(Account account, HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        var session = new Session(Guid.CreateVersion7(clock.GetUtcNow()), account.Id, clock.GetUtcNow(),
            agent.Length > AgentLength ? agent[..AgentLength] : agent, context.Connection.RemoteIpAddress?.ToString() ?? "");
        db.Add(session);
        await db.SaveChangesAsync(context.RequestAborted);
        known.Keep(account.Id);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, Principal(account.Id, account.Name, account.IsOperator, session.Id), new AuthenticationProperties { IsPersistent = true });
    }

    /// <summary>Who the account is to the program, at this session.</summary>
    public static ClaimsPrincipal Principal(Guid account, string name, bool isOperator, Guid session) => new(new ClaimsIdentity(
    [
        new(ClaimTypes.NameIdentifier, account.ToString()), new(ClaimTypes.Name, name),
        new(SignedInAccount.SessionClaim, session.ToString()), new(SignedInAccount.OperatorClaim, isOperator ? "yes" : "no"),
    ], IdentityConstants.ApplicationScheme));
}
