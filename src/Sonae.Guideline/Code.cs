using System.Text;

namespace Sonae.Guideline;

/// <summary>Codes of findings, put into words at the edge: an area and the kind in lower case, such as "xray.owner-missing".</summary>
public static class Code
{
    public static string Of(string area, Enum kind)
    {
        var code = new StringBuilder(area).Append('.');
        var start = code.Length;
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && code.Length > start) code.Append('-');
            code.Append(char.ToLowerInvariant(letter));
        }
        return code.ToString();
    }
}
