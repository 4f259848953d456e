using Microsoft.AspNetCore.Identity;

namespace Sonae.Accounts;

/// <summary>The account of whoever is signed in, as it is stored.</summary>
public sealed class OwnAccount(UserManager<Account> accounts, SignedInAccount signedIn)
{
    public Guid Session => signedIn.SessionId!.Value;

    public async Task<Account> GetAsync() =>
        await accounts.FindByIdAsync(signedIn.Id!.Value.ToString()) ?? throw new InvalidOperationException("Somebody is signed in whose account is gone.");
}
