using System.Collections.Concurrent;
using CsCheck;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Risks;

namespace Sonae.Guideline.Tests.Editions;

/// <summary>Proof that no number of a guideline stands in the rules: editions nobody wrote, read by a second, naive reading of the contract.</summary>
public sealed class RandomEditionTests
{
    private const int Editions = 200;

    [Fact]
    public void A_drawn_edition_makes_sense() => RandomEdition.WithRound.Sample(
        drawn => Assert.Empty(EditionCheck.Of(drawn.Edition).Select(problem => problem.ToString() + string.Join(' ', problem.Args))), iter: Editions, print: _ => "");

    [Fact]
    public void Findings_are_what_a_naive_reading_of_the_same_data_finds() => RandomEdition.WithRound.Sample(
        drawn => Assert.Equal(NaiveReading.Of(drawn.Edition, drawn.Round, Given.Today), Numbers(Findings.Of(drawn.Edition, drawn.Round, Given.Today))),
        iter: Editions, print: _ => "");

    [Fact]
    public void The_draws_reach_every_reason_a_finding_can_have()
    {
        var seen = new ConcurrentDictionary<object, bool>();
        RandomEdition.WithRound.Sample(drawn =>
        {
            var findings = Findings.Of(drawn.Edition, drawn.Round, Given.Today);
            foreach (var medium in findings.Media) (seen[medium.ThreatReason], seen[medium.VulnerabilityReason]) = (true, true);
            foreach (var policy in findings.Policies) seen[policy.Reason] = true;
            foreach (var part in findings.Diagnosis.Parts) seen[part.Standing] = true;
            foreach (var risk in findings.Risks) foreach (var missing in Enum.GetValues<Missing>()) if (missing == Missing.Nothing ? risk.Missing == missing : risk.Missing.HasFlag(missing)) seen[missing] = true;
        }, iter: Editions, print: _ => "");
        object[] all = [.. Enum.GetValues<LevelReason>(), .. Enum.GetValues<PolicyReason>(), .. Enum.GetValues<PartStanding>(), .. Enum.GetValues<Missing>()];
        Assert.Empty(all.Except(seen.Keys));
    }

    // The five rules have no score and a drawn round has no respondents: both have tests of their own.
    private static SortedDictionary<string, string> Numbers(Findings findings)
    {
        var all = Flat.Of(findings);
        foreach (var path in all.Keys.Where(path => path.StartsWith("Basics", StringComparison.Ordinal) || path.StartsWith("Spread", StringComparison.Ordinal)).ToList()) all.Remove(path);
        return all;
    }
}
