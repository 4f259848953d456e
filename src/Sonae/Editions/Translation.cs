using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Sonae.Editions;

/// <summary>The texts of one content file by key, and the same file in another language. A key is the nearest id, then names and indices.</summary>
public static partial class Translation
{
    private static readonly HashSet<string> NeverTranslated = ["cites", "aliases"];

    /// <summary>Every Japanese text of a file with its key; a key that would stand for two texts is told.</summary>
    public static IReadOnlyDictionary<string, string> TextsOf(JsonNode file, Action<string> ambiguous)
    {
        var texts = new Dictionary<string, string>();
        Walk(file, "", (key, value) =>
        {
            var text = value.GetValue<string>();
            if (Japanese().IsMatch(text) && !texts.TryAdd(key, text) && texts[key] != text) ambiguous(key);
        });
        return texts;
    }

    /// <summary>The file with every text that has a translation replaced.</summary>
    public static JsonNode Apply(JsonNode file, IReadOnlyDictionary<string, string> texts)
    {
        var copy = file.DeepClone();
        var found = new List<(JsonValue Old, string New)>();
        Walk(copy, "", (key, value) => { if (texts.TryGetValue(key, out var text)) found.Add((value, text)); });
        foreach (var (old, text) in found) old.ReplaceWith(text);
        return copy;
    }

    private static void Walk(JsonNode? node, string key, Action<string, JsonValue> text)
    {
        if (node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String) text(key, value);
        if (node is JsonArray array) for (var i = 0; i < array.Count; i++) Walk(array[i], Join(key, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), text);
        if (node is not JsonObject record) return;
        var prefix = record["id"] is JsonValue id ? id.GetValue<string>() : key;
        foreach (var (name, child) in record) if (!NeverTranslated.Contains(name)) Walk(child, Join(prefix, name), text);
    }

    private static string Join(string key, string name) => key.Length == 0 ? name : $"{key}/{name}";

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();
}
