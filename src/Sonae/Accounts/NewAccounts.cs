using Microsoft.AspNetCore.Identity;
using Sonae.Database;

namespace Sonae.Accounts;

/// <summary>Makes accounts ready to be added: the caller has checked the names and adds the account with what it is for.</summary>
public sealed class NewAccounts(UserManager<Account> accounts, Passkeys passkeys, CompanyDb db, TimeProvider clock)
{
    /// <summary>One that signs in by a password.</summary>
    public async Task<Account> ByPasswordAsync(string login, string name, string password)
    {
        var account = await MakeAsync(Guid.CreateVersion7(clock.GetUtcNow()), login, name);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        return account;
    }

    /// <summary>What a browser needs to make a passkey for an account to come.</summary>
    public Task<string> OfferPasskeyAsync(string login, string name) => passkeys.OfferAsync(Guid.CreateVersion7(clock.GetUtcNow()), login, name);

    /// <summary>One that signs in by the passkey just made, which is saved with it; null when the passkey does not fit.</summary>
    public async Task<Account?> ByPasskeyAsync(string login, string name, string answer)
    {
        // The id was chosen when the passkey was offered; one that is somebody's already was offered for something else.
        if (await passkeys.ReadAsync(answer) is not { } made || await accounts.FindByIdAsync(made.Account.ToString()) is not null) return null;
        var account = await MakeAsync(made.Account, login, name);
        db.Add(new IdentityUserPasskey<Guid> { UserId = account.Id, CredentialId = made.Passkey.CredentialId, Data = Passkeys.DataOf(made.Passkey) });
        return account;
    }

    private async Task<Account> MakeAsync(Guid id, string login, string name)
    {
        var account = new Account { Id = id, Name = name, UserName = login, CreatedAt = clock.GetUtcNow(), SecurityStamp = Guid.NewGuid().ToString() };
        await accounts.UpdateNormalizedUserNameAsync(account);
        return account;
    }
}
