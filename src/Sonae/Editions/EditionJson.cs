using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using Sonae.Guideline.Editions;

namespace Sonae.Editions;

/// <summary>How the records of an edition stand in JSON: strictly, so that a misspelt name is an error and not a default.</summary>
public static class EditionJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        TypeInfoResolver = EditionRecords.Default,
        Converters = { new JsonStringEnumConverter<Certainty>(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new ConditionConverter() },
    };

    /// <summary>The JSON schema of one content record, for editors.</summary>
    public static JsonNode Schema(Type content)
    {
        var schema = (JsonObject)Options.GetJsonSchemaAsNode(content, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => context.TypeInfo.Type == typeof(Condition) ? new JsonObject { ["type"] = "string" } : node,
        });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    private sealed class ConditionConverter : JsonConverter<Condition>
    {
        public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? "";
            return ConditionText.Parse(text) ?? throw new JsonException($"\"{text}\" is not a condition");
        }

        public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
