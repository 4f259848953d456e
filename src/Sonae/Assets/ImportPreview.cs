using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Layout;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>What an imported row would be: new, a change of a row that is there, the same as it, or a problem.</summary>
public enum ImportKind { New, Changed, Same, Problem }

/// <summary>One imported row: the row it meets in the register, and its problems.</summary>
public sealed record ImportRow(Asset Asset, ImportKind Kind, Asset? Meets, IReadOnlyList<Problem> Problems);

/// <summary>What an import would do, shown before anything is saved.</summary>
public sealed record ImportPreview(IReadOnlyList<ImportRow> Rows, IReadOnlyList<Problem> Others)
{
    public int Count(ImportKind kind) => Rows.Count(row => row.Kind == kind);

    /// <summary>Compares read rows with the register: the same name on the same medium is the same asset.</summary>
    public static ImportPreview Of(AssetRows read, IReadOnlyList<Asset> register)
    {
        var known = register.GroupBy(Key).ToDictionary(group => group.Key, group => group.First());
        var problems = read.Problems.Where(problem => problem.Place.Row > 0).ToLookup(problem => problem.Place.Row);
        var taken = new HashSet<(string, string?)>();
        var rows = new List<ImportRow>();
        foreach (var asset in read.Assets)
        {
            var wrong = problems[asset.Row].Concat(Secret(asset)).ToList();
            // The second row of one name in the same file is a row of its own.
            var meets = taken.Add(Key(asset)) ? known.GetValueOrDefault(Key(asset)) : null;
            rows.Add(new ImportRow(asset, wrong.Count > 0 ? ImportKind.Problem : meets is null ? ImportKind.New : IsSame(asset, meets) ? ImportKind.Same : ImportKind.Changed, meets, wrong));
        }
        var rowsOfProblems = rows.Select(row => row.Asset.Row).ToHashSet();
        return new(rows, read.Problems.Where(problem => !rowsOfProblems.Contains(problem.Place.Row)).ToList());
    }

    /// <summary>The changes that follow when problem rows are left out and rows that are there are updated or not; columns the file does not have stay as they are.</summary>
    public IReadOnlyList<RowChange> Changes(bool update) =>
        [.. Rows.Where(row => row.Kind == ImportKind.New || (row.Kind == ImportKind.Changed && update)).Select(row => new RowChange(row.Meets?.Row, row.Meets is { } meets ? Merged(meets, row.Asset) : row.Asset))];

    private static (string Name, string? Medium) Key(Asset asset) => (Name.Of(asset.Name), asset.Medium);

    private static bool IsSame(Asset sent, Asset there)
    {
        var merged = Merged(there, sent);
        return (merged.Confidentiality, merged.Integrity, merged.Availability, merged.Name) == (there.Confidentiality, there.Integrity, there.Availability, there.Name)
            && merged.Flags.Order(StringComparer.Ordinal).SequenceEqual(there.Flags.Order(StringComparer.Ordinal)) && Texts(merged).SequenceEqual(Texts(there));
    }

    private static Asset Merged(Asset there, Asset sent)
    {
        var told = sent.Texts.Select(text => text.Column).ToHashSet();
        return new Asset(there.Row, sent.Name, sent.Medium).Judge(sent.Confidentiality ?? there.Confidentiality, sent.Integrity ?? there.Integrity, sent.Availability ?? there.Availability)
            .Mark(sent.Flags.Count > 0 ? sent.Flags : there.Flags).Describe([.. there.Texts.Where(text => !told.Contains(text.Column)), .. sent.Texts]);
    }

    private static IEnumerable<Guideline.Assets.AssetText> Texts(Asset asset) => asset.Texts.Where(text => text.Text.Length > 0).OrderBy(text => text.Column, StringComparer.Ordinal);

    private static IEnumerable<Problem> Secret(Asset asset) =>
        asset.Texts.Select(text => text.Text).Append(asset.Name).Where(MyNumberRule.IsIn).Take(1).Select(_ => Problem.At(new Place(SheetTitles.Register, null, 0, asset.Row, 0), "text.my-number"));
}
