using System.Text;

namespace Sonae.Office;

/// <summary>Makes any text fit to stand in XML 1.0.</summary>
internal static class XmlText
{
    public const char Replacement = '\uFFFD';

    /// <summary>Whether the character at this place cannot stand in XML 1.0; a pair of surrogates can.</summary>
    public static bool IsIllegal(string text, int at)
    {
        var c = text[at];
        if (c < ' ') return c is not ('\t' or '\n' or '\r');
        if (char.IsSurrogate(c)) return IsLone(text, at);
        return c is '\uFFFE' or '\uFFFF';
    }

    /// <summary>Whether a surrogate stands here without its other half.</summary>
    public static bool IsLone(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));

    /// <summary>The text without control characters; what is no character at all becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsIllegal(text, i)) return Rebuild(text, i);
        return text;
    }

    /// <summary>The first characters of a text that is too long, with … at its end; never half a surrogate pair.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    private static string Rebuild(string text, int from)
    {
        var clean = new StringBuilder(text, 0, from, text.Length);
        for (var i = from; i < text.Length; i++)
        {
            if (!IsIllegal(text, i)) clean.Append(text[i]);
            else if (text[i] >= ' ') clean.Append(Replacement);
        }
        return clean.ToString();
    }
}
