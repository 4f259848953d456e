namespace Sonae.Guideline.Tests;

public sealed class RoundTests
{
    [Fact]
    public void Answering_makes_a_new_round_and_leaves_the_old_one_alone()
    {
        var round = Given.Nothing.Answered("virus", "not").Threatened("pc", 2).Keeping(Given.Asset("list", "pc", 1, 1, 1)).Said("cloud", true).Diagnosed(("q1", "yes"));
        var then = round.Answering(new Dictionary<string, string> { ["virus"] = "done", ["rules"] = "partly" });
        Assert.Equal("not", Assert.Single(round.Controls).Value);
        Assert.Equal(["rules=partly", "virus=done"], then.Controls.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal((round.Profile, round.Diagnosis, round.Threats, round.Assets), (then.Profile, then.Diagnosis, then.Threats, then.Assets));
    }

    [Fact]
    public void A_round_of_the_diagnosis_alone_judges_nothing_else()
    {
        var findings = Round.OfDiagnosis(new Dictionary<string, string> { ["q1"] = "yes" }).Findings();
        Assert.Equal((4, 1), (findings.Diagnosis.PointsSoFar, findings.Diagnosis.Answered));
        Assert.Empty(findings.Risks);
        Assert.All(findings.Media, medium => Assert.Null(medium.Likelihood));
        Assert.All(findings.Result, result => Assert.Null(result.Category.Rate));
    }

    [Fact]
    public void A_medium_the_edition_does_not_know_is_a_broken_promise() =>
        Assert.Throws<KeyNotFoundException>(() => Given.Nothing.Keeping(Given.Asset("list", "floppy", 1, 1, 1)).Findings());

    [Fact]
    public void A_medium_is_found_by_its_id_also_where_the_text_is_another_copy()
    {
        var copy = string.Concat("p", "c".ToLowerInvariant());
        Assert.Equal("pc", Given.Nothing.Keeping(Given.Asset("list", copy, 1, 1, 1)).Findings().Risks[0].Medium?.Medium.Id);
    }
}
