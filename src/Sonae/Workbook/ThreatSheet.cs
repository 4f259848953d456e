using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Writes the threat situation (脅威の状況): one row a threat, with room for a company's own.</summary>
public sealed class ThreatSheet(BookFacts book)
{
    public const int MediumColumn = 1;
    public const int FrequencyColumn = 3;

    public SheetLayout Layout() => book.Form(SheetTitles.Threats, [6, 16, 52, 16, 70]) with
    {
        DropDowns =
        [
            new DropDown(Range(MediumColumn), null, BookNames.Media, "媒体・保存先", "一覧から選んでください。"),
            new DropDown(Range(FrequencyColumn), book.Edition.Risk.Threat.Levels.Select(level => $"{level.Value}").ToList(), null, "発生頻度",
                $"{ScaleWords.Of(book.Edition.Risk.Threat)} から選んでください。", "発生頻度", Prompt()),
        ],
    };

    public IEnumerable<IReadOnlyList<OutCell>> Rows()
    {
        OutCell[] header = [Header("番号"), Header("媒体・保存先"), Header("想定される脅威"), Header("対策を講じない場合の脅威の発生頻度"), Header("選び方のめやす")];
        return book.Head(SheetTitles.Threats, [OutCell.Text(Prompt().Replace("\n", "　", StringComparison.Ordinal))], header).Concat(Threats());
    }

    private IEnumerable<IReadOnlyList<OutCell>> Threats()
    {
        var labels = book.Edition.Media.Media.ToDictionary(medium => medium.Id, medium => medium.Label);
        var help = book.Edition.Threats.Threats.GroupBy(threat => threat.Text).ToDictionary(group => group.Key, group => group.First().Help);
        var number = 0;
        foreach (var threat in book.Round.Threats)
            yield return
            [
                OutCell.Number(++number, CellStyle.Auto), OutCell.Text(labels[threat.Medium], CellStyle.Input), OutCell.Text(threat.Words, CellStyle.InputText),
                OutCell.NumberOrBlank(threat.Level, CellStyle.Input), OutCell.Text(help.GetValueOrDefault(threat.Words), CellStyle.Wrap),
            ];
        for (var empty = 0; empty < book.EmptyThreats; empty++)
            yield return [OutCell.Number(++number, CellStyle.Auto), OutCell.Blank(CellStyle.Input), OutCell.Blank(CellStyle.InputText), OutCell.Blank(CellStyle.Input), OutCell.Blank(CellStyle.Wrap)];
    }

    private string Prompt() => string.Join('\n', book.Edition.Risk.Threat.Levels.OrderByDescending(level => level.Value).Select(level => $"{level.Value}：{level.Label}"));

    private string Range(int column) => $"{CellName.Of(SheetTitles.FirstDataRow, column)}:{CellName.Of(book.LastThreatRow, column)}";

    private static OutCell Header(string text) => OutCell.Text(text, CellStyle.Header);
}
