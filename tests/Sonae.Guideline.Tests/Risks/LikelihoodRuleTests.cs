using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Risks;

public sealed class LikelihoodRuleTests
{
    [Theory]
    [InlineData(3, 3, 3)]
    [InlineData(3, 2, 2)]
    [InlineData(3, 1, 1)]
    [InlineData(2, 3, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(2, 1, 1)]
    [InlineData(1, 3, 1)]
    [InlineData(1, 2, 1)]
    [InlineData(1, 1, 1)]
    public void Each_cell_of_the_table_gives_its_likelihood(int threat, int vulnerability, int likelihood)
    {
        var pc = Given.Everything(Answers[vulnerability]).Threatened("pc", threat).Findings().Media.Single(medium => medium.Medium.Id == "pc");
        Assert.Equal(threat, pc.Threat?.Value);
        Assert.Equal(vulnerability, pc.Vulnerability?.Value);
        Assert.Equal(likelihood, pc.Likelihood?.Value);
    }

    [Fact]
    public void An_unknown_threat_leaves_the_likelihood_unknown() =>
        Assert.Null(LikelihoodRule.Of(Given.Edition.Risk.LikelihoodTable, null, Given.Everything("done").Findings().Media[0].Vulnerability));

    [Fact]
    public void An_unknown_vulnerability_leaves_the_likelihood_unknown() =>
        Assert.Null(LikelihoodRule.Of(Given.Edition.Risk.LikelihoodTable, Given.Nothing.Threatened("paper", 1).Findings().Media[0].Threat, null));

    private static readonly string[] Answers = ["", "done", "partly", "not"];
}
