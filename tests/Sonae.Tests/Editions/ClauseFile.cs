using System.Text.RegularExpressions;

namespace Sonae.Tests.Editions;

/// <summary>A policy file read without the program's own reader: each mark with the words that follow it up to the next.</summary>
public static partial class ClauseFile
{
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Japanese(""), "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static IReadOnlyList<(string Id, string Words)> InJapanese(string name) => Read(Japanese(name));

    public static IReadOnlyList<(string Id, string Words)> InEnglish(string name) => Read(Path.Combine(Repository.Editions, "ipa-2", "translations", "en", "policies", name));

    private static string Japanese(string name) => Path.Combine(Repository.Editions, "ipa-2", "policies", name);

    private static List<(string Id, string Words)> Read(string path)
    {
        var units = new List<(string Id, string Words)>();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != ':'))
        {
            var words = Numbering().Replace(Controls().Replace(line, ""), "");
            if (Mark().Match(words) is { Success: true } mark) units.Add((mark.Groups[1].Value, words.Replace(mark.Value, "", StringComparison.Ordinal)));
            else units[^1] = (units[^1].Id, units[^1].Words + "\n" + words);
        }
        return units;
    }

    [GeneratedRegex(@"\{#([a-z0-9_]+)\}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\{controls:[^}]*\}")]
    private static partial Regex Controls();

    [GeneratedRegex(@"^\s*\d+\.\s")]
    private static partial Regex Numbering();
}
