using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Sonae.Words;

namespace Sonae.Accounts;

/// <summary>A password for one use (仮のパスワード), made on the machine for somebody who cannot sign in; whoever comes by it chooses their own at once.</summary>
public sealed class ResetPassword(UserManager<Account> accounts, OwnSessions sessions, SecondStep codes, TimeProvider clock)
{
    /// <summary>So long it can be used.</summary>
    public static readonly TimeSpan Valid = TimeSpan.FromHours(24);

    /// <summary>Under this name stands until when the password can be used.</summary>
    public const string Until = "temporary-until";

    private const int Groups = 4;
    private const string Provider = "sonae";

    /// <summary>The password to tell; all sessions have ended.</summary>
    public async Task<string> RunAsync(Account account, bool withoutCode, CancellationToken stop = default)
    {
        var password = ReadableCode.Show(ReadableCode.Make(Groups));
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString();
        if (withoutCode) await codes.EndAsync(account);
        await accounts.SetAuthenticationTokenAsync(account, Provider, Until, (clock.GetUtcNow() + Valid).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        await sessions.EndOthersAsync(account.Id, but: null, stop);
        return password;
    }

    /// <summary>Until when the account's password can be used once; null when it is one of the owner's own.</summary>
    public async Task<DateTimeOffset?> UntilAsync(Account account) =>
        await accounts.GetAuthenticationTokenAsync(account, Provider, Until) is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)) : null;

    /// <summary>Whether it was made too long ago.</summary>
    public async Task<bool> IsOverAsync(Account account) => await UntilAsync(account) is { } until && until <= clock.GetUtcNow();

    /// <summary>The owner chose a password; sessions elsewhere end, except this one.</summary>
    public async Task ChooseAsync(Account account, string password, Guid? here, CancellationToken stop = default)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString();
        await accounts.RemoveAuthenticationTokenAsync(account, Provider, Until);
        await accounts.UpdateAsync(account);
        await sessions.EndOthersAsync(account.Id, here, stop);
    }
}
