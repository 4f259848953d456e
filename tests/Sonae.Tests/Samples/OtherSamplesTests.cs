using Sonae.Office.Word;

namespace Sonae.Tests.Samples;

/// <summary>The one-person shop and the source's seven rows.</summary>
public sealed class OtherSamplesTests
{
    [Fact]
    public void One_person_needs_neither_development_contractors_chart_nor_clauses()
    {
        var shop = SampleBooks.Assess(SampleBooks.OnePerson);
        Assert.Equal([9, 10, 12, 13], shop.Findings.Policies.Where(policy => policy.Applies == false).Select(policy => policy.Policy.No));
        Assert.DoesNotContain(shop.Findings.Policies, policy => policy.Applies is null);
        Assert.Equal(9, shop.Policies().Count());
    }

    [Fact]
    public void One_person_has_nothing_open_and_every_asset_judged()
    {
        var shop = SampleBooks.Assess(SampleBooks.OnePerson);
        Assert.All(shop.Findings.Risks, risk => Assert.NotNull(risk.Band));
        Assert.DoesNotContain(shop.Policies().SelectMany(policy => DocumentRuns.Of(policy.Document)), run => run.Mark is RunMark.Fact or RunMark.Choice);
    }

    [Fact]
    public void Seven_rows_give_the_levels_of_the_source()
    {
        var findings = SampleBooks.Assess(SampleBooks.SevenRows).Findings;
        var media = findings.Media.ToDictionary(medium => medium.Medium.Label);
        Assert.Equal((3, 2, 3), (media["事務所PC"].Threat?.Value, media["書類"].Threat?.Value, media["クラウド"].Threat?.Value));
        Assert.All(["事務所PC", "書類", "クラウド"], label => Assert.Equal(2, media[label].Vulnerability?.Value));
        Assert.Equal(
            SampleBooks.Edition.Examples.Rows.Select(row => (row.Texts["name"], row.Medium, (int?)row.Importance, (int?)row.Likelihood, (int?)row.Risk, (string?)row.Band)),
            findings.Risks.Select(risk => (risk.Asset.Name, risk.Medium!.Medium.Id, risk.Importance?.Value, risk.Medium.Likelihood?.Value, risk.Value?.Value, risk.Band?.Id)));
    }
}
