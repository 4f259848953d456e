using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Layout;
using Sonae.Words;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>What an imported row would be: new, a change of a row that is there, the same as it, or a problem.</summary>
public enum ImportKind { New, Changed, Same, Problem }

/// <summary>One imported row: the row it meets in the register, and its problems.</summary>
public sealed record ImportRow(Asset Asset, ImportKind Kind, Asset? Meets, IReadOnlyList<Problem> Problems)
{
    /// <summary>Rows of the register that may be the same thing as a new row.</summary>
    public IReadOnlyList<Asset> Alike { get; init; } = [];

    /// <summary>Rows of the same file that may be.</summary>
    public IReadOnlyList<Asset> Twins { get; init; } = [];
}

/// <summary>What an import would do, shown before anything is saved.</summary>
public sealed record ImportPreview(IReadOnlyList<ImportRow> Rows, IReadOnlyList<Problem> Others, IReadOnlySet<string> Columns)
{
    public int Count(ImportKind kind) => Rows.Count(row => row.Kind == kind);

    /// <summary>Compares read rows with the register: the same name on the same medium is the same asset; of several such rows the first meets the first.</summary>
    public static ImportPreview Of(Edition edition, AssetRows read, IReadOnlyList<Asset> register)
    {
        var (there, sent) = (AlikeRows.Of(edition, register), AlikeRows.Of(edition, read.Assets));
        var known = register.GroupBy(Key).ToDictionary(group => group.Key, group => new Queue<Asset>(group));
        var problems = read.Problems.Where(problem => problem.Place.Row > 0).ToLookup(problem => problem.Place.Row);
        var rows = new List<ImportRow>();
        foreach (var asset in read.Assets)
        {
            var wrong = problems[asset.Row].Concat(Secret(asset)).ToList();
            var meets = known.TryGetValue(Key(asset), out var same) && same.TryDequeue(out var first) ? first : null;
            var kind = wrong.Count > 0 ? ImportKind.Problem : meets is null ? ImportKind.New : IsSame(asset, meets, read.Columns) ? ImportKind.Same : ImportKind.Changed;
            rows.Add(new ImportRow(asset, kind, meets, wrong) { Alike = kind == ImportKind.New ? [.. there.Like(asset.Name, asset.Medium)] : [], Twins = [.. sent.Like(asset)] });
        }
        var rowsOfProblems = rows.Select(row => row.Asset.Row).ToHashSet();
        return new(rows, read.Problems.Where(problem => !rowsOfProblems.Contains(problem.Place.Row)).ToList(), read.Columns);
    }

    /// <summary>The changes that follow when problem rows are left out and rows that are there are updated or not; columns the file does not have stay as they are.</summary>
    public IReadOnlyList<RowChange> Changes(bool update) =>
        [.. Rows.Where(row => row.Kind == ImportKind.New || (row.Kind == ImportKind.Changed && update)).Select(row => new RowChange(row.Meets?.Row, Result(row)))];

    /// <summary>What a row becomes: itself, or the row it meets with what the file says of it.</summary>
    public Asset Result(ImportRow row) => row.Meets is { } meets ? Merged(meets, row.Asset, Columns) : row.Asset;

    private static (string Name, string? Medium) Key(Asset asset) => (Likeness.Even(asset.Name), asset.Medium);

    private static bool IsSame(Asset sent, Asset there, IReadOnlySet<string> columns)
    {
        var merged = Merged(there, sent, columns);
        return (merged.Confidentiality, merged.Integrity, merged.Availability, merged.Name) == (there.Confidentiality, there.Integrity, there.Availability, there.Name)
            && merged.Flags.Order(StringComparer.Ordinal).SequenceEqual(there.Flags.Order(StringComparer.Ordinal)) && Texts(merged).SequenceEqual(Texts(there));
    }

    // An empty cell says nothing, so what is there stays; of a flag it says no, so with its column the flag goes.
    private static Asset Merged(Asset there, Asset sent, IReadOnlySet<string> columns)
    {
        var told = sent.Texts.Select(text => text.Column).ToHashSet();
        return new Asset(there.Row, sent.Name, sent.Medium).Judge(sent.Confidentiality ?? there.Confidentiality, sent.Integrity ?? there.Integrity, sent.Availability ?? there.Availability)
            .Mark([.. sent.Flags, .. there.Flags.Where(flag => !columns.Contains(flag) && !sent.Flags.Contains(flag))]).Describe([.. there.Texts.Where(text => !told.Contains(text.Column)), .. sent.Texts]);
    }

    private static IEnumerable<Guideline.Assets.AssetText> Texts(Asset asset) => asset.Texts.Where(text => text.Text.Length > 0).OrderBy(text => text.Column, StringComparer.Ordinal);

    private static IEnumerable<Problem> Secret(Asset asset) =>
        asset.Texts.Select(text => text.Text).Append(asset.Name).Where(MyNumberRule.IsIn).Take(1).Select(_ => Problem.At(new Place(SheetTitles.Register, null, 0, asset.Row, 0), "text.my-number"));
}
