namespace Sonae.Guideline.Policies.Merging;

/// <summary>A stretch of a merged text: agreed, or in conflict with what each side wants.</summary>
public sealed record MergeChunk<T>(IReadOnlyList<T> Agreed, IReadOnlyList<T> Before, IReadOnlyList<T> Ours, IReadOnlyList<T> Theirs, bool IsConflict);

/// <summary>Merges two changed copies of a list line by line (三者比較): a line is in conflict only when both sides changed this line, or both put something at this place.</summary>
public static class ThreeWayRule
{
    public static IReadOnlyList<MergeChunk<T>> Merge<T>(IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, string> key)
    {
        var (our, their) = (Side<T>.Of(before, ours, key), Side<T>.Of(before, theirs, key));
        var chunks = new List<MergeChunk<T>>();
        for (var i = 0; i <= before.Count; i++)
        {
            Add(chunks, [], our.Put[i], their.Put[i], key);
            if (i < before.Count) Add(chunks, [before[i]], our.Now[i], their.Now[i], key);
        }
        return chunks;
    }

    private static void Add<T>(List<MergeChunk<T>> chunks, IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, string> key)
    {
        var (was, our, their) = (Key(before, key), Key(ours, key), Key(theirs, key));
        if (our == their || their == was) Agree(chunks, ours);
        else if (our == was) Agree(chunks, theirs);
        else chunks.Add(new([], before, ours, theirs, true));
    }

    private static void Agree<T>(List<MergeChunk<T>> chunks, IReadOnlyList<T> lines)
    {
        if (lines.Count > 0) chunks.Add(new(lines, [], [], [], false));
    }

    private static string Key<T>(IReadOnlyList<T> lines, Func<T, string> key) => string.Join('\u0003', lines.Select(line => "\u0006" + key(line)));

    /// <summary>What became of each line on one side, and what was put before each (and at the end).</summary>
    private sealed record Side<T>(IReadOnlyList<IReadOnlyList<T>> Now, IReadOnlyList<IReadOnlyList<T>> Put)
    {
        public static Side<T> Of(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key)
        {
            var pairs = AlignRule.Of([.. before.Select(key)], [.. after.Select(key)]);
            var (now, put, next) = (new List<IReadOnlyList<T>>(), new List<IReadOnlyList<T>>(), 0);
            foreach (var pair in pairs)
            {
                put.Add(pair is { } place ? [.. after.Take(place).Skip(next)] : []);
                now.Add(pair is { } at ? [after[at]] : []);
                next = pair + 1 ?? next;
            }
            put.Add([.. after.Skip(next)]);
            return new(now, put);
        }
    }
}
