using System.Text.Json;
using Sonae.Guideline.Policies;

namespace Sonae.Policies.Issuing;

/// <summary>What an issue was made from as JSON, the form in which it is stored.</summary>
public static class InputsJson
{
    public static string Write(PolicyInputs inputs) => JsonSerializer.Serialize(inputs, ClauseJson.Options);

    public static PolicyInputs Read(string json) => JsonSerializer.Deserialize<PolicyInputs>(json, ClauseJson.Options)!;
}
