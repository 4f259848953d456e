using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sonae.Guideline.Policies;

namespace Sonae.Policies;

/// <summary>Clauses as JSON, the form in which a company's own words are stored.</summary>
public static class ClauseJson
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(IReadOnlyList<ClauseBlock> blocks) => JsonSerializer.Serialize(blocks, Options);

    public static IReadOnlyList<ClauseBlock> Read(string json) => JsonSerializer.Deserialize<IReadOnlyList<ClauseBlock>>(json, Options)!;
}
