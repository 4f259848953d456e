using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Sonae.Accounts;

/// <summary>Seals passwords (as the framework does), the same however wide they were typed.</summary>
public sealed class NarrowPasswords(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    /// <summary>Rounds of PBKDF2 with SHA-512, as OWASP advises since 2023.</summary>
    public const int Rounds = 210_000;

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

/// <summary>A sealed password that nobody knows, sealed like everybody's.</summary>
public sealed class NobodysPassword(IOptions<PasswordHasherOptions> options)
{
    public Account Nobody { get; } = new();

    public string Hash { get; } = new NarrowPasswords(options).HashPassword(new Account(), Guid.NewGuid().ToString());
}

/// <summary>Whether a name and a password belong together; an unknown name costs the same work, so that the time tells nothing.</summary>
public sealed class CheckPassword(UserManager<Account> accounts, ResetPassword reset, NobodysPassword nobody)
{
    /// <summary>Whether it is this account's password; one without a password has none that fits, and one for a single use ends.</summary>
    public async Task<bool> FitsAsync(Account? account, string? password)
    {
        if (account is { PasswordHash: not null }) return await accounts.CheckPasswordAsync(account, password ?? "") && !await reset.IsOverAsync(account);
        accounts.PasswordHasher.VerifyHashedPassword(nobody.Nobody, nobody.Hash, password ?? "");
        return false;
    }
}
