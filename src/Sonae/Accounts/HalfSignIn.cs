using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Sonae.Accounts;

/// <summary>Somebody who gave the right password but has a step to go: a sealed cookie for ten minutes that opens nothing.</summary>
public sealed class HalfSignIn(UserManager<Account> accounts, IHttpContextAccessor accessor)
{
    private const string Who = "sonae:half", Stamp = "sonae:stamp", Done = "sonae:code";

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Somebody signs in outside of a request.");

    /// <summary>Notes who it is, and whether the code has been given already.</summary>
    public Task KeepAsync(Account account, bool codeGiven) => Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new(Who, account.Id.ToString()), new(Stamp, account.SecurityStamp!), new(Done, codeGiven ? "yes" : "no")], IdentityConstants.TwoFactorUserIdScheme)));

    /// <summary>Who it is; nobody once the account's password or second step has changed meanwhile.</summary>
    public async Task<(Account Account, bool CodeGiven)?> FindAsync()
    {
        var kept = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        if (kept.Principal?.FindFirstValue(Who) is not { } id || await accounts.FindByIdAsync(id) is not { } account) return null;
        return account.SecurityStamp == kept.Principal.FindFirstValue(Stamp) ? (account, kept.Principal.HasClaim(Done, "yes")) : null;
    }

    public Task EndAsync() => Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
