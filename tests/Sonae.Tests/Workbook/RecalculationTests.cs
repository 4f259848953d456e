using Sonae.Guideline;
using Sonae.Guideline.Risks;
using Sonae.Workbook;

namespace Sonae.Tests.Workbook;

/// <summary>The formulas of 診断結果.xlsx, calculated by another program without any stored value, give the findings.</summary>
public sealed class RecalculationTests
{
    private const int Companies = 100;

    [Fact]
    public void A_hundred_companies_calculate_to_their_findings()
    {
        Assert.SkipUnless(LibreOffice.IsHere, LibreOffice.Missing);
        var assessments = Enumerable.Range(1, Companies).Select(seed => Of(new RandomCompany(seed).Round())).ToList();
        var books = LibreOffice.Recalculate(assessments.Select(assessment => SheetXml.Change(BookOf(assessment), SheetXml.Forget)).ToList());
        for (var i = 0; i < Companies; i++) Assert.Equal(Expected(assessments[i]), Calculated(assessments[i], new ResultTable(books[i])));
    }

    [Fact]
    public void The_companies_cover_what_can_be_unknown()
    {
        var assessments = Enumerable.Range(1, Companies).Select(seed => Of(new RandomCompany(seed).Round())).ToList();
        var media = assessments.SelectMany(assessment => assessment.Findings.Media).ToList();
        Assert.Equal(Enum.GetValues<LevelReason>(), media.SelectMany(medium => new[] { medium.ThreatReason, medium.VulnerabilityReason }).Distinct().Order());
        Assert.All(assessments[0].Edition.Risk.Bands, band => Assert.Contains(assessments.SelectMany(assessment => assessment.Findings.Risks), risk => risk.Band == band));
        Assert.Contains(assessments.SelectMany(assessment => assessment.Findings.Risks), risk => risk.Value is null);
        Assert.Contains(assessments.SelectMany(assessment => assessment.Findings.Result), result => result.Category.Rate is null);
        Assert.Contains(assessments.SelectMany(assessment => assessment.Findings.Result), result => !result.PolicyNeeded);
    }

    // The proof that stored values are not simply passed on: a false one is mended.
    [Fact]
    public void A_false_stored_value_is_mended()
    {
        Assert.SkipUnless(LibreOffice.IsHere, LibreOffice.Missing);
        var assessment = Of(new RandomCompany(1).Round());
        var falsified = SheetXml.Change(BookOf(assessment), SheetXml.Falsify);
        Assert.NotEqual(Expected(assessment), Calculated(assessment, new ResultTable(falsified)));
        Assert.Equal(Expected(assessment), Calculated(assessment, new ResultTable(LibreOffice.Recalculate([falsified])[0])));
    }

    // A form that a company fills in itself calculates, too: the sample has as many empty rows as an empty form.
    [Fact]
    public void The_sample_form_calculates_also_in_its_empty_rows()
    {
        Assert.SkipUnless(LibreOffice.IsHere, LibreOffice.Missing);
        var facts = TemplateFacts.Of(Books.Edition, sample: true, Books.Day);
        using var buffer = new MemoryStream();
        ResultBook.WriteTemplate(buffer, facts);
        var table = new ResultTable(LibreOffice.Recalculate([SheetXml.Change(buffer.ToArray(), SheetXml.Forget)])[0]);
        var assessment = new Assessment(facts.Edition, facts.Round, facts.Findings, [], []);
        Assert.Equal(Expected(assessment), Calculated(assessment, table));
        Assert.All(Enumerable.Range(12, 300), row => Assert.Equal("||||||", Register(table, row)));
    }

    private static Assessment Of(Round round) => new(Books.Edition, round, Findings.Of(Books.Edition, round, Books.Day), [], []);

    private static byte[] BookOf(Assessment assessment)
    {
        using var buffer = new MemoryStream();
        assessment.WriteResult(buffer);
        return buffer.ToArray();
    }

    private static List<string> Expected(Assessment assessment) =>
    [
        .. assessment.Findings.Risks.Select(risk => Line(risk.Importance?.Value, risk.Medium?.Threat?.Value, risk.Medium?.Vulnerability?.Value, risk.Medium?.Likelihood?.Value,
            assessment.Edition.Risk.Likelihood.Level(risk.Medium?.Likelihood?.Value ?? 0)?.Label, risk.Value?.Value, risk.Band?.Label)),
        .. assessment.Findings.Media.Select(medium => Line(medium.Threats, medium.ThreatsGiven, medium.Threat?.Value, medium.Items, medium.Answered, medium.NotApplicable, medium.Rate, medium.Vulnerability?.Value, medium.Likelihood?.Value)),
        .. assessment.Findings.Result.Select(result => Line(result.Mark.Sign, result.Category.Rate, result.Mark.Text)),
        .. assessment.Edition.Risk.Bands.Select(band => Line(assessment.Findings.Risks.Count(risk => risk.Band == band))),
    ];

    private static List<string> Calculated(Assessment assessment, ResultTable table)
    {
        var (basis, bands) = (BasisPlaces.Of(assessment.Edition), 5 + assessment.Findings.Result.Count + 3);
        return
        [
            .. assessment.Findings.Risks.Select((_, i) => Register(table, i + 5)),
            .. assessment.Findings.Media.Select((_, i) => Row(table, "計算の根拠", basis.Media + i, Enumerable.Range(2, 9))),
            .. assessment.Findings.Result.Select((_, i) => Row(table, "診断結果", i + 5, Enumerable.Range(3, 3))),
            .. assessment.Edition.Risk.Bands.Select((_, i) => Row(table, "診断結果", bands + i, [3])),
        ];
    }

    private static string Register(ResultTable table, int row) => Row(table, Books.Register, row,
        new[] { "重要度", "脅威の発生頻度", "脆弱性", "被害発生可能性", "可能性の区分", "リスク値", "リスクの区分" }.Select(column => table.ColumnOf(Books.Register, column)));

    private static string Row(ResultTable table, string sheet, int row, IEnumerable<int> columns) => string.Join('|', columns.Select(column => table.Number(sheet, row, column)));

    private static string Line(params object?[] values) => string.Join('|', values.Select(value => value switch
    {
        null => "",
        string text => text,
        double real => ResultTable.Digits(real),
        _ => ResultTable.Digits(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
    }));
}
