using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Sonae.Accounts;

/// <summary>A key on its way to somebody's app: sealed in the form that shows it, so that nothing is stored before a code proves that it arrived.</summary>
public sealed class CodeOffer(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Valid = TimeSpan.FromMinutes(30);

    private readonly IDataProtector seal = protection.CreateProtector("sonae.totp.offer");

    public string Make(Guid account, byte[] key) => seal.Protect(JsonSerializer.Serialize(new Offer(account, key, clock.GetUtcNow() + Valid)));

    /// <summary>The key, if it was offered to this account a while ago at most.</summary>
    public byte[]? Read(Guid account, string? sealedOffer)
    {
        try
        {
            var offer = JsonSerializer.Deserialize<Offer>(seal.Unprotect(sealedOffer ?? ""))!;
            return offer.Account == account && clock.GetUtcNow() < offer.Until ? offer.Key : null;
        }
        catch (CryptographicException) { return null; }
    }

    private sealed record Offer(Guid Account, byte[] Key, DateTimeOffset Until);
}
