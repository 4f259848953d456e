using Sonae.Guideline.Assets;
using Sonae.Guideline.Risks;
using Sonae.Office.Excel;

using Sonae.Words;

namespace Sonae.Workbook;

/// <summary>Writes the asset register (情報資産管理台帳) with its live formulas.</summary>
public sealed class RegisterSheet(BookFacts book)
{
    private readonly IReadOnlyList<RegisterColumn> columns = book.Edition.Register.Columns;
    private readonly RegisterFormulas formulas = new(book.Edition, book.LastAssetRow);

    public SheetLayout Layout()
    {
        var last = CellName.Of(book.LastAssetRow, columns.Count + book.OtherColumns.Count - 1);
        return book.Form(SheetTitles.Register, columns.Select(Width).Concat(book.OtherColumns.Select(_ => 14.0)).ToList()) with
        {
            FrozenColumns = Index("name") + 1,
            RepeatRows = "3:4",
            AutoFilter = $"A{SheetTitles.HeaderRow}:{last}",
            DropDowns = DropDowns().ToList(),
            ColourRules = Colours().ToList(),
            Merges = Groups().Where(group => group.To > group.From)
                .Select(group => $"{CellName.Of(3, group.From)}:{CellName.Of(3, group.To)}").ToList(),
        };
    }

    // Up to seven letters stand on one line, so that no heading ends in a lonely letter.
    private static double Width(RegisterColumn column) => Math.Max(column.Width, column.Label.Length <= 7 ? (column.Label.Length * 2) + 2 : 0);

    public IEnumerable<IReadOnlyList<OutCell>> Rows() => book.Head(SheetTitles.Register, GroupTitles(), Header()).Concat(Assets());

    private IEnumerable<IReadOnlyList<OutCell>> Assets()
    {
        var row = SheetTitles.FirstDataRow;
        foreach (var risk in book.Findings.Risks) yield return Row(row++, risk);
        for (var empty = 0; empty < book.EmptyRows; empty++) yield return Row(row++, null);
    }

    private List<OutCell> Row(int row, RiskFinding? risk)
    {
        var cells = new List<OutCell>(columns.Count + book.OtherColumns.Count);
        foreach (var column in columns) cells.Add(column.Kind == ColumnKind.Auto ? formulas.Of(column.Id, row, risk) : Input(column, risk?.Asset));
        foreach (var other in book.OtherColumns) cells.Add(OutCell.Text(risk?.Asset.TextOf(ColumnMap.OtherKey(other)), CellStyle.InputText));
        return cells;
    }

    private OutCell Input(RegisterColumn column, Asset? asset) => column.Id switch
    {
        _ when asset is null => OutCell.Blank(StyleOf(column)),
        "name" => OutCell.Text(asset.Name, CellStyle.InputText),
        "medium" => OutCell.Text(book.Edition.Media.Media.FirstOrDefault(medium => medium.Id == asset.Medium)?.Label, CellStyle.Input),
        "confidentiality" => OutCell.NumberOrBlank(asset.Confidentiality, CellStyle.Input),
        "integrity" => OutCell.NumberOrBlank(asset.Integrity, CellStyle.Input),
        "availability" => OutCell.NumberOrBlank(asset.Availability, CellStyle.Input),
        _ when column.Kind == ColumnKind.Flag => asset.Flags.Contains(column.Id) ? OutCell.Text("有", CellStyle.Input) : OutCell.Blank(CellStyle.Input),
        _ when column.Kind == ColumnKind.Date && asset.TextOf(column.Id) is { } text && Dates.Read(text) is { } day => OutCell.Date(day, CellStyle.InputDate),
        _ => OutCell.Text(asset.TextOf(column.Id), StyleOf(column)),
    };

    private static CellStyle StyleOf(RegisterColumn column) => column.Kind switch
    {
        ColumnKind.Text => CellStyle.InputText,
        ColumnKind.Date => CellStyle.InputDate,
        ColumnKind.Auto => CellStyle.Auto,
        _ => CellStyle.Input,
    };

    private List<OutCell> Header() => columns.Select(column => OutCell.Text(column.Label, column.Kind == ColumnKind.Auto ? CellStyle.HeaderAuto : CellStyle.Header))
        .Concat(book.OtherColumns.Select(other => OutCell.Text(other, CellStyle.Header))).ToList();

    private List<OutCell> GroupTitles()
    {
        var starts = Groups().ToDictionary(group => group.From, group => group.Title);
        return columns.Select((column, i) => column.Group is null ? OutCell.Blank() : OutCell.Text(starts.GetValueOrDefault(i), CellStyle.HeaderGroup)).ToList();
    }

    private List<(string Title, int From, int To)> Groups()
    {
        var groups = new List<(string Title, int From, int To)>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Group is not { } title) continue;
            if (groups.Count > 0 && groups[^1].Title == title && groups[^1].To == i - 1) groups[^1] = (title, groups[^1].From, i);
            else groups.Add((title, i, i));
        }
        return groups;
    }

    private IEnumerable<DropDown> DropDowns()
    {
        foreach (var column in columns)
        {
            var range = $"{CellName.Of(SheetTitles.FirstDataRow, Index(column.Id))}:{CellName.Of(book.LastAssetRow, Index(column.Id))}";
            if (column.Kind == ColumnKind.Medium) yield return new DropDown(range, null, BookNames.Media, column.Label, "一覧から選んでください。", column.Label, Short(column.Help));
            if (column.Kind == ColumnKind.Flag) yield return new DropDown(range, ["有"], null, column.Label, "「有」か空欄にしてください。", column.Label, Short(column.Help));
            if (column.Kind == ColumnKind.Level)
                yield return new DropDown(range, book.Edition.Risk.Attribute.Levels.Select(level => $"{level.Value}").ToList(), null, column.Label, $"{ScaleWords.Of(book.Edition.Risk.Attribute)} から選んでください。", column.Label, Short(column.Help));
        }
    }

    private IEnumerable<ColourRule> Colours()
    {
        var band = Index("risk-band");
        var range = $"{CellName.Of(SheetTitles.FirstDataRow, band)}:{CellName.Of(book.LastAssetRow, band)}";
        return book.Edition.Risk.Bands.Select(candidate => ColourRule.ForWord(range, candidate.Label, candidate.Tone switch
        {
            BandTone.High => CellStyle.High,
            BandTone.Medium => CellStyle.Medium,
            _ => CellStyle.Low,
        }));
    }

    private int Index(string id) => formulas.Index(id);

    // Excel shows at most 255 characters of a prompt.
    private static string Short(string help) => help.Length <= 250 ? help : help[..249] + "…";
}
