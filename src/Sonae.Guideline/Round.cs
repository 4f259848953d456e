using Sonae.Guideline.Assets;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline;

/// <summary>What a company has said in one cycle of the guideline: profile, answers (question or control id to option id), threats, assets.</summary>
public sealed class Round(
    Profile profile, IReadOnlyDictionary<string, string> diagnosis, IReadOnlyDictionary<string, string> controls,
    IReadOnlyList<ThreatJudgement> threats, IReadOnlyList<Asset> assets)
{
    public static readonly IReadOnlyDictionary<string, string> NoAnswers = new Dictionary<string, string>();

    public Profile Profile { get; } = profile;

    public IReadOnlyDictionary<string, string> Diagnosis { get; } = diagnosis;

    public IReadOnlyDictionary<string, string> Controls { get; } = controls;

    public IReadOnlyList<ThreatJudgement> Threats { get; } = threats;

    public IReadOnlyList<Asset> Assets { get; } = assets;

    /// <summary>A round in which only the self-diagnosis was answered.</summary>
    public static Round OfDiagnosis(IReadOnlyDictionary<string, string> answers) => new(Profile.Untold, answers, NoAnswers, [], []);

    /// <summary>The same round with some controls answered otherwise.</summary>
    public Round Answering(IReadOnlyDictionary<string, string> changes)
    {
        var answers = new Dictionary<string, string>(Controls);
        foreach (var (control, option) in changes) answers[control] = option;
        return new Round(Profile, Diagnosis, answers, Threats, Assets);
    }
}
