using System.Globalization;
using System.Text;
using System.Text.Json;
using Sonae.Guideline;

namespace Sonae.Workbook;

/// <summary>Reads the company's profile from a JSON file; what it says wins over the sheet.</summary>
public sealed class ProfileJson(ProfileFields fields)
{
    private const string File = "profile";

    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Read(ReadOnlyMemory<byte> utf8)
    {
        var bytes = utf8.Span.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span)) Report("", "file.UnknownEncoding");
        else Parse(bytes);
        return problems;
    }

    private void Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            if (document.RootElement.ValueKind != JsonValueKind.Object) Report("", "profile.not-object");
            else Items(document.RootElement);
        }
        catch (JsonException wrong) { Report("", "json.broken", string.Create(CultureInfo.InvariantCulture, $"{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}")); }
        // Half a character (a lone surrogate) written as an escape.
        catch (InvalidOperationException) { Report("", "file.BrokenCharacter"); }
    }

    private void Items(JsonElement root)
    {
        var seen = new HashSet<string>();
        foreach (var item in root.EnumerateObject())
        {
            var pointer = Pointer("", item.Name);
            if (!seen.Add(item.Name)) Report(pointer, "profile.twice", item.Name);
            else if (item.Name is "facts" or "choices") Group(item.Name, item.Value);
            else if (ProfileFields.Labels.All(label => label.Key != item.Name)) Report(pointer, "profile.key-unknown", item.Name);
            else Set(pointer, item.Name, item.Value);
        }
    }

    private void Group(string name, JsonElement group)
    {
        if (group.ValueKind == JsonValueKind.Null) return;
        if (group.ValueKind != JsonValueKind.Object) { Report("/" + name, "profile.not-object"); return; }
        var seen = new HashSet<string>();
        foreach (var item in group.EnumerateObject())
            if (seen.Add(item.Name)) Set(Pointer("/" + name, item.Name), $"{name}.{item.Name}", item.Value);
            else Report(Pointer("/" + name, item.Name), "profile.twice", item.Name);
    }

    private void Set(string pointer, string key, JsonElement value)
    {
        if (fields.IsUnknown(key) is { } unknown) Report(pointer, unknown.Code, unknown.Args);
        else if (IsEmpty(value)) return;
        else if (ProfileKeys.YesNo.Contains(key)) YesNo(pointer, key, value);
        else if (value.ValueKind != JsonValueKind.String && key != "employees") Report(pointer, "profile.text");
        else if (fields.Set(key, value.ToString().Trim()) is { } wrong) Report(pointer, wrong.Code, wrong.Args);
    }

    private void YesNo(string pointer, string key, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) fields.SetYesNo(key, value.GetBoolean());
        else Report(pointer, "profile.yes-no", value.ToString());
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));

    // RFC 6901; a control character would break the line of the message.
    private static string Pointer(string above, string key)
    {
        var pointer = new StringBuilder(above).Append('/');
        foreach (var c in key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))
            if (char.IsControl(c) || c is '\u2028' or '\u2029') pointer.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else pointer.Append(c);
        return pointer.ToString();
    }

    private void Report(string pointer, string code, params string[] args) => problems.Add(Problem.At(Place.In(File, pointer.Length == 0 ? "/" : pointer), code, args));
}
