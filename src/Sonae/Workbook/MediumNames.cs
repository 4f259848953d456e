using Sonae.Guideline.Assets;

namespace Sonae.Workbook;

/// <summary>Finds a medium by its name (媒体・保存先).</summary>
public sealed class MediumNames(MediaContent content)
{
    private readonly Dictionary<string, string> byName = content.Media.ToDictionary(medium => Name.Of(medium.Label), medium => medium.Id);
    private readonly Dictionary<string, string?> seen = [];

    public string Labels { get; } = string.Join('・', content.Media.Select(medium => medium.Label));

    // A register repeats a handful of spellings thousands of times, so each is made normal once.
    public string? Find(string text)
    {
        if (seen.TryGetValue(text, out var known)) return known;
        var id = byName.GetValueOrDefault(Name.Of(text));
        if (seen.Count < byte.MaxValue) seen[text] = id;
        return id;
    }
}
