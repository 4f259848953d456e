namespace Sonae.Guideline.Policies.Merging;

/// <summary>Merges a file that came back with today's draft, clause by clause, over the text both come from (三者比較).</summary>
public static class MergeRule
{
    /// <summary>What ids of clauses that they added begin with until they have one of their own.</summary>
    public const string NewPrefix = "new_";

    public static MergeFinding Merge(PolicyWording issued, PolicyWording ours, PolicyWording theirs)
    {
        var back = TheirUnits.Of(issued, ours, theirs);
        var (before, our) = (TheirUnits.Map(issued), TheirUnits.Map(ours));
        var moved = OrderRule.Moved(Places(issued), back.Places).Except(OrderRule.Moved(Places(issued), Places(ours))).Where(our.ContainsKey).ToHashSet();
        var order = Order(ours, back, moved);
        var units = order.Select(place => Unit(place, before, our, back) with { IsMoved = moved.Contains(place.Id) }).ToList();
        return new(Placed(units), Told(issued, theirs));
    }

    private static UnitMerge Unit((string Section, string Id) place, Dictionary<string, UnitWording> before, Dictionary<string, UnitWording> ours, TheirUnits back)
    {
        var (b, o, t) = (before.GetValueOrDefault(place.Id)?.Blocks, ours.GetValueOrDefault(place.Id)?.Blocks, back.Blocks(place.Id));
        var kind = Kind(b, o, t, out var chunks);
        // A heading goes only with all its clauses.
        if (kind is MergeKind.TheyLeftOut or MergeKind.LeftOutConflict && place.Id == place.Section && back.HasClausesIn(place.Section)) kind = MergeKind.HeadingLeftOut;
        return new(place.Id, place.Section, kind, b, o, t, chunks) { IsSplit = back.IsSplit(place.Id) };
    }

    private static MergeKind Kind(IReadOnlyList<ClauseBlock>? before, IReadOnlyList<ClauseBlock>? ours, IReadOnlyList<ClauseBlock>? theirs, out IReadOnlyList<MergeChunk<ClauseBlock>> chunks)
    {
        chunks = [];
        if (ours is null) return before is null ? MergeKind.TheyAdded : BlockText.Same(before, theirs!) ? MergeKind.WeDropped : MergeKind.DroppedConflict;
        if (theirs is null) return before is null ? MergeKind.WeAdded : BlockText.Same(before, ours) ? MergeKind.TheyLeftOut : MergeKind.LeftOutConflict;
        if (BlockText.Same(ours, theirs)) return before is not null && BlockText.Same(before, ours) ? MergeKind.Same : MergeKind.BothSame;
        if (before is not null && BlockText.Same(before, theirs)) return MergeKind.Ours;
        if (before is not null && BlockText.Same(before, ours)) return MergeKind.Theirs;
        chunks = UnitMergeRule.Merge(before ?? [], ours, theirs);
        return chunks.Any(chunk => chunk.IsConflict) ? MergeKind.Conflict : MergeKind.Combined;
    }

    // Our order; what they moved or added stands after the clause it follows in their file.
    private static List<(string Section, string Id)> Order(PolicyWording ours, TheirUnits back, HashSet<string> moved)
    {
        var order = Places(ours).Where(place => !moved.Contains(place.Id)).ToList();
        (string Section, string Id)? last = null;
        foreach (var place in back.Places)
        {
            if (order.FindIndex(known => known.Id == place.Id) < 0)
            {
                var after = last is { } before && before.Section == place.Section ? order.FindIndex(known => known.Id == before.Id) : order.FindLastIndex(known => known.Section == place.Section && known.Id == place.Section);
                if (after < 0) after = order.FindLastIndex(known => known.Section == place.Section);
                order.Insert(after < 0 ? order.Count : after + 1, place);
            }
            last = place;
        }
        return order;
    }

    private static List<UnitMerge> Placed(List<UnitMerge> units) =>
        units.Select((unit, i) => unit with { After = i > 0 && units[i - 1].Section == unit.Section ? units[i - 1].Id : unit.Section }).ToList();

    private static List<ToldLine> Told(PolicyWording issued, PolicyWording theirs) =>
        [.. Without(theirs.Around, issued.Around).Select(line => new ToldLine(line, false)), .. Without(issued.Around, theirs.Around).Select(line => new ToldLine(line, true))];

    private static IEnumerable<ClauseBlock> Without(IReadOnlyList<ClauseBlock> lines, IReadOnlyList<ClauseBlock> others)
    {
        var left = others.Select(BlockText.Key).ToList();
        return [.. lines.Where(line => !left.Remove(BlockText.Key(line)))];
    }

    private static IEnumerable<(string Section, string Id)> Places(PolicyWording wording) => wording.Units.Select(pair => (pair.Section, pair.Unit.Id));
}
