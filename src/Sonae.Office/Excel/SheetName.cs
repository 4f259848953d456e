using System.Text;

namespace Sonae.Office.Excel;

/// <summary>Names of sheets by Excel's rules: 1–31 characters, none of : \ / ? * [ ], no ' at either end, no two alike.</summary>
public static class SheetName
{
    private const int Longest = 31;

    // Excel keeps this name for itself.
    private const string Reserved = "History";

    /// <summary>The nearest name that Excel takes and that is not taken yet.</summary>
    public static string Clean(string name, IReadOnlyCollection<string> taken)
    {
        var clean = Cut(Allowed(name), Longest);
        if (clean.Length == 0 || clean.Equals(Reserved, StringComparison.OrdinalIgnoreCase)) clean = Cut("Sheet" + clean, Longest);
        var free = clean;
        for (var n = 2; taken.Contains(free, StringComparer.OrdinalIgnoreCase); n++)
            free = Cut(clean, Longest - $" ({n})".Length) + $" ({n})";
        return free;
    }

    /// <summary>The name as a formula writes it before the exclamation mark.</summary>
    public static string Quote(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Allowed(string name)
    {
        var clean = new StringBuilder();
        foreach (var c in XmlText.Clean(name))
            clean.Append(c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(c) ? '_' : c);
        return clean.ToString();
    }

    private static string Cut(string name, int longest)
    {
        var end = Math.Min(name.Length, longest);
        if (end > 0 && char.IsHighSurrogate(name[end - 1])) end--;
        return name[..end].Trim().Trim('\'');
    }
}
