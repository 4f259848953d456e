using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sonae.Treatments;

/// <summary>Sums in yen as people write them: 120000, 120,000円, 12万円, １.５万.</summary>
public static partial class Money
{
    /// <summary>Above it nobody means what was typed.</summary>
    private const decimal Most = 999_999_999_999;

    private const decimal TenThousand = 10_000;

    /// <summary>The sum a text names, or null.</summary>
    public static long? Read(string text)
    {
        if (text.Length > 40 || Sum().Match(text.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)) is not { Success: true } match) return null;
        if (!decimal.TryParse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var sum = match.Groups[2].Length > 0 ? number * TenThousand : number;
        return sum <= Most && decimal.Truncate(sum) == sum ? (long)sum : null;
    }

    /// <summary>120,000.</summary>
    public static string Show(long sum) => sum.ToString("N0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[¥\\]?([0-9]+(?:\.[0-9]+)?)(万)?円?$")]
    private static partial Regex Sum();
}
