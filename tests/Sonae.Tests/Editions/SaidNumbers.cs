using System.Globalization;
using System.Text.RegularExpressions;

namespace Sonae.Tests.Editions;

/// <summary>The numbers a text says, in figures or, in English, in words: "年1回" and "once a year" say the same.</summary>
public static partial class SaidNumbers
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1,
        ["once"] = 1,
        ["two"] = 2,
        ["twice"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
    };

    // "May" is also a word of every rule.
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0)];

    public static IReadOnlyList<string> InJapanese(string text) => Sorted(Figures(Tenths().Replace(Bare(text), "${1}0")));

    public static IReadOnlyList<string> InEnglish(string text)
    {
        var bare = Idioms().Replace(Bare(text), "");
        var words = Word().Matches(bare).Select(word => word.Value).ToList();
        return Sorted([
            .. Figures(bare),
            .. words.Where(Words.ContainsKey).Select(word => Words[word].ToString(CultureInfo.InvariantCulture)),
            .. words.Where(word => word != "May" && Months.Contains(word)).Select(word => (Array.IndexOf(Months, word) + 1).ToString(CultureInfo.InvariantCulture)),
        ]);
    }

    private static string Bare(string text) => Thousands().Replace(Placeholder().Replace(text, ""), "$1$2");

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(figure => figure.Value);

    private static List<string> Sorted(IEnumerable<string> numbers) => [.. numbers.Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"[0-9]+|[①-⑮]")]
    private static partial Regex Figure();

    // 二要素 has no figure in Japanese, and "at once" is no number.
    [GeneratedRegex(@"\btwo-factor\b|\bat once\b", RegexOptions.IgnoreCase)]
    private static partial Regex Idioms();

    [GeneratedRegex(@"([0-9])割")]
    private static partial Regex Tenths();

    [GeneratedRegex(@"([0-9]),([0-9]{3})")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
