using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sonae.Office.Excel;

/// <summary>Texts of cells as stored: _x000D_ stands for a character that XML cannot carry, _x005F_ for an underscore in front of such.</summary>
internal static class EscapedText
{
    // "_x0041_": underscore, x, four digits, underscore.
    public const int EscapeLength = 7;

    public static string Decode(ReadOnlySpan<char> stored)
    {
        if (stored.IsEmpty)
            return "";
        var at = stored.IndexOf("_x", StringComparison.Ordinal);
        return at < 0 ? new string(stored) : Checked(Unescape(stored, at));
    }

    private static string Unescape(ReadOnlySpan<char> stored, int at)
    {
        var text = new StringBuilder(stored.Length);
        while (at >= 0)
        {
            var escape = TryEscape(stored[at..], out var decoded);
            text.Append(stored[..at]).Append(escape ? decoded : '_');
            stored = stored[(at + (escape ? EscapeLength : 1))..];
            at = stored.IndexOf("_x", StringComparison.Ordinal);
        }
        return text.Append(stored).ToString();
    }

    private static bool TryEscape(ReadOnlySpan<char> text, out char decoded)
    {
        ushort code = 0;
        var found = text.Length >= EscapeLength && text[EscapeLength - 1] == '_'
            && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
        decoded = (char)code;
        return found;
    }

    private static string Checked(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var used) != OperationStatus.Done)
                throw new UnreadableFileException(UnreadableReason.BrokenCharacter);
            rest = rest[used..];
        }
        return text;
    }
}
