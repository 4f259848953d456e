using Sonae.Guideline.Controls;
using Sonae.Guideline.Risks;
using Sonae.Office.Excel;

namespace Sonae.Workbook;

/// <summary>The values of a medium as live formulas of Excel 2007, each with the finding as its stored value.</summary>
public sealed class MediumFormulas(BookFacts book)
{
    private readonly BasisPlaces places = BasisPlaces.Of(book.Edition);
    private readonly string threatMedia = BookFacts.Range(SheetTitles.Threats, ThreatSheet.MediumColumn, book.LastThreatRow);
    private readonly string frequencies = BookFacts.Range(SheetTitles.Threats, ThreatSheet.FrequencyColumn, book.LastThreatRow);

    public IReadOnlyList<OutCell> Row(MediumFinding medium, int row, int linkColumn)
    {
        string At(int column) => CellName.Of(row, column);
        var links = $"{CellName.Absolute(places.Links, linkColumn)}:{CellName.Absolute(places.Links + book.Edition.Controls.Controls.Count - 1, linkColumn)}";
        var weighed = $"SUMPRODUCT(({links}=1)*ISNUMBER({BookNames.AnswerWeights}))";
        return
        [
            OutCell.Text(medium.Medium.Label, CellStyle.Wrap),
            OutCell.Formula($"COUNTIF({threatMedia},{At(0)})", medium.Threats),
            OutCell.Formula($"SUMPRODUCT(({threatMedia}={At(0)})*({frequencies}<>\"\"))", medium.ThreatsGiven),
            OutCell.Formula($"IF({At(2)}=0,\"\",SUMPRODUCT(MAX(({threatMedia}={At(0)})*{frequencies})))", medium.Threat?.Value),
            OutCell.Formula($"SUM({links})", medium.Items),
            OutCell.Formula($"SUMPRODUCT(({links}=1)*({BookNames.AnswerWeights}<>\"\"))", medium.Answered),
            OutCell.Formula($"SUMPRODUCT(({links}=1)*({BookNames.AnswerWeights}=\"{BookNames.NotApplicable}\"))", medium.NotApplicable),
            OutCell.Formula($"IF({weighed}=0,\"\",SUMPRODUCT({links},{BookNames.AnswerWeights})/{weighed})", medium.Rate, CellStyle.AutoPercent1),
            OutCell.Formula($"IF({At(5)}<{At(4)},\"\",IF({At(7)}=\"\",{WhenNone(At(0))},{Level(At(7))}))", medium.Vulnerability?.Value),
            OutCell.Formula(
                $"IF(OR({At(3)}=\"\",{At(8)}=\"\"),\"\",INDEX({BookNames.LikelihoodTable},MATCH({At(3)},{BookNames.ThreatValues},0),MATCH({At(8)},{BookNames.VulnerabilityValues},0)))",
                medium.Likelihood?.Value),
        ];
    }

    /// <summary>The weight of a control's answer: "" while unanswered, a word where it does not apply.</summary>
    public OutCell AnswerWeight(Control control, int row)
    {
        var answer = $"'{SheetTitles.Controls}'!{CellName.Of(row, ControlSheet.AnswerColumn)}";
        return OutCell.Formula($"IF({answer}=\"\",\"\",INDEX({BookNames.Weights},MATCH({answer},{BookNames.Codes},0)))", Stored(control), CellStyle.Auto);
    }

    private object? Stored(Control control)
    {
        if (!book.Round.Controls.TryGetValue(control.Id, out var id)) return null;
        return book.Edition.Controls.Options.First(option => option.Id == id).Weight is { } weight ? weight : BookNames.NotApplicable;
    }

    private string WhenNone(string medium)
    {
        var column = book.Edition.Register.Columns.Select((known, i) => (known.Id, i)).First(known => known.Id == "medium").i;
        var media = BookFacts.Range(SheetTitles.Register, column, book.LastAssetRow);
        var threshold = CellName.Absolute(places.Thresholds + book.Edition.Risk.VulnerabilityRule.Thresholds.Count, 2);
        return $"IF(COUNTIF({media},{medium})>0,{threshold},\"\")";
    }

    // The first threshold that fits counts; the last one is open below.
    private string Level(string rate)
    {
        var formula = "\"\"";
        for (var i = book.Edition.Risk.VulnerabilityRule.Thresholds.Count - 1; i >= 0; i--)
        {
            var sign = book.Edition.Risk.VulnerabilityRule.Thresholds[i].Above ? ">" : ">=";
            formula = $"IF({rate}{sign}{CellName.Absolute(places.Thresholds + i, 0)},{CellName.Absolute(places.Thresholds + i, 2)},{formula})";
        }
        return formula;
    }
}
