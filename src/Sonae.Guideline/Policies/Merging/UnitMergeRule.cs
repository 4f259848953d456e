namespace Sonae.Guideline.Policies.Merging;

/// <summary>Merges the words of one clause paragraph by paragraph, and a table row by row.</summary>
public static class UnitMergeRule
{
    public static IReadOnlyList<MergeChunk<ClauseBlock>> Merge(IReadOnlyList<ClauseBlock> before, IReadOnlyList<ClauseBlock> ours, IReadOnlyList<ClauseBlock> theirs) =>
        ThreeWayRule.Merge(before, ours, theirs, BlockText.Key).Select(chunk => chunk.IsConflict && Table(chunk) is { } table ? new([table], [], [], [], false) : chunk).ToList();

    // Two rows changed in one table are no conflict, as two paragraphs are none.
    private static ClauseBlock? Table(MergeChunk<ClauseBlock> chunk)
    {
        if (chunk is not { Before: [{ Kind: ClauseKind.Table } before], Ours: [{ Kind: ClauseKind.Table } ours], Theirs: [{ Kind: ClauseKind.Table } theirs] }) return null;
        var merged = ThreeWayRule.Merge(before.Rows, ours.Rows, theirs.Rows, BlockText.Key);
        var rows = merged.SelectMany(part => part.Agreed).ToList();
        return merged.Any(part => part.IsConflict) || rows.Select(row => row.Cells.Count).Distinct().Count() != 1 ? null : before with { Rows = rows };
    }
}
