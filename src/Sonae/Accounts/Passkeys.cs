using Microsoft.AspNetCore.Identity;

namespace Sonae.Accounts;

/// <summary>A passkey just made, and the account it was made for.</summary>
public sealed record MadePasskey(UserPasskeyInfo Passkey, Guid Account);

/// <summary>Passkeys (パスキー): asks a browser to make or to show one, and checks what it answers; what is under way waits in a sealed cookie.</summary>
public sealed class Passkeys(SignInManager<Account> signing, UserManager<Account> accounts)
{
    /// <summary>More than anybody has devices.</summary>
    public const int Most = 20;

    public const int LongestName = 60;

    /// <summary>What the browser needs to make one for this account, which need not exist yet.</summary>
    public Task<string> OfferAsync(Guid account, string login, string name) =>
        signing.MakePasskeyCreationOptionsAsync(new() { Id = account.ToString(), Name = login, DisplayName = name });

    /// <summary>What the browser needs to show one; which, it asks its user.</summary>
    public Task<string> AskAsync() => signing.MakePasskeyRequestOptionsAsync(null);

    /// <summary>The passkey that was made, called after the device; null when the answer does not fit what was asked, or comes too late.</summary>
    public async Task<MadePasskey?> ReadAsync(string? answer)
    {
        var made = await Within(() => signing.PerformPasskeyAttestationAsync(answer ?? ""), answer);
        if (made is not { Succeeded: true } || !Guid.TryParse(made.UserEntity.Id, out var account)) return null;
        made.Passkey.Name = Browser.Of(signing.Context.Request.Headers.UserAgent.ToString()).Name;
        return new(made.Passkey, account);
    }

    /// <summary>Whose passkey was shown; null when it is nobody's.</summary>
    public async Task<Account?> RecogniseAsync(string? answer)
    {
        var shown = await Within(() => signing.PerformPasskeyAssertionAsync(answer ?? ""), answer);
        if (shown is not { Succeeded: true }) return null;
        await accounts.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        return shown.User;
    }

    /// <summary>A passkey in an address: its id as letters that need no escaping.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(passkey.CredentialId);

    /// <summary>A passkey as it is stored.</summary>
    public static IdentityPasskeyData DataOf(UserPasskeyInfo passkey) => new()
    {
        PublicKey = passkey.PublicKey,
        Name = passkey.Name,
        CreatedAt = passkey.CreatedAt,
        SignCount = passkey.SignCount,
        Transports = passkey.Transports,
        IsUserVerified = passkey.IsUserVerified,
        IsBackupEligible = passkey.IsBackupEligible,
        IsBackedUp = passkey.IsBackedUp,
        AttestationObject = passkey.AttestationObject,
        ClientDataJson = passkey.ClientDataJson,
    };

    /// <summary>The forms of this program send no "Origin" the framework could compare, so the browser's own word of the place is compared with ours.</summary>
    public static void Configure(IdentityPasskeyOptions options)
    {
        options.ResidentKeyRequirement = "required";
        options.UserVerificationRequirement = "required";
        options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}");
    }

    // Nothing under way, or something else: the framework throws, people try again.
    private static async Task<T?> Within<T>(Func<Task<T>> check, string? answer) where T : class
    {
        if (string.IsNullOrEmpty(answer)) return null;
        try { return await check(); }
        catch (InvalidOperationException) { return null; }
    }
}
