using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Office.Excel;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>Rows of a register as somebody typed, pasted or sent them: what could be read, and every problem with its row and column.</summary>
public sealed record AssetRows(IReadOnlyList<Asset> Assets, IReadOnlyList<Problem> Problems, IReadOnlyList<string> OtherColumns)
{
    /// <summary>The ids of the edition's columns that were there.</summary>
    public IReadOnlySet<string> Columns { get; private init; } = new HashSet<string>();

    /// <summary>The columns it was read by, when it had no heading of its own.</summary>
    public IReadOnlyList<string> Assumed { get; private init; } = [];

    /// <summary>Reads rows with a heading, by the same reader as a workbook's sheet.</summary>
    public static AssetRows Of(Edition edition, IEnumerable<SheetRow> rows)
    {
        var problems = new SheetProblems(SheetTitles.Register, 1);
        var reader = new RegisterReader(edition, problems, nameOnly: true);
        reader.Read(rows);
        return new(reader.Assets, problems.Problems, reader.OtherColumns) { Columns = reader.FoundColumns };
    }

    /// <summary>Reads one form: the texts of its fields by column id.</summary>
    public static AssetRows OfForm(Edition edition, IReadOnlyDictionary<string, string> fields)
    {
        var columns = Inputs(edition);
        return Of(edition, TextRows.Of([[.. columns.Select(column => column.Label)], [.. columns.Select(column => fields.GetValueOrDefault(column.Id, "").Trim())]]));
    }

    /// <summary>The same rows counted without the heading that was put above them.</summary>
    public AssetRows Below(IReadOnlyList<string> heading) => this with
    {
        Assumed = heading,
        Assets = [.. Assets.Select(asset => new Asset(asset.Row - 1, asset.Name, asset.Medium).Judge(asset.Confidentiality, asset.Integrity, asset.Availability).Mark(asset.Flags).Describe(asset.Texts))],
        Problems = [.. Problems.Select(problem => problem.Place.Row > 1 ? problem with { Place = problem.Place with { Row = problem.Place.Row - 1, Pointer = CellRef.Name(problem.Place.Row - 1, problem.Place.Column) } } : problem)],
    };

    /// <summary>What can be typed: every column that is not worked out.</summary>
    public static IReadOnlyList<RegisterColumn> Inputs(Edition edition) => [.. edition.Register.Columns.Where(column => column.Kind != ColumnKind.Auto)];
}
