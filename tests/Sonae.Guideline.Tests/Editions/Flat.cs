using System.Collections;
using System.Globalization;
using System.Reflection;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Lays findings out as lines of path and value, every property of every record, so that none can be forgotten in a comparison.</summary>
internal static class Flat
{
    public static SortedDictionary<string, string> Of(Findings findings)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Properties("", findings, lines);
        return lines;
    }

    /// <summary>A rate as it is compared: twelve digits, for a sum of weights is not exact in binary.</summary>
    public static string Text(double rate) => Math.Round(rate, 12).ToString("0.############", CultureInfo.InvariantCulture);

    private static void Line(string path, object? value, SortedDictionary<string, string> lines)
    {
        if (Simple(value) is { } text) lines[path] = text;
        else if (value is IDictionary pairs) foreach (DictionaryEntry pair in pairs) Line($"{path}[{pair.Key}]", pair.Value, lines);
        else if (value is IEnumerable items) Items(path, items, lines);
        else Properties(path, value!, lines);
    }

    private static string? Simple(object? value) => value switch
    {
        null => "-",
        string words => words,
        Item item => "#" + item.Id,
        Asset asset => "row " + asset.Row.ToString(CultureInfo.InvariantCulture),
        double rate => Text(rate),
        Enum or bool or int or DateOnly => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static void Items(string path, IEnumerable items, SortedDictionary<string, string> lines)
    {
        var index = 0;
        foreach (var item in items) Line($"{path}[{index++}]", item, lines);
        lines[path] = index.ToString(CultureInfo.InvariantCulture);
    }

    private static void Properties(string path, object value, SortedDictionary<string, string> lines)
    {
        var properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
        if (properties is [{ Name: "Value" } level]) Line(path, level.GetValue(value), lines);
        else foreach (var property in properties) Line(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.GetValue(value), lines);
    }
}
