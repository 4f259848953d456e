using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Office.Excel;
using Sonae.Workbook;

namespace Sonae.Assets;

/// <summary>Rows of a register as somebody typed, pasted or sent them: what could be read, and every problem with its row and column.</summary>
public sealed record AssetRows(IReadOnlyList<Asset> Assets, IReadOnlyList<Problem> Problems, IReadOnlyList<string> OtherColumns)
{
    /// <summary>Reads rows with a heading, by the same reader as a workbook's sheet.</summary>
    public static AssetRows Of(Edition edition, IEnumerable<SheetRow> rows)
    {
        var problems = new SheetProblems(SheetTitles.Register, 1);
        var reader = new RegisterReader(edition, problems, nameOnly: true);
        reader.Read(rows);
        return new(reader.Assets, problems.Problems, reader.OtherColumns);
    }

    /// <summary>Reads one form: the texts of its fields by column id.</summary>
    public static AssetRows OfForm(Edition edition, IReadOnlyDictionary<string, string> fields)
    {
        var columns = Inputs(edition);
        return Of(edition, TextRows.Of([[.. columns.Select(column => column.Label)], [.. columns.Select(column => fields.GetValueOrDefault(column.Id, "").Trim())]]));
    }

    /// <summary>What can be typed: every column that is not worked out.</summary>
    public static IReadOnlyList<RegisterColumn> Inputs(Edition edition) => [.. edition.Register.Columns.Where(column => column.Kind != ColumnKind.Auto)];
}
