using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sonae.Backup;

/// <summary>One file of a backup.</summary>
public sealed record KeptFile(string Name, long Size, string Sha256);

/// <summary>The last line of one company's audit log when the backup was taken, and where the log was not whole even then.</summary>
public sealed record KeptHead(Guid Company, long Number, string Hash, long? BrokenAt);

/// <summary>What a backup (バックアップ) says about itself; its sum shows a change by accident, not one by a forger.</summary>
public sealed record Manifest(int Format, string Program, string Schema, DateTimeOffset Created, IReadOnlyList<KeptFile> Files, IReadOnlyList<KeptHead> Heads, string Sum)
{
    public const string Name = "manifest.json";

    public const int CurrentFormat = 1;

    /// <summary>No manifest is larger; it names some hundred thousand companies.</summary>
    public const int Limit = 32 << 20;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        WriteIndented = true,
    };

    [JsonIgnore]
    public bool IsWhole => Sum == SumOf();

    public Manifest Sealed() => this with { Sum = SumOf() };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Strict);

    /// <summary>The number of the format alone, which a later program may follow by other fields.</summary>
    public static int FormatOf(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("format", out var format)
            && format.ValueKind == JsonValueKind.Number && format.TryGetInt32(out var number) ? number : 0;
    }

    /// <summary>Null where something is missing, strange or empty.</summary>
    public static Manifest? Read(byte[] json)
    {
        var read = JsonSerializer.Deserialize<Manifest>(json, Strict);
        return read is null || read.Files.Contains(null!) || read.Heads.Contains(null!) ? null : read;
    }

    private string SumOf() => Convert.ToHexStringLower(SHA256.HashData((this with { Sum = "" }).ToJson()));
}
