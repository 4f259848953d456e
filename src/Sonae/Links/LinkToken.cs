using System.Buffers.Text;
using System.Security.Cryptography;

namespace Sonae.Links;

/// <summary>The secret part of a link's address: 128 random bits, of which only the hash is kept.</summary>
public static class LinkToken
{
    private const int Bytes = 16;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The hash (SHA-256) it is found by; none when it cannot be a token.</summary>
    public static byte[]? HashOf(string? token)
    {
        var bytes = new byte[Bytes];
        return token is not null && Base64Url.IsValid(token, out var length) && length == Bytes && Base64Url.TryDecodeFromChars(token, bytes, out _) ? SHA256.HashData(bytes) : null;
    }
}
