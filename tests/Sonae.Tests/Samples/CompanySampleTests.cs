using Sonae.Guideline.Policies;
using Sonae.Office.Word;
using Sonae.Workbook;

namespace Sonae.Tests.Samples;

/// <summary>The demo company (つるばみ金属工業株式会社、架空): complete, consistent, and spread over everything there is to see.</summary>
public sealed class CompanySampleTests
{
    private static readonly Assessment Company = SampleBooks.Assess(SampleBooks.Company);

    [Fact]
    public void Register_covers_every_medium_and_department()
    {
        Assert.InRange(Company.Round.Assets.Count, 60, 75);
        Assert.All(Company.Findings.Media, medium => Assert.InRange(medium.AssetsKept, 5, 30));
        Assert.Equal(7, Company.Round.Assets.Select(asset => asset.TextOf("department")).Distinct().Count());
        Assert.Equal(Company.Round.Assets.Count, Company.Round.Assets.Select(asset => (asset.Name, asset.Medium)).Distinct().Count());
    }

    [Fact]
    public void Personal_data_and_numbers_are_judged_as_the_law_asks() => Assert.All(
        Company.Round.Assets.Where(asset => asset.Flags.Count > 0 && asset.TextOf("note")?.Contains("機密性を1とした", StringComparison.Ordinal) != true),
        asset => Assert.Equal(2, asset.Confidentiality));

    [Fact]
    public void Nothing_is_left_unjudged()
    {
        Assert.All(Company.Findings.Media, medium => Assert.True(medium is { Threat: not null, Vulnerability: not null, Likelihood: not null }));
        Assert.All(Company.Findings.Media, medium => Assert.Equal(medium.Threats, medium.ThreatsGiven));
        Assert.All(Company.Findings.Risks, risk => Assert.True(risk is { Importance: not null, Value: not null, Band: not null }));
        Assert.All(Company.Findings.Result, line => Assert.NotNull(line.Category.Rate));
        Assert.Equal(55, Company.Round.Controls.Count);
    }

    [Fact]
    public void Levels_are_spread()
    {
        Assert.Equal([1, 2, 3], Company.Findings.Media.Select(medium => medium.Vulnerability!.Value.Value).Distinct().Order());
        Assert.Equal([2, 3], Company.Findings.Media.Select(medium => medium.Threat!.Value.Value).Distinct().Order());
        Assert.Equal([1, 2, 3], Company.Findings.Media.Select(medium => medium.Likelihood!.Value.Value).Distinct().Order());
        Assert.Equal([0, 1, 2, 3, 4, 6], Company.Findings.Risks.Select(risk => risk.Value!.Value.Value).Distinct().Order());
        Assert.All(SampleBooks.Edition.Risk.Bands, band => Assert.InRange(Company.Findings.Risks.Count(risk => risk.Band == band), 5, 45));
        Assert.InRange(Company.Findings.Result.Select(line => line.Category.Rate).Distinct().Count(), 7, 11);
    }

    [Fact]
    public void All_thirteen_policies_apply() => Assert.Equal(
        Enumerable.Range(1, 13), Company.Findings.Policies.Where(policy => policy.Applies == true).Select(policy => policy.Policy.No));

    [Fact]
    public void No_document_has_an_unfilled_fact_or_an_open_choice()
    {
        Assert.Equal(13, Company.Policies().Count());
        Assert.Empty(Company.Findings.Policies.SelectMany(Open));
        Assert.DoesNotContain(Company.Policies().SelectMany(policy => DocumentRuns.Of(policy.Document)), run => run.Mark is RunMark.Fact or RunMark.Choice);
    }

    [Fact]
    public void Every_key_of_the_profile_is_told()
    {
        var profile = Company.Round.Profile;
        Assert.True(profile is { Name: not null, Form: not null, Representative: not null, RepresentativeTitle: not null, Employees: 35, Industry: not null });
        Assert.Equal(Guideline.ProfileKeys.YesNo.Order(), profile.Has.Keys.Order());
        Assert.Equal(SampleBooks.Edition.Policies.Facts.Select(fact => fact.Id).Order(), profile.Facts.Keys.Order());
        Assert.Equal(SampleBooks.Edition.Policies.Choices.Select(choice => choice.Id).Order(), profile.Choices.Keys.Order());
    }

    private static IEnumerable<string> Open(PolicyFinding policy)
    {
        var draft = DraftRule.Draft(SampleBooks.Edition.Policies, SampleBooks.Edition.Clauses[policy.Policy.Id], policy, Company.Round.Profile, Company.Findings.Conditions);
        return draft.Facts.Where(fact => fact.Value is null).Select(fact => fact.Field.Id).Concat(draft.Choices.Where(choice => choice.Chosen is null).Select(choice => choice.Field.Id));
    }
}
