using System.Runtime.CompilerServices;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Words;

namespace Sonae.Assets;

/// <summary>Rows that may be the same thing written twice (重複の候補): on one medium, with the same name once evened out, or one letter more or less.</summary>
public sealed class AlikeRows
{
    // In names shorter than this one letter is another thing.
    private const int Shortest = 3;

    private static readonly ConditionalWeakTable<IReadOnlyList<Asset>, AlikeRows> Known = [];

    private readonly Likeness likeness;
    private readonly ILookup<(string, string?), Asset> byName;
    private readonly ILookup<(string, string?), Asset> byShorterName;

    private AlikeRows(Edition edition, IReadOnlyList<Asset> rows)
    {
        likeness = new Likeness(edition);
        var named = rows.Where(row => row.Medium is not null).Select(row => (Row: row, Name: likeness.Of(row.Name))).ToList();
        byName = named.ToLookup(pair => (pair.Name, pair.Row.Medium), pair => pair.Row);
        byShorterName = named.SelectMany(pair => Shorter(pair.Name).Select(shorter => (pair.Row, Name: shorter))).ToLookup(pair => (pair.Name, pair.Row.Medium), pair => pair.Row);
        Groups = GroupsOf(rows);
    }

    /// <summary>Rows that are alike, group by group, in the order of the register.</summary>
    public IReadOnlyList<IReadOnlyList<Asset>> Groups { get; }

    /// <summary>Worked out once for a register that has not changed.</summary>
    public static AlikeRows Of(Edition edition, IReadOnlyList<Asset> rows) => Known.GetValue(rows, list => new AlikeRows(edition, list));

    /// <summary>The rows like this name on this medium.</summary>
    public IEnumerable<Asset> Like(string name, string? medium)
    {
        if (medium is null) return [];
        var bare = likeness.Of(name);
        return byName[(bare, medium)].Concat(byShorterName[(bare, medium)]).Concat(Shorter(bare).SelectMany(shorter => byName[(shorter, medium)])).Distinct();
    }

    /// <summary>The other rows like a row that is in the register.</summary>
    public IEnumerable<Asset> Like(Asset row) => Like(row.Name, row.Medium).Where(other => other.Row != row.Row);

    private List<IReadOnlyList<Asset>> GroupsOf(IReadOnlyList<Asset> rows)
    {
        var (groups, seen) = (new List<IReadOnlyList<Asset>>(), new HashSet<int>());
        foreach (var row in rows)
        {
            if (seen.Contains(row.Row) || !Like(row).Any()) continue;
            var group = new List<Asset>();
            for (var next = new Stack<Asset>([row]); next.TryPop(out var asset);)
                if (seen.Add(asset.Row))
                {
                    group.Add(asset);
                    foreach (var other in Like(asset)) next.Push(other);
                }
            groups.Add(group.OrderBy(asset => asset.Row).ToList());
        }
        return groups;
    }

    // A number or a Latin letter tells things apart: 第1期 and 第2期, A社 and B社.
    private static IEnumerable<string> Shorter(string name)
    {
        if (name.Length <= Shortest) yield break;
        for (var i = 0; i < name.Length; i++)
            if (!char.IsAsciiLetterOrDigit(name[i])) yield return name.Remove(i, 1);
    }
}
