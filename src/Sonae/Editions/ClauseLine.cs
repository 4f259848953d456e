using System.Text.RegularExpressions;
using Sonae.Guideline.Policies;

namespace Sonae.Editions;

/// <summary>A line of a policy file taken apart: its {#id}, its words, its {controls: …}.</summary>
public readonly partial record struct ClauseLine(string Id, string Text, IReadOnlyList<string> Controls)
{
    public static ClauseLine Of(string line, bool trailingId)
    {
        var id = (trailingId ? TrailingId() : LeadingId()).Match(line);
        var controls = ControlList().Match(line);
        var text = ControlList().Replace((trailingId ? TrailingId() : LeadingId()).Replace(line, ""), "").Trim();
        return new ClauseLine(id.Groups[1].Value, text, controls.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The runs without the leading id and the trailing list of controls.</summary>
    public static IReadOnlyList<Inline> Strip(IReadOnlyList<Inline> runs)
    {
        var stripped = runs.ToList();
        if (stripped is [{ Kind: InlineKind.Text } first, ..]) stripped[0] = first with { Value = LeadingId().Replace(first.Value, "") };
        for (var i = 0; i < stripped.Count; i++) stripped[i] = stripped[i] with { Value = ControlList().Replace(stripped[i].Value, "") };
        if (stripped is [.., { Kind: InlineKind.Text } last]) stripped[^1] = last with { Value = last.Value.TrimEnd() };
        stripped.RemoveAll(run => run.Value.Length == 0);
        return stripped;
    }

    [GeneratedRegex(@"^\s*\{#([a-z0-9_]+)\}\s*")]
    private static partial Regex LeadingId();

    [GeneratedRegex(@"\s*\{#([a-z0-9_]+)\}\s*$")]
    private static partial Regex TrailingId();

    [GeneratedRegex(@"\s*\{controls:\s*([a-z0-9, -]+)\}")]
    private static partial Regex ControlList();
}
