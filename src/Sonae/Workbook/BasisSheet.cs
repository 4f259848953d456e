using Sonae.Guideline.Risks;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Writes 計算の根拠: media, table, bands, weights, thresholds and links of the edition, from which the other sheets calculate.</summary>
public sealed class BasisSheet(BookFacts book)
{
    private readonly BasisPlaces places = BasisPlaces.Of(book.Edition);
    private readonly MediumFormulas formulas = new(book);
    private readonly RiskContent risk = book.Edition.Risk;

    public SheetLayout Layout() => book.Layout(SheetTitles.Basis, [20, 30, 16, 14, 12, 12, 12, 12, 12, 14]) with
    {
        TabColour = "767676",
    };

    public void Define(WorkbookWriter writer)
    {
        writer.DefinedName(BookNames.Media, Down(places.Media, 0, book.Edition.Media.Media.Count));
        writer.DefinedName(BookNames.MediumThreat, Down(places.Media, 3, book.Edition.Media.Media.Count));
        writer.DefinedName(BookNames.MediumVulnerability, Down(places.Media, 8, book.Edition.Media.Media.Count));
        writer.DefinedName(BookNames.MediumLikelihood, Down(places.Media, 9, book.Edition.Media.Media.Count));
        writer.DefinedName(BookNames.ThreatValues, Down(places.Table, 0, risk.Threat.Levels.Count));
        writer.DefinedName(BookNames.VulnerabilityValues, $"'{SheetTitles.Basis}'!{CellName.Absolute(places.Table - 1, 1)}:{CellName.Absolute(places.Table - 1, risk.Vulnerability.Levels.Count)}");
        writer.DefinedName(BookNames.LikelihoodTable, $"'{SheetTitles.Basis}'!{CellName.Absolute(places.Table, 1)}:{CellName.Absolute(places.Table + risk.Threat.Levels.Count - 1, risk.Vulnerability.Levels.Count)}");
        writer.DefinedName(BookNames.LikelihoodValues, Down(places.Likelihood, 0, risk.Likelihood.Levels.Count));
        writer.DefinedName(BookNames.LikelihoodWords, Down(places.Likelihood, 1, risk.Likelihood.Levels.Count));
        writer.DefinedName(BookNames.BandFrom, Down(places.Bands, 0, risk.Bands.Count));
        writer.DefinedName(BookNames.BandWords, Down(places.Bands, 2, risk.Bands.Count));
        writer.DefinedName(BookNames.Codes, Down(places.Weights, 0, book.Edition.Controls.Options.Count));
        writer.DefinedName(BookNames.Weights, Down(places.Weights, 2, book.Edition.Controls.Options.Count));
        writer.DefinedName(BookNames.AnswerWeights, Down(places.Links, 2, book.Edition.Controls.Controls.Count));
    }

    public IEnumerable<IReadOnlyList<OutCell>> Rows() =>
        [[OutCell.Text(SheetTitles.Basis, CellStyle.Title)], [OutCell.Text(book.Note)], .. Media(), .. Table(), .. Likelihood(), .. Bands(), .. Weights(), .. Thresholds(), .. Links()];

    private IEnumerable<IReadOnlyList<OutCell>> Media() => BasisTable.Of("媒体・保存先ごとの値",
        ["媒体・保存先", "脅威の件数", "判定した件数", "脅威の発生頻度", "対策の件数", "回答した件数", "該当しない件数", "実施率", "脆弱性", "被害発生可能性"],
        book.Findings.Media.Select((medium, i) => formulas.Row(medium, places.Media + i, BasisPlaces.FirstMediumColumn + i)));

