using System.Text.RegularExpressions;

namespace Sonae.Guideline.Policies.Merging;

/// <summary>Reads out of an issued clause what stood there for its facts and choices, from the words around them.</summary>
public static class ValueRule
{
    /// <summary>Placeholder → words; what cannot be told for certain is left out.</summary>
    public static IReadOnlyDictionary<Inline, string> Of(IReadOnlyList<ClauseBlock> template, IReadOnlyList<ClauseBlock> issued)
    {
        var found = new Dictionary<Inline, string?>();
        if (template.Count != issued.Count) return new Dictionary<Inline, string>();
        foreach (var (pattern, words) in template.SelectMany(Lines).Zip(issued.SelectMany(Lines)))
            foreach (var (placeholder, value) in Read(pattern, PlainWords.Of(words)))
                found[placeholder] = found.TryGetValue(placeholder, out var other) && other != value ? null : value;
        return found.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
    }

    private static IEnumerable<IReadOnlyList<Inline>> Lines(ClauseBlock block) => block.Kind == ClauseKind.Table ? block.Rows.SelectMany(row => row.Cells) : [block.Text];

    private static IEnumerable<(Inline, string)> Read(IReadOnlyList<Inline> pattern, string words)
    {
        var placeholders = pattern.Where(run => !BlockText.IsWords(run)).ToList();
        // Two in a row leave open where the one ends.
        if (placeholders.Count == 0 || pattern.Zip(pattern.Skip(1)).Any(pair => !BlockText.IsWords(pair.First) && !BlockText.IsWords(pair.Second))) return [];
        var shape = string.Concat(pattern.Select(run => BlockText.IsWords(run) ? Regex.Escape(run.Value) : "(.+?)"));
        var match = Regex.Match(words, $"^{shape}\\s*$", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        return match.Success ? placeholders.Select((placeholder, i) => (placeholder, match.Groups[i + 1].Value)) : [];
    }
}
