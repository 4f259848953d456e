using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Sonae.Accounts;

/// <summary>Seals passwords (as the framework does), the same however wide they were typed.</summary>
public sealed class NarrowPasswords(IOptions<PasswordHasherOptions>? options = null) : PasswordHasher<Account>(options)
{
    public override string HashPassword(Account user, string password) => base.HashPassword(user, PasswordRule.Narrow(password));

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, PasswordRule.Narrow(providedPassword));
}

/// <summary>Holds the framework to the rule of passwords.</summary>
public sealed class RuledPasswords : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(PasswordRule.Refuse(password ?? "", user.UserName, user.Name) is { } why ? IdentityResult.Failed(new IdentityError { Code = $"password.{why}" }) : IdentityResult.Success);
}

/// <summary>The words that say what is wrong with a password.</summary>
public sealed class PasswordText;

/// <summary>Whether a name and a password belong together; an unknown name costs the same work, so that the time tells nothing.</summary>
public sealed class CheckPassword(UserManager<Account> accounts, ResetPassword reset)
{
    private static readonly Account Nobody = new();

    private static readonly string NobodysHash = new NarrowPasswords().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>Whether it is this account's password; one without a password has none that fits, and one for a single use ends.</summary>
    public async Task<bool> FitsAsync(Account? account, string? password)
    {
        if (account is { PasswordHash: not null }) return await accounts.CheckPasswordAsync(account, password ?? "") && !await reset.IsOverAsync(account);
        accounts.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password ?? "");
        return false;
    }
}
