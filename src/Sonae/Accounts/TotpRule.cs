using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sonae.Accounts;

/// <summary>Codes that change every 30 seconds (確認コード, RFC 6238): SHA-1 and six digits, which every authenticator app knows.</summary>
public static class TotpRule
{
    public const int KeyBytes = 20;

    private const int StepSeconds = 30;
    private const int Digits = 6;
    private const int Codes = 1_000_000;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsOfLetter = 5;

    public static long StepOf(DateTimeOffset now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of one step.</summary>
    public static string CodeOf(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard names SHA-1; its known weakness does not touch a keyed hash.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var at = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[at..]) & int.MaxValue;
        return (number % Codes).ToString($"D{Digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed: this one, the one before or after for clocks that differ, and never one up to the last accepted; null when there is none.</summary>
    public static long? Accept(byte[] key, string? typed, DateTimeOffset now, long last)
    {
        var code = Encoding.UTF8.GetBytes(Read(typed));
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.UTF8.GetBytes(CodeOf(key, step))) && step > last) found = step;
        return found;
    }

    /// <summary>Whether it looks like such a code.</summary>
    public static bool IsCode(string? typed) => Read(typed) is { Length: Digits } code && code.All(char.IsAsciiDigit);

    /// <summary>The key as apps take it: letters and digits (Base32).</summary>
    public static string Show(byte[] key)
    {
        var bits = string.Concat(key.Select(part => part.ToString("B8", CultureInfo.InvariantCulture)));
        return string.Concat(bits.Chunk(BitsOfLetter).Select(five => Letters[Convert.ToInt32(new string(five).PadRight(BitsOfLetter, '0'), 2)]));
    }

    /// <summary>The key as the address that an app reads from a picture.</summary>
    public static string Address(byte[] key, string login) =>
        $"otpauth://totp/Sonae:{Uri.EscapeDataString(login)}?secret={Show(key)}&issuer=Sonae&algorithm=SHA1&digits={Digits}&period={StepSeconds}";

    // Full-width digits are digits; people type a space between the threes.
    private static string Read(string? typed) => string.Concat(PasswordRule.Narrow(typed ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter != '-'));
}
