using System.Text;

namespace Sonae.Guideline.Policies.Merging;

/// <summary>What blocks of clauses are compared by: their kind, their words with their looks, their cells.</summary>
public static class BlockText
{
    /// <summary>Equal for blocks that say the same in the same way; a blank at the end says nothing.</summary>
    public static string Key(ClauseBlock block) => $"{block.Kind}:{Runs(block.Text)}{string.Concat(block.Rows.Select(row => "\u0001" + Key(row)))}";

    public static string Key(ClauseRow row) => string.Join('\u0002', row.Cells.Select(Runs));

    public static string Key(IEnumerable<ClauseBlock> blocks) => string.Join('\u0003', blocks.Select(Key));

    public static bool Same(IEnumerable<ClauseBlock> some, IEnumerable<ClauseBlock> others) => some.Select(Key).SequenceEqual(others.Select(Key));

    /// <summary>The words without looks; what stands for a fact or a choice is named in braces.</summary>
    public static string Plain(ClauseBlock block) => block.Kind == ClauseKind.Table
        ? string.Join('\n', block.Rows.Select(Plain)) : PlainWords.Of(block.Text).TrimEnd();

    public static string Plain(ClauseRow row) => string.Join('\t', row.Cells.Select(PlainWords.Of));

    public static string Plain(IEnumerable<ClauseBlock> blocks) => string.Join('\n', blocks.Select(Plain));

    /// <summary>Runs of one look as one, without empty ones.</summary>
    public static IReadOnlyList<Inline> Joined(IEnumerable<Inline> runs)
    {
        var joined = new List<Inline>();
        foreach (var run in runs)
        {
            if (run.Value.Length == 0) continue;
            if (joined.Count > 0 && joined[^1].Kind == run.Kind && IsWords(run)) joined[^1] = run with { Value = joined[^1].Value + run.Value };
            else joined.Add(run);
        }
        return joined;
    }

    public static bool IsWords(Inline run) => run.Kind is InlineKind.Text or InlineKind.Bold or InlineKind.Underlined or InlineKind.BoldUnderlined;

    private static string Runs(IReadOnlyList<Inline> runs)
    {
        var text = new StringBuilder();
        foreach (var run in Joined(runs)) text.Append('\u0004').Append((int)run.Kind).Append('\u0005').Append(run.Value);
        return text.ToString().TrimEnd();
    }
}
