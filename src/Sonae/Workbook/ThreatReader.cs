using System.Globalization;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Reads the threat situation (脅威の状況); every row with a frequency counts for its medium, whatever its words.</summary>
public sealed class ThreatReader(Edition edition, SheetProblems problems)
{
    public static readonly IReadOnlyList<KnownColumn> Known =
    [
        KnownColumn.Of("medium", true, "媒体・保存先"),
        KnownColumn.Of("frequency", true, "対策を講じない場合の脅威の発生頻度", "脅威の発生頻度", "発生頻度"),
        KnownColumn.Of("number", false, "番号"),
        KnownColumn.Of("words", false, "想定される脅威", "個別の脅威"),
        KnownColumn.Of("state", false, "対策状況"),
    ];

    private readonly List<ThreatJudgement> threats = [];
    private readonly CellInput input = new(problems);
    private readonly MediumNames media = new(edition.Media);
    private readonly Dictionary<string, int> labels = RegisterReader.LevelLabels(edition.Risk.Threat);
    private string? above;
    private bool aboveTold;

    public IReadOnlyList<ThreatJudgement> Threats => threats;

    public void Read(IEnumerable<SheetRow> rows)
    {
        if (new SheetData(problems, Known).Read(rows, Row) is null) return;
        foreach (var medium in edition.Media.Media)
        {
            var given = threats.Count(threat => threat.Medium == medium.Id && threat.Level is not null);
            var all = threats.Count(threat => threat.Medium == medium.Id);
            if (given > 0 && given < all) problems.SheetHint("threats.partly", medium.Label, Number(all), Number(given));
        }
    }

    private void Row(ColumnMap map, IReadOnlyList<Cell> cells, int row)
    {
        var (medium, frequency, words) = (input.Take(map, cells, row, "medium"), input.Take(map, cells, row, "frequency"), input.Take(map, cells, row, "words"));
        if (medium.Kind != CellKind.Empty) Medium(medium);
        // Without a column for the words, a medium alone is a threat that nobody has judged yet; with one it is a title above its threats.
        if (frequency.Kind == CellKind.Empty && words.Kind == CellKind.Empty && (map.Of("words") is not null || medium.Kind == CellKind.Empty)) return;
        int? level = frequency.Kind == CellKind.Empty ? null : Level(frequency);
        if (above is not null) threats.Add(new ThreatJudgement(above, words.Text.Trim(), level));
        else if (!aboveTold && map.Of("medium") is { } column) problems.Cell(row, column, "threat.no-medium", media.Labels);
    }

    private void Medium(in Cell cell)
    {
        above = media.Find(cell.Text);
        aboveTold = above is null;
        if (above is null) problems.Cell(cell.Row, cell.Column, "medium.unknown", cell.Text, media.Labels);
    }

    private int? Level(in Cell cell)
    {
        if (Code.Read(cell, labels) is { } level && edition.Risk.Threat.Has(level)) return level;
        problems.Cell(cell.Row, cell.Column, "level.unreadable", edition.Risk.Threat.Label, ScaleWords.Of(edition.Risk.Threat), cell.Text);
        return null;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
