using Sonae.Guideline;
using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>Facts and choices as a page shows them: the values, a mark of what is stored of each, and what is wrong with any.</summary>
public sealed record ShownValues(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Seen, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>What is stored; what was typed and not saved stands in its place, with the marks of <paramref name="given"/>.</summary>
    public static ShownValues Of(Profile profile, PolicyContent content, SentValues? given = null, IReadOnlyDictionary<string, string>? problems = null)
    {
        var stored = SentValues.Stored(profile, content);
        var seen = stored.ToDictionary(pair => pair.Key, pair => given?.Seen.GetValueOrDefault(pair.Key) ?? SentValues.MarkOf(pair.Value));
        foreach (var (key, typed) in given?.Typed ?? new Dictionary<string, string>()) stored[key] = typed;
        return new(stored, seen, problems ?? new Dictionary<string, string>());
    }

    public string this[string key] => Values.GetValueOrDefault(key, "");

    public string SeenOf(string key) => Seen.GetValueOrDefault(key, "");

    public string? ProblemOf(string key) => Problems.GetValueOrDefault(key);
}
