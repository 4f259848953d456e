using System.Text;

namespace Sonae.Office;

/// <summary>Tells web pages and plain text by their first bytes.</summary>
internal static class TextKind
{
    private static readonly string[] HtmlMarks = ["<html", "<!doctype html", "<table", "<head", "<body", "<meta"];

    public static bool IsHtml(ReadOnlySpan<byte> head)
    {
        // Latin 1 reads any bytes; without NUL and marks, ASCII words show in every encoding of the web.
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart([.. "\u00EF\u00BB\u00BF\u00FF\u00FE \t\r\n"]);
        return text.StartsWith('<') && HtmlMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsPlainText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(FileMarks.Pdf) || head.StartsWith(FileMarks.Rtf) || head.StartsWith("<"u8))
            return false;
        if (head.StartsWith(FileMarks.Utf16Little) || head.StartsWith(FileMarks.Utf16Big))
            return true;
        return !head.ContainsAnyInRange((byte)0, (byte)8) && !head.ContainsAnyInRange((byte)14, (byte)26);
    }
}
