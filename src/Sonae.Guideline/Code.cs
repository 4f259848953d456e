using System.Text;

namespace Sonae.Guideline;

/// <summary>Codes of findings, put into words at the edge: an area and the kind in lower case, such as "xray.owner-missing".</summary>
public static class Code
{
    public static string Of(string area, Enum kind) => $"{area}.{Word(kind)}";

    /// <summary>The kind alone, in lower case with hyphens.</summary>
    public static string Word(Enum kind)
    {
        var code = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && code.Length > 0) code.Append('-');
            code.Append(char.ToLowerInvariant(letter));
        }
        return code.ToString();
    }
}
