using System.Text;

namespace Sonae.Office.Csv;

/// <summary>The encodings of Japanese text files, all of them strict: what does not decode throws.</summary>
internal static class Encodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static Encoding Utf16Little { get; } = new UnicodeEncoding(false, false, throwOnInvalidBytes: true);

    public static Encoding Utf16Big { get; } = new UnicodeEncoding(true, false, throwOnInvalidBytes: true);

    public static Encoding Cp932 { get; } = Strict(932, new Cp932Fallback());

    public static Encoding EucJp { get; } = Strict(51932, DecoderFallback.ExceptionFallback);

    public static Encoding Iso2022Jp { get; } = Strict(50220, DecoderFallback.ExceptionFallback);

    /// <summary>Whether the bytes are a text in that encoding.</summary>
    public static bool Fits(Encoding encoding, ReadOnlySpan<byte> bytes) => Decode(encoding, bytes) is not null;

    /// <summary>Whether they are one and encode again to the same bytes; the lenient decoders need it, CP932 has characters with two codes.</summary>
    public static bool ReadsBack(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Decode(encoding, bytes) is { } text && bytes.SequenceEqual(encoding.GetBytes(text));
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // The decoders take bytes that begin no character as control characters or private ones: no Japanese text has them.
    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.AsSpan().ContainsAnyInRange('\u0080', '\u00A0') || text.AsSpan().ContainsAnyInRange('\uF8F0', '\uF8FF') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // From the provider itself: registering it would change what every other decoder of the process accepts.
    private static Encoding Strict(int codePage, DecoderFallback unknown) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, unknown)
        ?? throw new InvalidOperationException($"The runtime lacks code page {codePage}.");
}
