using System.Security.Cryptography;

namespace Sonae.Layout;

/// <summary>The address of a file of ours with a mark of its content, so that it may be kept for ever and a new one is fetched at once.</summary>
public sealed class AssetAddress(IWebHostEnvironment host)
{
    private readonly Dictionary<string, string> marks = Directory.EnumerateFiles(host.WebRootPath, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(host.WebRootPath, path).Replace('\\', '/'), path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..10]);

    public static readonly StaticFileOptions Caching = new()
    {
        OnPrepareResponse = answer => answer.Context.Response.Headers.CacheControl =
            answer.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    };

    public string this[string file] => $"/{file}?v={marks[file]}";
}
