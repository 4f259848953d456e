using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sonae.Companies;
using Sonae.Guideline;

namespace Sonae.Demo;

/// <summary>The demo company (デモ会社) as samples/demo.json tells it: who it is, who works there, and what they did, sitting by sitting.</summary>
public sealed record DemoStory(Guid Id, DemoCompany Company, IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoSitting> Sittings)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Changes whenever the file does.</summary>
    [JsonIgnore]
    public string Mark { get; private init; } = "";

    public static DemoStory Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("demo.json")!;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return JsonSerializer.Deserialize<DemoStory>(bytes, Strict)! with { Mark = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }
}

/// <summary>What the demo company says of itself.</summary>
public sealed record DemoCompany(
    string Name, CompanyForm Form, string Representative, string RepresentativeTitle, int Employees, string Industry,
    IReadOnlyDictionary<string, bool> Has, IReadOnlyDictionary<string, string> Facts, IReadOnlyDictionary<string, string> Choices);

/// <summary>Somebody who works at the demo company; nobody can sign in as one of them.</summary>
public sealed record DemoPerson(string Id, string Name, Role Role);
