using CsCheck;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Tests.Editions;

namespace Sonae.Guideline.Tests.Risks;

/// <summary>What holds under every edition, and under every edition that never rewards a worse state.</summary>
public sealed class RiskProperties
{
    [Fact]
    public void A_better_answer_never_raises_a_risk() => Sample(RandomEdition.MonotoneWithRound, Gen.Int[0, 8], (edition, round, pick) =>
    {
        var answered = edition.Controls.Controls.Where(control => round.Controls.TryGetValue(control.Id, out var option) && Option(edition, option).Weight is not null).ToList();
        if (answered.Count == 0) return;
        var control = answered[pick % answered.Count];
        var now = Option(edition, round.Controls[control.Id]);
        foreach (var better in edition.Controls.Options.Where(option => option.Weight > now.Weight)) NeverRaised(edition, round, round.Answered(control.Id, better.Id));
    });

    [Fact]
    public void A_rarer_threat_never_raises_a_risk() => Sample(RandomEdition.MonotoneWithRound, Gen.Int[0, 9], (edition, round, pick) =>
    {
        if (round.Threats.Count == 0) return;
        var threats = round.Threats.ToList();
        var at = pick % threats.Count;
        foreach (var level in edition.Risk.Threat.Levels.Where(level => level.Value < threats[at].Level))
        {
            var rarer = threats.Select((threat, i) => i == at ? threat with { Level = level.Value } : threat).ToList();
            NeverRaised(edition, round, new Round(round.Profile, round.Diagnosis, round.Controls, rarer, round.Assets));
        }
    });

    [Fact]
    public void The_order_of_assets_threats_and_answers_never_matters() => RandomEdition.WithRound.SelectMany(drawn => Reordered(drawn.Edition, drawn.Round)).Sample(drawn =>
    {
        var findings = Findings.Of(drawn.Edition, drawn.Round, Given.Today);
        var other = Findings.Of(drawn.Edition, drawn.Other, Given.Today);
        var rows = findings.Risks.Select(risk => risk.Asset.Row).ToList();
        var back = other with { Risks = [.. other.Risks.OrderBy(risk => rows.IndexOf(risk.Asset.Row))] };
        Assert.Equal(WithoutWords(findings), WithoutWords(back));
    }, print: _ => "");

    [Fact]
    public void Every_reachable_value_has_exactly_one_band() => RandomEdition.WithRound.Sample(drawn =>
    {
        var risk = drawn.Edition.Risk;
        foreach (var importance in risk.Importance.Levels)
            foreach (var likelihood in risk.Likelihood.Levels)
                Assert.Single(risk.Bands, band => In(band, importance.Value * likelihood.Value));
        foreach (var finding in Findings.Of(drawn.Edition, drawn.Round, Given.Today).Risks)
            Assert.True(finding.Value is null ? finding.Band is null : In(finding.Band!, finding.Value.Value.Value));
    }, print: _ => "");

    [Fact]
    public void The_check_tells_every_value_that_drawn_bands_leave_out_or_hold_twice() => Gen.Select(RandomEdition.WithRound, Range.List[1, 5]).Sample((drawn, ranges) =>
    {
        var bands = ranges.OrderByDescending(range => range.Item1).Select((range, i) => MiniEdition.Band($"band-{i}", range.Item1, range.Item2)).ToList();
        var risk = drawn.Edition.Risk with { Bands = bands };
        var reachable = from importance in risk.Importance.Levels from likelihood in risk.Likelihood.Levels select importance.Value * likelihood.Value;
        var expected = reachable.Distinct().Where(value => bands.Count(band => In(band, value)) != 1)
            .Select(value => (bands.Exists(band => In(band, value)) ? "band.overlap" : "band.gap", $"{value}"));
        var told = EditionCheck.Of(drawn.Edition with { Risk = risk }).Where(problem => problem is { Place.File: "risk.json", Code: "band.overlap" or "band.gap" });
        Assert.Equal(expected.Order(), told.Select(problem => (problem.Code, problem.Args[0])).Order());
    }, print: _ => "");

    private static readonly Gen<(int, int)> Range = Gen.Select(Gen.Int[0, 80], Gen.Int[0, 40], (from, length) => (from, from + length));

    private static void Sample(Gen<(Edition, Round)> rounds, Gen<int> picks, Action<Edition, Round, int> check) =>
        Gen.Select(rounds, picks).Sample((drawn, pick) => check(drawn.Item1, drawn.Item2, pick), iter: 400, print: _ => "");

    private static ControlOption Option(Edition edition, string id) => edition.Controls.Options.Single(option => option.Id == id);

    private static bool In(RiskBand band, int value) => band.From <= value && value <= band.To;

    private static void NeverRaised(Edition edition, Round now, Round then)
    {
        var before = Findings.Of(edition, now, Given.Today).Risks;
        var after = Findings.Of(edition, then, Given.Today).Risks;
        for (var i = 0; i < before.Count; i++)
        {
            Assert.Equal(before[i].Value is null, after[i].Value is null);
            Assert.False(after[i].Value?.Value > before[i].Value?.Value, $"{before[i].Value} → {after[i].Value}");
        }
    }

    private static Gen<(Edition Edition, Round Round, Round Other)> Reordered(Edition edition, Round round) =>
        from assets in Draw.Shuffled(round.Assets)
        from threats in Draw.Shuffled(round.Threats)
        from answers in Draw.Shuffled(round.Controls.ToList())
        from diagnosis in Draw.Shuffled(round.Diagnosis.ToList())
        select (edition, round, new Round(round.Profile, diagnosis.ToDictionary(), answers.ToDictionary(), threats, assets));

    // Which of several equally frequent threats is named may depend on their order.
    private static IEnumerable<KeyValuePair<string, string>> WithoutWords(Findings findings) => Flat.Of(findings).Where(line => !line.Key.EndsWith("HighestThreat", StringComparison.Ordinal));
}
