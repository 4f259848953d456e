using System.Globalization;
using System.Text;

namespace Sonae.Words;

/// <summary>Numbers as people type and read them: full-width digits are digits, a minus is a minus sign.</summary>
public static class Digits
{
    public static int? Read(string? typed) =>
        typed is { Length: < 20 } && int.TryParse(typed.Normalize(NormalizationForm.FormKC), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Show(int number) => number.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
}
