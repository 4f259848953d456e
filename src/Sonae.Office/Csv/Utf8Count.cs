using System.Buffers;
using System.Text;

namespace Sonae.Office.Csv;

/// <summary>How much of a text is well-formed UTF-8.</summary>
/// <param name="Usual">Characters that Japanese text has beside ASCII; each takes three bytes or more.</param>
/// <param name="Unusual">Other characters beyond ASCII, such as é or ꤕ.</param>
/// <param name="Broken">Places that are no character.</param>
internal readonly record struct Utf8Count(int Usual, int Unusual, int Broken)
{
    private const int FewestToTrust = 2;

    public bool IsAscii => (Usual, Unusual, Broken) == (0, 0, 0);

    /// <summary>Well-formed, and too much like Japanese to be an accident.</summary>
    public bool IsJapanese => Broken == 0 && Unusual == 0 && Usual >= FewestToTrust;

    /// <summary>UTF-8 with a few broken places (cut off, pasted together): other encodings hardly ever hold three bytes that happen to fit.</summary>
    public bool LooksCut => Broken > 0 && Usual * 2L > Broken;

    public static Utf8Count Of(ReadOnlySpan<byte> bytes)
    {
        var (usual, unusual, broken) = (0, 0, 0);
        while (!bytes.IsEmpty)
        {
            var done = Rune.DecodeFromUtf8(bytes, out var rune, out var used) == OperationStatus.Done;
            if (!done)
                broken++;
            else if (used > 1)
                (usual, unusual) = IsUsual(rune.Value) ? (usual + 1, unusual) : (usual, unusual + 1);
            bytes = bytes[used..];
        }
        return new Utf8Count(usual, unusual, broken);
    }

    // Signs and kana; kanji; compatibility kanji; full and half width; emoji and rare kanji. Not the empty planes behind them:
    // 報資 in CP932 looks like such a character.
    private static bool IsUsual(int value) =>
        value is (>= 0x2000 and < 0x3400) or (>= 0x4E00 and < 0xA000) or (>= 0xF900 and < 0xFB00) or (>= 0xFF00 and < 0xFFF0) or (>= 0x1F000 and < 0x32400);
}
