using System.Globalization;
using System.Text.Json;

namespace Sonae.Office.Tests.Corpus;

/// <summary>Compares two readings cell by cell; numbers and days by value, not by how they are written.</summary>
internal static class CellComparison
{
    public static IEnumerable<string> Differences(JsonElement ours, JsonElement theirs)
    {
        foreach (var sheet in ours.EnumerateObject())
        {
            var (left, right) = (Cells(sheet.Value), theirs.TryGetProperty(sheet.Name, out var other) ? Cells(other) : []);
            foreach (var name in left.Keys.Union(right.Keys))
            {
                var (a, b) = (left.GetValueOrDefault(name), right.GetValueOrDefault(name));
                if (!Same(a, b))
                    yield return $"{sheet.Name}!{name}: {a} here, {b} there";
            }
        }
    }

    // A formula without a stored value and an empty text are nothing to openpyxl.
    private static Dictionary<string, (string Kind, string Text)> Cells(JsonElement sheet) => sheet.EnumerateObject()
        .Select(cell => (cell.Name, Kind: cell.Value[0].GetString()!, Text: cell.Value[1].GetString()!))
        .Where(cell => cell.Text.Length > 0)
        .ToDictionary(cell => cell.Name, cell => (cell.Kind, cell.Text));

    private static bool Same((string Kind, string Text) a, (string Kind, string Text) b) =>
        a == b || (a.Kind == b.Kind && a.Kind switch
        {
            "Number" => SameNumber(Number(a.Text), Number(b.Text)),
            "Date" => Date(a.Text) == Date(b.Text),
            _ => false,
        });

    // Lengths of time pass through microseconds in Python.
    private static bool SameNumber(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Max(Math.Abs(a), Math.Abs(b));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Date(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault);
}
