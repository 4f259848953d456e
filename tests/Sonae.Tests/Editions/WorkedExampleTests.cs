using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Guideline.Assets;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;
using Sonae.Words;

namespace Sonae.Tests.Editions;

/// <summary>The guideline's own worked examples, recomputed (examples.json).</summary>
public sealed class WorkedExampleTests
{
    private static readonly Edition Edition = EditionShelf.BesideProgram().Get(EditionShelf.Default)!;
    private static readonly DateOnly Day = new(2026, 11, 23);

    public static TheoryData<int> Importances => [.. Enumerable.Range(0, Edition.Examples.Importance.Count)];

    public static TheoryData<int> Cells => [.. Enumerable.Range(0, Edition.Examples.Cells.Count)];

    public static TheoryData<int> Rates => [.. Enumerable.Range(0, Edition.Examples.Rates.Count)];

    public static TheoryData<int> Scores => [.. Enumerable.Range(0, Edition.Examples.Scores.Count)];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Edition.Examples.Rows.Count)];

    [Fact]
    public void There_are_as_many_as_the_source_has() =>
        Assert.Equal((4, 9, 4, 7), (Edition.Examples.Importance.Count, Edition.Examples.Cells.Count, Edition.Examples.Rates.Count, Edition.Examples.Rows.Count));

    [Theory, MemberData(nameof(Importances))]
    public void Importance(int index)
    {
        var example = Edition.Examples.Importance[index];
        var asset = new Asset(1, "例", "paper").Judge(example.Confidentiality, example.Integrity, example.Availability).Mark(example.Flags);
        Assert.Equal(example.Importance, ImportanceRule.Of(Edition.Risk.ImportanceRule, asset)?.Value);
    }

    [Theory, MemberData(nameof(Cells))]
    public void Likelihood(int index)
    {
        var example = Edition.Examples.Cells[index];
        var wished = Edition.Risk.VulnerabilityRule.Thresholds.First(threshold => threshold.Level == example.Vulnerability);
        var answers = AnswersWithRate(wished.Above ? 0.5 : wished.Rate);
        var round = new Round(Profile.Untold, Round.NoAnswers, answers, [new ThreatJudgement("paper", "例", example.Threat)], [new Asset(1, "例", "paper").Judge(1, 1, 1)]);
        var medium = Findings.Of(Edition, round, Day).Risks[0].Medium;
        Assert.Equal((example.Threat, example.Vulnerability, example.Likelihood), (medium?.Threat?.Value, medium?.Vulnerability?.Value, medium?.Likelihood?.Value));
    }

    [Theory, MemberData(nameof(Rates))]
    public void Rate(int index)
    {
        var example = Edition.Examples.Rates[index];
        var controls = Edition.Controls.Controls.Where(control => control.Category == example.Category).ToList();
        Assert.Equal(controls.Count, example.Codes.Count);
        var answers = controls.Zip(example.Codes).ToDictionary(pair => pair.First.Id, pair => Edition.Controls.Options.First(option => option.Code == pair.Second).Id);
        var result = Findings.Of(Edition, new Round(Profile.Untold, Round.NoAnswers, answers, [], []), Day).Result.First(line => line.Category.Category.Id == example.Category);
        Assert.Equal((double)example.Numerator / example.Denominator, result.Category.Rate);
        Assert.Equal((example.Shown, example.Sign, example.PolicyNeeded), (Percent.Number(result.Category.Rate!.Value), result.Mark.Sign, result.PolicyNeeded));
    }

    [Theory, MemberData(nameof(Scores))]
    public void Score(int index)
    {
        var example = Edition.Examples.Scores[index];
        Assert.Equal(example.Band, Edition.Diagnosis.Bands.Single(band => band.From <= example.Total && example.Total <= band.To).Id);
    }

    [Theory, MemberData(nameof(Rows))]
    public void Register_row(int index)
    {
        var example = Edition.Examples.Rows[index];
        var threats = Edition.Threats.Threats.Select(threat => new ThreatJudgement(threat.Medium, threat.Text, Edition.Examples.Threats.TryGetValue(threat.Id, out var level) ? level : null)).ToList();
        var asset = new Asset(1, example.Texts["name"], example.Medium).Judge(example.Confidentiality, example.Integrity, example.Availability).Mark(example.Flags);
        var risk = Findings.Of(Edition, new Round(Profile.Untold, Round.NoAnswers, Edition.Examples.Answers, threats, [asset]), Day).Risks[0];
        Assert.Equal((example.Importance, example.Threat, example.Vulnerability, example.Likelihood, example.Risk, example.Band),
            (risk.Importance!.Value.Value, risk.Medium!.Threat!.Value.Value, risk.Medium.Vulnerability!.Value.Value, risk.Medium.Likelihood!.Value.Value, risk.Value!.Value.Value, risk.Band!.Id));
    }

    private static Dictionary<string, string> AnswersWithRate(double rate)
    {
        var option = Edition.Controls.Options.First(candidate => candidate.Weight == rate).Id;
        return Edition.Controls.Controls.ToDictionary(control => control.Id, _ => option);
    }
}
