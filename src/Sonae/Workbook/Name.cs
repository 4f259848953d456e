using System.Text;

namespace Sonae.Workbook;

/// <summary>Names as the workbook compares them: NFKC, lower case, without white space, middle dots, brackets and what is in them.</summary>
public static class Name
{
    private const string Open = "([{「『【〔〈《<";
    private const string Close = ")]}」』】〕〉》>";

    public static string Of(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKC);
        var kept = new StringBuilder(normal.Length);
        var depth = 0;
        foreach (var c in normal)
        {
            if (Open.Contains(c, StringComparison.Ordinal)) depth++;
            else if (Close.Contains(c, StringComparison.Ordinal)) depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !char.IsWhiteSpace(c) && c is not ('・' or '･' or '\u200B' or '\uFEFF')) kept.Append(char.ToLowerInvariant(c));
        }
        return kept.ToString();
    }
}
