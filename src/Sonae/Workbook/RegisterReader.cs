using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Office.Excel;

using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>Reads the asset register (情報資産管理台帳) row by row.</summary>
public sealed class RegisterReader(Edition edition, SheetProblems problems, bool nameOnly = false)
{
    private const string RegisteredOn = "registered-on";

    private static readonly IReadOnlyList<string> NoFlags = [];

    private readonly List<Asset> assets = [];
    private readonly List<AssetText> texts = [];
    private InputRow? taken;
    private readonly CellInput input = new(problems);
    private readonly MediumNames media = new(edition.Media);
    private readonly Dictionary<string, int> levels = LevelLabels(edition.Risk.Attribute);
    private readonly List<RegisterColumn> inputs = edition.Register.Columns.Where(column => column.Kind != ColumnKind.Auto).ToList();

    public IReadOnlyList<Asset> Assets => assets;

    /// <summary>The headings of columns the edition does not know, in the order of the sheet.</summary>
    public IReadOnlyList<string> OtherColumns { get; private set; } = [];

    /// <summary>The ids of the edition's columns the sheet has.</summary>
    public IReadOnlySet<string> FoundColumns { get; private set; } = new HashSet<string>();

    public void Read(IEnumerable<SheetRow> rows)
    {
        var map = new SheetData(problems, Known(edition, nameOnly)).Read(rows, Row);
        if (map is null) return;
        FoundColumns = edition.Register.Columns.Select(column => column.Id).Where(column => map.Of(column) is not null).ToHashSet();
        OtherColumns = map.Others.OrderBy(other => other.Key).Select(other => other.Value).ToList();
        if (assets.Count == 0 && problems.Problems.Count == 0) problems.Sheet("register.empty");
    }

    /// <summary>The columns by their names; rows taken in bit by bit need a name only, a whole workbook needs all that is judged.</summary>
    public static List<KnownColumn> Known(Edition edition, bool nameOnly = false) => edition.Register.Columns
        .Select(column => KnownColumn.Of(column.Id, nameOnly ? column.Id == "name" : column.Required, [column.Label, .. column.Aliases])).ToList();

    internal static Dictionary<string, int> LevelLabels(Scale scale) =>
        scale.Levels.Where(level => level.Label.Length > 0).DistinctBy(level => Name.Of(level.Label)).ToDictionary(level => Name.Of(level.Label), level => level.Value);

    private void Row(ColumnMap map, IReadOnlyList<Cell> cells, int row)
    {
        taken ??= new InputRow(map, inputs);
        // A row of which only the day of registration is filled is a prepared form, not an asset.
        var counts = taken.Fill(cells, row, RegisteredOn);
        var nameIsError = taken["name"].Kind == CellKind.Error;
        taken.Check(input);
        if (!counts) return;
        var name = taken["name"].Text.Trim();
        if (name.Length == 0 && map.Of("name") is { } nameColumn && !nameIsError) problems.Cell(row, nameColumn, "name.missing");
        var asset = new Asset(row, name, Medium(taken["medium"]))
            .Judge(Level(taken["confidentiality"], "confidentiality"), Level(taken["integrity"], "integrity"), Level(taken["availability"], "availability"))
            .Mark(Flags(taken)).Describe(Texts(map, cells));
        assets.Add(asset);
    }

    private string? Medium(in Cell cell)
    {
        if (cell.Kind == CellKind.Empty) return null;
        if (media.Find(cell.Text) is { } medium) return medium;
        problems.Cell(cell.Row, cell.Column, "medium.unknown", cell.Text, media.Labels);
        return null;
    }

    private int? Level(in Cell cell, string attribute)
    {
        if (cell.Kind == CellKind.Empty) return null;
        if (Code.Read(cell, levels) is { } level && edition.Risk.Attribute.Has(level)) return level;
        var label = edition.Register.Columns.First(column => column.Id == attribute).Label;
        problems.Cell(cell.Row, cell.Column, "level.unreadable", label, ScaleWords.Of(edition.Risk.Attribute), cell.Text);
        return null;
    }

    private IReadOnlyList<string> Flags(InputRow row)
    {
        List<string>? flags = null;
        for (var i = 0; i < inputs.Count; i++)
        {
            if (inputs[i].Kind != ColumnKind.Flag || row[i].Kind == CellKind.Empty) continue;
            var flag = Flag.Read(row[i]);
            if (flag == true) (flags ??= []).Add(inputs[i].Id);
            if (flag is null) problems.Cell(row[i].Row, row[i].Column, "flag.unreadable", inputs[i].Label, row[i].Text);
        }
        return flags ?? NoFlags;
    }

    private AssetText[] Texts(ColumnMap map, IReadOnlyList<Cell> cells)
    {
        texts.Clear();
        for (var i = 0; i < inputs.Count; i++)
            if (inputs[i].Kind is ColumnKind.Text or ColumnKind.Date && inputs[i].Id != "name" && taken![i].Kind != CellKind.Empty)
                texts.Add(new AssetText(inputs[i].Id, inputs[i].Kind == ColumnKind.Date ? Day(taken[i], inputs[i].Label) : taken[i].Text.Trim()));
        foreach (var (number, heading) in map.Others)
            if (cells.At(number) is { Text.Length: > 0 } other) texts.Add(new AssetText(ColumnMap.OtherKey(heading), other.Text));
        return texts.ToArray();
    }

    private string Day(in Cell cell, string label)
    {
        if (cell.Kind == CellKind.Date) return Dates.Iso(DateOnly.FromDateTime(cell.Date));
        if (Dates.Read(cell.Text) is { } day) return Dates.Iso(day);
        problems.Hint(cell.Row, cell.Column, "date.unreadable", label, cell.Text);
        return cell.Text.Trim();
    }
}
