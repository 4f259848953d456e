using System.Text;

namespace Sonae.Office.Csv;

/// <summary>A character encoding found in the bytes of a text, and how many bytes its mark takes.</summary>
internal sealed record TextEncoding(Encoding Encoding, int MarkBytes)
{
    private const byte Escape = 0x1B;

    public string Name => Encoding.CodePage switch
    {
        932 => "cp932", // not shift_jis, which lacks ①㈱髙
        1200 => "utf-16le",
        1201 => "utf-16be",
        _ => Encoding.WebName,
    };

    /// <summary>Opens the text; what does not decode throws.</summary>
    public TextReader Open(ArraySegment<byte> bytes) =>
        new StreamReader(new MemoryStream(bytes.Array!, bytes.Offset + MarkBytes, bytes.Count - MarkBytes), Encoding, detectEncodingFromByteOrderMarks: false);

    /// <summary>Finds out the encoding; a text that could be read in two ways is refused.</summary>
    public static TextEncoding Of(ReadOnlySpan<byte> bytes) => Marked(bytes) ?? new TextEncoding(Unmarked(bytes), 0);

    private static TextEncoding? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(FileMarks.Utf8))
            return Whole(Encodings.Utf8, bytes, FileMarks.Utf8.Length);
        if (bytes.StartsWith(FileMarks.Utf16Little))
            return Whole(Encodings.Utf16Little, bytes, FileMarks.Utf16Little.Length);
        return bytes.StartsWith(FileMarks.Utf16Big) ? Whole(Encodings.Utf16Big, bytes, FileMarks.Utf16Big.Length) : null;
    }

    private static TextEncoding Whole(Encoding encoding, ReadOnlySpan<byte> bytes, int markBytes)
    {
        try
        {
            encoding.GetCharCount(bytes[markBytes..]);
            return new TextEncoding(encoding, markBytes);
        }
        catch (DecoderFallbackException cause)
        {
            throw new UnreadableFileException(UnreadableReason.Damaged, cause: cause);
        }
    }

    private static Encoding Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            throw new UnreadableFileException(UnreadableReason.NotText);
        if (IsIso2022(bytes))
            return Encodings.ReadsBack(Encodings.Iso2022Jp, bytes)
                ? Encodings.Iso2022Jp
                : throw new UnreadableFileException(UnreadableReason.UnknownEncoding);
        var utf8 = Utf8Count.Of(bytes);
        return utf8.IsAscii || utf8.IsJapanese ? Encodings.Utf8
            : utf8.LooksCut ? throw new UnreadableFileException(UnreadableReason.Damaged)
            : OnlyOne(bytes, utf8.Broken == 0);
    }

    // ESC $ or ESC ( in pure seven-bit text.
    private static bool IsIso2022(ReadOnlySpan<byte> bytes) =>
        !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF) && (bytes.IndexOf([Escape, (byte)'$']) >= 0 || bytes.IndexOf([Escape, (byte)'(']) >= 0);

    // The same bytes can be half-width katakana in CP932, kanji in EUC-JP and foreign letters in UTF-8: nobody can tell without reading.
    private static Encoding OnlyOne(ReadOnlySpan<byte> bytes, bool utf8)
    {
        var cp932 = Encodings.Fits(Encodings.Cp932, bytes);
        var euc = Encodings.ReadsBack(Encodings.EucJp, bytes);
        return (utf8, cp932, euc) switch
        {
            (true, false, false) => Encodings.Utf8,
            (false, true, false) => Encodings.Cp932,
            (false, false, true) => Encodings.EucJp,
            _ => throw new UnreadableFileException(UnreadableReason.UnknownEncoding),
        };
    }
}
