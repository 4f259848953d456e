using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Editions;

/// <summary>All editions that lie beside the program, read when first asked for and kept.</summary>
public sealed class EditionShelf(string folder)
{
    public const string Default = "ipa-2";

    private readonly Lazy<IReadOnlyDictionary<string, LoadedEdition>> editions = new(() => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder).Where(path => File.Exists(Path.Combine(path, "edition.json"))).Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileName(path), path => new EditionFolder(path).Load())
        : new Dictionary<string, LoadedEdition>());

    public string Folder { get; } = folder;

    public IReadOnlyDictionary<string, LoadedEdition> All => editions.Value;

    /// <summary>The shelf beside the executable.</summary>
    public static EditionShelf BesideProgram() => new(Path.Combine(AppContext.BaseDirectory, "editions"));

    /// <summary>An edition in a language, or null when there is none; a broken edition is an exception, it must not be worked with.</summary>
    public Edition? Get(string id, Language language = Language.Japanese)
    {
        if (!All.TryGetValue(id, out var loaded)) return null;
        var edition = language == Language.English ? loaded.English : loaded.Japanese;
        if (edition is not null && loaded.Problems.Count == 0) return edition;
        var first = loaded.Problems.Select(new ProblemText(language).Line).First();
        throw new InvalidDataException($"{id}: {first}");
    }
}
