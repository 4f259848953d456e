using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Sonae.Words;

/// <summary>The languages people read the program in; Japanese first.</summary>
public enum Language { Japanese, English }

/// <summary>The words of one resource, in one language. A key that does not exist is a bug and says so.</summary>
public sealed class Text(Type owner, Language language)
{
    // A resource is read once for the whole program; a page makes many of these.
    private static readonly ConcurrentDictionary<Type, ResourceManager> Read = new();

    private readonly ResourceManager resources = Read.GetOrAdd(owner, type => new ResourceManager(type));

    public Language Language { get; } = language;

    public CultureInfo Culture { get; } = CultureOf(language);

    public string this[string key] => resources.GetString(key, Culture) ?? throw new MissingManifestResourceException($"{owner.Name}: {key}");

    /// <summary>The words under a key that comes from elsewhere, or null.</summary>
    public string? Find(string key) => resources.GetString(key, Culture);

    public string this[string key, params object?[] args] => string.Format(Culture, this[key], args);

    public static CultureInfo CultureOf(Language language) => CultureInfo.GetCultureInfo(language == Language.English ? "en" : "ja");

    /// <summary>"en…" is English, anything else Japanese.</summary>
    public static Language LanguageOf(string? tag) =>
        tag is not null && tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Japanese;
}
