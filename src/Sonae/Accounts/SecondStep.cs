using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Sonae.Words;

namespace Sonae.Accounts;

/// <summary>The second step after a password (二段階の確認): codes of an app, each accepted once, and ten codes on paper for when the phone is gone.</summary>
public sealed class SecondStep(UserManager<Account> accounts, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int Papers = 10;
    private const int PaperGroups = 3;
    private const string Provider = "sonae", Key = "totp-key", Last = "totp-last", Paper = "recovery";

    private readonly IDataProtector seal = protection.CreateProtector("sonae.totp");

    /// <summary>From now on codes of this key are asked for; false when the code is not of it.</summary>
    public async Task<bool> BeginAsync(Account account, byte[] key, string? typed)
    {
        if (TotpRule.Accept(key, typed, clock.GetUtcNow(), last: 0) is not { } step) return false;
        await SetAsync(account, Key, Convert.ToBase64String(seal.Protect(key)));
        await SetAsync(account, Last, step.ToString(CultureInfo.InvariantCulture));
        account.TwoFactorEnabled = true;
        return (await accounts.UpdateAsync(account)).Succeeded;
    }

    /// <summary>No codes are asked for any more.</summary>
    public async Task EndAsync(Account account)
    {
        foreach (var name in (string[])[Key, Last, Paper]) await accounts.RemoveAuthenticationTokenAsync(account, Provider, name);
        account.TwoFactorEnabled = false;
        await accounts.UpdateAsync(account);
    }

    /// <summary>Whether this is a code of the app that was not used before, or one on paper, which is then used up.</summary>
    public async Task<bool> FitsAsync(Account account, string? typed) =>
        account.TwoFactorEnabled && (TotpRule.IsCode(typed) ? await FitsAppAsync(account, typed) : await FitsPaperAsync(account, typed));

    /// <summary>Ten new codes on paper; those before are worth nothing. Only their hashes are kept.</summary>
    public async Task<IReadOnlyList<string>> NewPaperAsync(Account account)
    {
        var codes = Enumerable.Range(0, Papers).Select(_ => ReadableCode.Make(PaperGroups)).ToList();
        await SetAsync(account, Paper, string.Join(' ', codes.Select(code => HashOf(account, code))));
        return codes.Select(ReadableCode.Show).ToList();
    }

    /// <summary>How many codes on paper are left.</summary>
    public async Task<int> PaperLeftAsync(Account account) => (await PapersAsync(account)).Count;

    // The account's own stamp decides when two come at once with the same code: one of them is too late.
    private async Task<bool> FitsAppAsync(Account account, string? typed)
    {
        if (await KeyAsync(account) is not { } key) return false;
        var last = long.Parse(await GetAsync(account, Last) ?? "0", CultureInfo.InvariantCulture);
        return TotpRule.Accept(key, typed, clock.GetUtcNow(), last) is { } step && await SetAsync(account, Last, step.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<bool> FitsPaperAsync(Account account, string? typed)
    {
        var left = await PapersAsync(account);
        return left.Remove(HashOf(account, ReadableCode.Read(typed))) && await SetAsync(account, Paper, string.Join(' ', left));
    }

    private async Task<byte[]?> KeyAsync(Account account)
    {
        if (await GetAsync(account, Key) is not { } kept) return null;
        try { return seal.Unprotect(Convert.FromBase64String(kept)); }
        // Brought back from a backup without the keys of the data folder: codes on paper still open.
        catch (CryptographicException) { return null; }
    }

    private async Task<List<string>> PapersAsync(Account account) => [.. (await GetAsync(account, Paper) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    // 60 bits of chance need no slow hash; the account's id keeps equal codes of two people apart.
    private static string HashOf(Account account, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{account.Id} {code}")));

    private Task<string?> GetAsync(Account account, string name) => accounts.GetAuthenticationTokenAsync(account, Provider, name);

    private async Task<bool> SetAsync(Account account, string name, string value) => (await accounts.SetAuthenticationTokenAsync(account, Provider, name, value)).Succeeded;
}
