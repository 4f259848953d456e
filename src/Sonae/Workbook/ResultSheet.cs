using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>Writes the diagnosis result (診断結果): necessity and rate of every category, and how many risks lie in each band.</summary>
public sealed class ResultSheet(BookFacts book)
{
    private readonly BasisPlaces places = BasisPlaces.Of(book.Edition);

    public SheetLayout Layout() => book.Layout(SheetTitles.Result, [8, 54, 16, 16, 50]) with
    {
        Paper = PaperSize.A4,
        TabColour = "A90000",
    };

    public IEnumerable<IReadOnlyList<OutCell>> Rows()
    {
        OutCell[] header = [Header("No"), Header("対策の種類"), Header("策定の必要性"), Header("対策の実施率"), Header("ポリシーによる対策規定の要否")];
        var rows = book.Findings.Result.Select((result, i) => Row(result, SheetTitles.FirstDataRow + i));
        return book.Head(SheetTitles.Result, [OutCell.Text("実施率は、該当する対策のうちどれだけ実施しているかの割合です。低い種類から見直してください。")], header).Concat(rows).Concat(Bands());
    }

    private IReadOnlyList<OutCell> Row(ResultFinding result, int row) =>
    [
        OutCell.Number(result.Category.Category.No, CellStyle.Integer),
        OutCell.Text(result.Category.Category.Name, CellStyle.Wrap),
        Necessity(result, row),
        OutCell.Formula(Rate(row), result.Category.Rate, CellStyle.AutoPercent1),
        OutCell.Formula(Needed(row), result.Mark.Text, CellStyle.AutoText),
    ];

    private string Categories => $"'{SheetTitles.Basis}'!{CellName.Absolute(places.Links, 1)}:{CellName.Absolute(places.Links + book.Edition.Controls.Controls.Count - 1, 1)}";

    private string Rate(int row)
    {
        var weighed = $"SUMPRODUCT(({Categories}=B{row})*ISNUMBER({BookNames.AnswerWeights}))";
        return $"IF({weighed}=0,\"\",SUMPRODUCT(({Categories}=B{row})*1,{BookNames.AnswerWeights})/{weighed})";
    }

    // A policy whose condition is not met stays out whatever the answers say; else it is out once every answer is "does not apply".
    private OutCell Necessity(ResultFinding result, int row)
    {
        var none = Mark(book.Edition.Controls.NotNeeded);
        if (result.Policy.Reason == PolicyReason.ConditionNotMet) return OutCell.Text(none.Sign, CellStyle.Auto);
        var all = $"SUMPRODUCT(({Categories}=B{row})*({BookNames.AnswerWeights}=\"{BookNames.NotApplicable}\"))=COUNTIF({Categories},B{row})";
        return OutCell.Formula($"IF({all},\"{none.Sign}\",\"{Mark(result.Category.Category.Mark).Sign}\")", result.Mark.Sign);
    }

    private string Needed(int row)
    {
        var formula = "\"\"";
        foreach (var mark in book.Edition.Controls.Marks.Reverse()) formula = $"IF(C{row}=\"{mark.Sign}\",\"{mark.Text}\",{formula})";
        return formula;
    }

    private Guideline.Controls.NecessityMark Mark(string id) => book.Edition.Controls.Marks.First(mark => mark.Id == id);

    private IEnumerable<IReadOnlyList<OutCell>> Bands()
    {
        yield return [];
        yield return [OutCell.Text("リスクの件数", CellStyle.Strong)];
        yield return [OutCell.Blank(), Header("リスクの区分"), Header("件数"), Header("リスク値"), Header("すること")];
        var column = book.Edition.Register.Columns.Select((known, i) => (known.Id, i)).First(known => known.Id == "risk-band").i;
        var range = BookFacts.Range(SheetTitles.Register, column, book.LastAssetRow);
        foreach (var band in book.Edition.Risk.Bands)
            yield return
            [
                OutCell.Blank(), OutCell.Text(band.Label, StyleOf(band)), OutCell.Formula($"COUNTIF({range},\"{band.Label}\")", book.Findings.Risks.Count(risk => ReferenceEquals(risk.Band, band))),
                OutCell.Text(Values(band), CellStyle.Center), OutCell.Text(band.Action, CellStyle.Wrap),
            ];
    }

    private static string Values(RiskBand band) => band.From == band.To ? $"{band.From}" : $"{band.From}〜{band.To}";

    private static CellStyle StyleOf(RiskBand band) => band.Tone switch { BandTone.High => CellStyle.High, BandTone.Medium => CellStyle.Medium, _ => CellStyle.Low };

    private static OutCell Header(string text) => OutCell.Text(text, CellStyle.Header);
}
