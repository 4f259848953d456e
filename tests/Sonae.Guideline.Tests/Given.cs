using Sonae.Guideline.Assets;
using Sonae.Guideline.Controls;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Tests;

/// <summary>Builders of what a company has said, read like sentences: a round with this answered, that kept there.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 4, 1);

    public static readonly Round Nothing = new(Profile.Untold, Round.NoAnswers, Round.NoAnswers, [], []);

    public static Edition Edition => MiniEdition.Whole;

    /// <summary>Every control answered alike.</summary>
    public static Round Everything(string option) =>
        Edition.Controls.Controls.Aggregate(Nothing, (round, control) => round.Answered(control.Id, option));

    public static Asset Asset(string name, string? medium, int? c, int? i, int? a, params string[] flags) =>
        new Asset(1, name, medium).Judge(c, i, a).Mark(flags);

    public static Round Answered(this Round round, string control, string option) =>
        round.Answering(new Dictionary<string, string> { [control] = option });

    public static Round Answered(this Round round, string option, IEnumerable<Control> controls) =>
        round.Answering(controls.ToDictionary(control => control.Id, _ => option));

    public static Round Unanswered(this Round round, string control) =>
        new(round.Profile, round.Diagnosis, round.Controls.Where(pair => pair.Key != control).ToDictionary(), round.Threats, round.Assets);

    public static Round Diagnosed(this Round round, params (string Question, string Option)[] answers)
    {
        var all = round.Diagnosis.ToDictionary();
        foreach (var (question, option) in answers) all[question] = option;
        return new Round(round.Profile, all, round.Controls, round.Threats, round.Assets);
    }

    public static Round Threatened(this Round round, string medium, params int?[] levels)
    {
        var more = levels.Select(level => new ThreatJudgement(medium, $"{medium} {level}", level));
        return new Round(round.Profile, round.Diagnosis, round.Controls, [.. round.Threats, .. more], round.Assets);
    }

    public static Round Keeping(this Round round, params Asset[] assets) =>
        new(round.Profile, round.Diagnosis, round.Controls, round.Threats, [.. round.Assets, .. assets]);

    public static Round Said(this Round round, Profile profile) => new(profile, round.Diagnosis, round.Controls, round.Threats, round.Assets);

    public static Round Said(this Round round, string key, bool told) =>
        round.Said(round.Profile with { Has = new Dictionary<string, bool>(round.Profile.Has) { [key] = told } });

    public static Findings Findings(this Round round) => Guideline.Findings.Of(Edition, round, Today);

    public static ConditionFacts Facts(this Round round) => round.Findings().Conditions;
}
