using System.Text;
using System.Text.RegularExpressions;

namespace Sonae.Layout;

/// <summary>Tells whether a text holds what can only be somebody's My Number (個人番号): 12 digits whose check digit is right.</summary>
public static partial class MyNumberRule
{
    private const int Length = 12;

    public static bool IsIn(string? text) =>
        text is not null && Twelve().Matches(Narrow(text)).Any(found => IsChecked([.. found.Value.Where(char.IsAsciiDigit).Select(digit => digit - '0')]));

    /// <summary>The text, or nothing where it holds one: a My Number is not shown again either.</summary>
    public static string Without(string text) => IsIn(text) ? "" : text;

    // The weights and the remainder are those of the ministry's ordinance on My Number (平成26年総務省令第85号, 第5条).
    private static bool IsChecked(int[] digits)
    {
        var sum = 0;
        for (var n = 1; n < Length; n++) sum += digits[Length - 1 - n] * (n <= 6 ? n + 1 : n - 5);
        var rest = sum % 11;
        return digits[^1] == (rest <= 1 ? 0 : 11 - rest);
    }

    // A lone surrogate cannot be normalized; it is no digit either.
    private static string Narrow(string text) => string.Concat(text.Select(letter => char.IsSurrogate(letter) ? ' ' : letter)).Normalize(NormalizationForm.FormKC);

    [GeneratedRegex("(?<![0-9])[0-9](?:[ \\-‐−ー]?[0-9]){11}(?![0-9])")]
    private static partial Regex Twelve();
}
