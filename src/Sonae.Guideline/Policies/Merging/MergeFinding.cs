namespace Sonae.Guideline.Policies.Merging;

/// <summary>What became of a clause between the issued text, today's draft (ours) and the file that came back (theirs).</summary>
public enum MergeKind
{
    Same, Theirs, Ours, BothSame, Combined, Conflict,

    /// <summary>They took it out.</summary>
    TheyLeftOut,

    /// <summary>They took it out, and here it says something else by now.</summary>
    LeftOutConflict,

    /// <summary>Here it is no longer in, and they left it as it was.</summary>
    WeDropped,

    /// <summary>Here it is no longer in, and they changed it.</summary>
    DroppedConflict,

    /// <summary>A clause of theirs.</summary>
    TheyAdded,

    /// <summary>A clause that came in here since.</summary>
    WeAdded,

    /// <summary>They took out a heading whose clauses stay; a heading cannot go alone.</summary>
    HeadingLeftOut,
}

/// <summary>One clause merged: its three texts (null where it is not in), what both agree on and where they do not, its place in the merged text.</summary>
public sealed record UnitMerge(
    string Id, string Section, MergeKind Kind, IReadOnlyList<ClauseBlock>? Before, IReadOnlyList<ClauseBlock>? Ours, IReadOnlyList<ClauseBlock>? Theirs,
    IReadOnlyList<MergeChunk<ClauseBlock>> Chunks)
{
    /// <summary>The clause or heading it follows.</summary>
    public string After { get; init; } = "";

    /// <summary>Whether they put it elsewhere.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Whether they made two paragraphs of one.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Whether the person must choose.</summary>
    public bool IsConflict => Kind is MergeKind.Conflict or MergeKind.LeftOutConflict or MergeKind.DroppedConflict;

    /// <summary>Whether taking the file over changes this clause.</summary>
    public bool IsChange => IsConflict || IsMoved || Kind is MergeKind.Theirs or MergeKind.Combined or MergeKind.TheyLeftOut or MergeKind.TheyAdded;

    /// <summary>The merged words; null when it is not in, or not until somebody chooses.</summary>
    public IReadOnlyList<ClauseBlock>? Result => Kind switch
    {
        MergeKind.Theirs or MergeKind.BothSame or MergeKind.TheyAdded => Theirs,
        MergeKind.Combined => [.. Chunks.SelectMany(chunk => chunk.Agreed)],
        MergeKind.Same or MergeKind.Ours or MergeKind.WeAdded or MergeKind.HeadingLeftOut => Ours,
        _ => null,
    };

    /// <summary>Both texts where they differ: ours first.</summary>
    public IReadOnlyList<ClauseBlock> Both => Chunks.Count == 0 ? [.. Ours ?? [], .. Theirs ?? []]
        : [.. Chunks.SelectMany(chunk => chunk.IsConflict ? chunk.Ours.Concat(chunk.Theirs) : chunk.Agreed)];
}

/// <summary>A line outside of the clauses that they put in or took out; it is told and not taken over.</summary>
public sealed record ToldLine(ClauseBlock Block, bool IsGone);

/// <summary>A file that came back, merged clause by clause (取り込みの結果), in the order of the merged text.</summary>
public sealed record MergeFinding(IReadOnlyList<UnitMerge> Units, IReadOnlyList<ToldLine> Told)
{
    public int Conflicts => Units.Count(unit => unit.IsConflict);

    public bool HasChanges => Units.Any(unit => unit.IsChange);
}
