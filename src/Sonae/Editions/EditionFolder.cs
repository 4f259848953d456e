using System.Text.Json;
using System.Text.Json.Nodes;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Handbook;
using Sonae.Guideline.Policies;

namespace Sonae.Editions;

/// <summary>An edition as read from its folder, in Japanese and English, its handbook also in easy Japanese (やさしい日本語), with every problem found.</summary>
public sealed record LoadedEdition(Edition? Japanese, Edition? English, HandbookContent? EasyHandbook, IReadOnlyList<Problem> Problems);

/// <summary>Reads an edition's folder; the rules never see a file.</summary>
public sealed class EditionFolder(string folder)
{
    private const string Handbook = "handbook";

    private readonly List<Problem> problems = [];

    public LoadedEdition Load()
    {
        var files = EditionFiles.Records.Keys.ToDictionary(name => name, ReadJson);
        var (inJapanese, inEnglish) = new PolicyFiles(folder, problems).Read();
        var japanese = Compose(files, inJapanese);
        var english = japanese is null ? null : Compose(files.ToDictionary(file => file.Key, file => Translated("en", file.Key, file.Value)), inEnglish);
        var easy = japanese is null ? null : Record(Handbook, Translated("ja-easy", Handbook, files[Handbook])!) as HandbookContent;
        if (japanese is not null) problems.AddRange(EditionCheck.Of(japanese));
        return new LoadedEdition(japanese, english, easy, problems);
    }

    private JsonNode? ReadJson(string name)
    {
        var path = Path.Combine(folder, name + ".json");
        if (!File.Exists(path)) return Missing(name + ".json");
        try { return JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }); }
        catch (JsonException wrong) { Report(name + ".json", wrong.Path ?? "", "json.broken", wrong.Message); return null; }
    }

    private JsonNode? Missing(string file)
    {
        Report(file, "", "file.missing");
        return null;
    }

    private Edition? Compose(Dictionary<string, JsonNode?> files, IReadOnlyDictionary<string, PolicyClauses> texts)
    {
        var parts = new Dictionary<string, object>();
        foreach (var (name, node) in files) if (node is not null && Record(name, node) is { } record) parts[name] = record;
        return parts.Count == files.Count ? EditionFiles.Compose(parts, texts) : null;
    }

    private object? Record(string name, JsonNode node)
    {
        try { return node.Deserialize(EditionFiles.Records[name], EditionJson.Options); }
        catch (JsonException wrong) { Report(name + ".json", wrong.Path ?? "", "json.form", wrong.Message); return null; }
    }

    private JsonNode? Translated(string language, string name, JsonNode? node)
    {
        if (node is null) return null;
        var file = $"translations/{language}/{name}.json";
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) return Missing(file) ?? node;
        var english = JsonSerializer.Deserialize(File.ReadAllText(path), EditionRecords.Default.DictionaryStringString) ?? [];
        var japanese = Translation.TextsOf(node, key => Report(name + ".json", "/" + key, "text.ambiguous"));
        foreach (var key in japanese.Keys.Except(english.Keys)) Report(file, "/" + key, "text.missing");
        foreach (var key in english.Keys.Except(japanese.Keys)) Report(file, "/" + key, "text.unused");
        return Translation.Apply(node, english);
    }

    private void Report(string file, string pointer, string code, params string[] args) => problems.Add(Problem.At(Place.In(file, pointer), code, args));
}
