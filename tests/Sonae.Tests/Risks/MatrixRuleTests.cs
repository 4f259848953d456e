using Sonae.Guideline.Risks;
using Sonae.Office;
using Sonae.Workbook;

namespace Sonae.Tests.Risks;

public sealed class MatrixRuleTests
{
    private static readonly RiskContent Content = Given.Edition.Risk;

    [Fact]
    public void Every_place_of_the_scales_is_there_once_highest_importance_first()
    {
        var cells = MatrixRule.Of(Content, []);

        Assert.Equal(Content.Importance.Levels.Count * Content.Likelihood.Levels.Count, cells.Select(cell => (cell.Importance, cell.Likelihood)).Distinct().Count());
        Assert.All(cells, cell => Assert.Equal(0, cell.Count));
        Assert.Equal(Content.Importance.Levels.Max(level => level.Value), cells[0].Importance.Value);
        Assert.Equal(Content.Likelihood.Levels.Min(level => level.Value), cells[0].Likelihood.Value);
        Assert.All(cells, cell => Assert.Equal(cell.Importance.Value * cell.Likelihood.Value, cell.Value.Value));
    }

    [Theory]
    [InlineData("company.xlsx")]
    [InlineData("one-person.xlsx")]
    [InlineData("seven-rows.xlsx")]
    public void Every_judged_asset_lies_in_the_place_of_its_own_value_and_band(string sample)
    {
        using var file = File.OpenRead(Path.Combine(Repository.Root, "samples", sample));
        var risks = new AssessWorkbook(Given.Edition, ReadLimits.Web).Run(file, null, new DateOnly(2026, 11, 23)).Assessment!.Findings.Risks;
        var cells = MatrixRule.Of(Content, risks);

        Assert.Equal(risks.Count(risk => risk.Value is not null), cells.Sum(cell => cell.Count));
        foreach (var band in Content.Bands)
            Assert.Equal(risks.Count(risk => risk.Band == band), cells.Where(cell => cell.Band == band).Sum(cell => cell.Count));
    }
}
