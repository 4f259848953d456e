using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Reads a code: a whole number, text that starts with one, or a full label.</summary>
public static partial class Code
{
    /// <summary>The number, or null when the cell holds something else.</summary>
    public static int? Read(in Cell cell, IReadOnlyDictionary<string, int> labels)
    {
        if (cell.Kind == CellKind.Number) return Whole(cell.Number);
        if (cell.Kind != CellKind.Text) return null;
        if (labels.TryGetValue(Name.Of(cell.Text), out var labelled)) return labelled;
        var match = Leading().Match(cell.Text.Normalize(NormalizationForm.FormKC));
        return match.Success && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;
    }

    private static int? Whole(double number) => number is >= 0 and <= int.MaxValue && Math.Floor(number) == number ? (int)number : null;

    // "2.0" is 2; "1.5", "1-2" and "1/2" are not a code that something was written behind.
    [GeneratedRegex(@"^\s*([0-9]{1,9})(?:\.0+)?(?![0-9])(?!\s*[-.,/~〜～‐−–][0-9])")]
    private static partial Regex Leading();
}