    private IEnumerable<IReadOnlyList<OutCell>> Table() => BasisTable.Of("被害発生可能性の表（縦：脅威、横：脆弱性）",
        [OutCell.Text("脅威＼脆弱性", CellStyle.Header), .. risk.Vulnerability.Levels.Select(level => OutCell.Number(level.Value, CellStyle.Header))],
        risk.Threat.Levels.Select(threat => (IReadOnlyList<OutCell>)[OutCell.Number(threat.Value, CellStyle.Integer), .. risk.Vulnerability.Levels.Select(vulnerability =>
            OutCell.Number(risk.LikelihoodTable.Cells.First(cell => cell.Threat == threat.Value && cell.Vulnerability == vulnerability.Value).Likelihood, CellStyle.Integer))]));

    private IEnumerable<IReadOnlyList<OutCell>> Likelihood() => BasisTable.Of("被害発生可能性の言葉", ["値", "言葉"],
        risk.Likelihood.Levels.Select(level => (IReadOnlyList<OutCell>)[OutCell.Number(level.Value, CellStyle.Integer), OutCell.Text(level.Label, CellStyle.Wrap)]));

    // LOOKUP needs its values in rising order.
    private IEnumerable<IReadOnlyList<OutCell>> Bands() => BasisTable.Of("リスクの区分", ["から", "まで", "区分", "すること"],
        risk.Bands.OrderBy(band => band.From).Select(band => (IReadOnlyList<OutCell>)
            [OutCell.Number(band.From, CellStyle.Integer), OutCell.Number(band.To, CellStyle.Integer), OutCell.Text(band.Label, CellStyle.Center), OutCell.Text(band.Action)]));

    private IEnumerable<IReadOnlyList<OutCell>> Weights() => BasisTable.Of("回答の重み", ["回答値", "意味", "重み"],
        book.Edition.Controls.Options.Select(option => (IReadOnlyList<OutCell>)
            [OutCell.Number(option.Code, CellStyle.Integer), OutCell.Text(option.Label, CellStyle.Wrap),
             option.Weight is { } weight ? OutCell.Number(weight, CellStyle.Decimal1) : OutCell.Text(BookNames.NotApplicable, CellStyle.Center)]));

    private IEnumerable<IReadOnlyList<OutCell>> Thresholds() => BasisTable.Of("実施率から脆弱性へ（このツールの規則）", ["実施率", "条件", "脆弱性"],
        [.. risk.VulnerabilityRule.Thresholds.Select(threshold => (IReadOnlyList<OutCell>)
            [OutCell.Number(threshold.Rate, CellStyle.Percent1), OutCell.Text(threshold.Above ? "より大きい" : "以上", CellStyle.Center), OutCell.Number(threshold.Level, CellStyle.Integer)]),
         [OutCell.Blank(CellStyle.Center), OutCell.Text("当てはまる対策がない", CellStyle.Center), OutCell.Number(risk.VulnerabilityRule.WhenNoneApplies, CellStyle.Integer)]]);

    private IEnumerable<IReadOnlyList<OutCell>> Links() => BasisTable.Of("対策と媒体・保存先のつながり（このツールの規則）",
        [OutCell.Text("番号", CellStyle.Header), OutCell.Text("対策の種類", CellStyle.Header), OutCell.Text("重み", CellStyle.Header),
         .. book.Edition.Media.Media.Select(medium => OutCell.Text(medium.Label, CellStyle.Header))],
        book.Edition.Controls.Controls.Select((control, i) => (IReadOnlyList<OutCell>)
            [OutCell.Number(control.No, CellStyle.Integer), OutCell.Text(CategoryName(control.Category), CellStyle.Wrap), formulas.AnswerWeight(control, SheetTitles.FirstDataRow + i),
             .. book.Edition.Media.Media.Select(medium => control.Media.Contains(medium.Id) ? OutCell.Number(1, CellStyle.Integer) : OutCell.Blank(CellStyle.Integer))]));

    private string CategoryName(string id) => book.Edition.Controls.Categories.First(category => category.Id == id).Name;

    private static string Down(int row, int column, int count) => $"'{SheetTitles.Basis}'!{CellName.Absolute(row, column)}:{CellName.Absolute(row + count - 1, column)}";
}
