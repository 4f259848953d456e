namespace Sonae.Guideline.Policies.Merging;

/// <summary>A clause that came back: its own lines, numbered lines that were put before and after it, whether it was split in two.</summary>
public sealed record CutUnit(IReadOnlyList<IReadOnlyList<ClauseBlock>> Before, IReadOnlyList<ClauseBlock> Own, IReadOnlyList<IReadOnlyList<ClauseBlock>> After, bool IsSplit);

/// <summary>Tells the lines of a clause from new clauses that were typed before or after it, which carry no mark.</summary>
public static class NewClauseRule
{
    public static CutUnit Cut(UnitWording issued, UnitWording back, UnitWording? ours, bool isHeading)
    {
        var pairs = AlignRule.Of([.. issued.Blocks.Select(BlockText.Key)], [.. back.Blocks.Select(BlockText.Key)]);
        var split = Split(issued.Blocks, back.Blocks, pairs);
        var matched = pairs.OfType<int>().Concat(split is { } half ? [half, half + 1] : []).Order().ToList();
        var (first, last) = matched.Count > 0 ? (matched[0], matched[^1]) : (0, 0);
        if (first > 0 && (isHeading || back.Blocks[0].Kind != ClauseKind.Numbered || issued.Blocks[0].Kind != ClauseKind.Numbered)) first = 0;
        var known = ours?.Blocks.Select(BlockText.Key).ToHashSet() ?? [];
        var end = End(back.Blocks, last + 1, line => (!isHeading && line.Kind != ClauseKind.Numbered) || known.Contains(BlockText.Key(line)));
        return new(Groups(back.Blocks.Take(first)), [.. back.Blocks.Take(end).Skip(first)], Groups(back.Blocks.Skip(end)), split is not null);
    }

    /// <summary>A numbered line begins a clause; what follows it up to the next belongs to it.</summary>
    public static IReadOnlyList<IReadOnlyList<ClauseBlock>> Groups(IEnumerable<ClauseBlock> lines)
    {
        var groups = new List<List<ClauseBlock>>();
        foreach (var line in lines)
        {
            if (groups.Count == 0 || line.Kind == ClauseKind.Numbered) groups.Add([line]);
            else groups[^1].Add(line);
        }
        return groups;
    }

    private static int End(IReadOnlyList<ClauseBlock> blocks, int from, Func<ClauseBlock, bool> belongs)
    {
        var end = Math.Min(from, blocks.Count);
        while (end < blocks.Count && belongs(blocks[end])) end++;
        return end;
    }

    // A line break typed into a clause makes two lines that together say what one said; the first of them.
    private static int? Split(IReadOnlyList<ClauseBlock> issued, IReadOnlyList<ClauseBlock> back, int?[] pairs)
    {
        for (var i = 0; i < pairs.Length; i++)
            foreach (var first in pairs[i] is { } at ? new[] { at, at - 1 } : [])
                if (first >= 0 && first + 1 < back.Count && (first == pairs[i] || !pairs.Contains(first)) && (first + 1 == pairs[i] || !pairs.Contains(first + 1))
                    && AreHalves(issued[i], back[first], back[first + 1])) return first;
        return null;
    }

    private static bool AreHalves(ClauseBlock whole, ClauseBlock head, ClauseBlock tail) =>
        head.Kind == whole.Kind && tail.Kind == whole.Kind && whole.Kind != ClauseKind.Table && BlockText.Plain(head) != BlockText.Plain(whole) && BlockText.Plain(tail) != BlockText.Plain(whole)
        && LikenessRule.Of(BlockText.Plain(whole), BlockText.Plain(head) + BlockText.Plain(tail)) >= MergeLimits.Whole;
}
