using System.Globalization;
using System.Text;

namespace Sonae.Office.Excel;

/// <summary>Text as a cell holds it: what XML cannot hold becomes _xHHHH_, and a text that only looks so is protected.</summary>
internal static class CellText
{
    /// <summary>Most characters of a cell.</summary>
    public const int Longest = 32767;

    /// <summary>The text with Excel's line breaks and length.</summary>
    public static string Fit(string text) =>
        XmlText.Shorten(text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text, Longest);

    /// <summary>The text as the file writes it.</summary>
    public static string Escape(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (NeedsEscape(text, i)) return Rebuild(text, i);
        return text;
    }

    /// <summary>Whether a program could take the text for a formula.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>Whether white space at an end must be kept by a mark.</summary>
    public static bool HasOuterSpace(string text) =>
        text.Length > 0 && (text[0] <= ' ' || text[^1] <= ' ' || text.Contains('\n', StringComparison.Ordinal));

    private static bool NeedsEscape(string text, int at) => text[at] == '_' ? IsEscapeSequence(text, at) : IsUnwritable(text, at);

    private static bool IsUnwritable(string text, int at) =>
        text[at] == '\r' || (text[at] is < ' ' or >= '\uD800' && XmlText.IsIllegal(text, at));

    // An escape that follows begins with an underscore, too: "_x0041" before one must be protected as "_x0041_" is.
    private static bool IsEscapeSequence(string text, int at) =>
        at + 6 < text.Length && text[at + 1] is 'x' or 'X' && (text[at + 6] == '_' || IsUnwritable(text, at + 6))
        && char.IsAsciiHexDigit(text[at + 2]) && char.IsAsciiHexDigit(text[at + 3])
        && char.IsAsciiHexDigit(text[at + 4]) && char.IsAsciiHexDigit(text[at + 5]);

    private static string Rebuild(string text, int from)
    {
        var escaped = new StringBuilder(text, 0, from, text.Length + 16);
        for (var i = from; i < text.Length; i++)
        {
            if (!NeedsEscape(text, i)) escaped.Append(text[i]);
            else if (char.IsSurrogate(text[i])) escaped.Append(XmlText.Replacement);
            else escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
        }
        return escaped.ToString();
    }
}
