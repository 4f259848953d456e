using System.Collections;
using System.Runtime.CompilerServices;

namespace Sonae.Office.Word;

/// <summary>A line of text in pieces; made from a string, or from runs: [new Run("担当: "), new Run("未記入", RunMark.Fact)].</summary>
[CollectionBuilder(typeof(Inline), nameof(Of))]
public sealed record Inline(IReadOnlyList<Run> Runs) : IEnumerable<Run>
{
    /// <summary>Nothing.</summary>
    public static Inline Empty { get; } = Of();

    /// <summary>The text without looks.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>A line of these pieces.</summary>
    public static Inline Of(params ReadOnlySpan<Run> runs) => new(runs.ToArray());

    /// <summary>A line of plain text.</summary>
    public static Inline FromString(string? text) => string.IsNullOrEmpty(text) ? Empty : Of(new Run(text));

    /// <summary>A line of plain text.</summary>
    public static implicit operator Inline(string? text) => FromString(text);

    /// <inheritdoc/>
    public IEnumerator<Run> GetEnumerator() => Runs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
