using System.Globalization;
using System.Text;
using Sonae.Office.Word;

namespace Sonae.Policies;

/// <summary>The stylesheet that puts a document's head and foot, and page n / N, onto every printed page.</summary>
public static class PageStyle
{
    public static string Of(WordDocument document) => $$"""
        @page {
          size: A4; margin: 23mm 22mm 20mm;
          @top-left { content: {{Quoted(document.HeaderLeft)}}; width: 68%; font-size: 8pt; color: #4d4d4d; vertical-align: bottom; padding-bottom: 2mm; border-bottom: .5pt solid #b5bec0; }
          @top-center { content: none; }
          @top-right { content: {{Quoted(document.HeaderRight)}}; width: 32%; font-size: 8pt; color: #4d4d4d; vertical-align: bottom; padding-bottom: 2mm; border-bottom: .5pt solid #b5bec0; text-align: right; }
          @bottom-left { content: {{Quoted(document.FooterLeft)}}; width: 80%; font-size: 8pt; color: #4d4d4d; }
          @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #4d4d4d; }
        }

        """;

    // Whatever a company is called stays text: every sign that could mean something is written by its number.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') quoted.Append(rune);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        return quoted.Append('"').ToString();
    }
}
