using Sonae.Guideline.Assets;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Executive;
using Sonae.Guideline.Threats;
using Sonae.Guideline.Treatments;

namespace Sonae.Guideline;

/// <summary>What a company has said in one cycle of the guideline: profile, answers (question or control id to option id), threats, assets.</summary>
public sealed record Round(
    Profile Profile, IReadOnlyDictionary<string, string> Diagnosis, IReadOnlyDictionary<string, string> Controls,
    IReadOnlyList<ThreatJudgement> Threats, IReadOnlyList<Asset> Assets)
{
    public static readonly IReadOnlyDictionary<string, string> NoAnswers = new Dictionary<string, string>();

    /// <summary>What the executive says of the seven actions, by action id.</summary>
    public IReadOnlyDictionary<string, ActionAnswer> ActionNotes { get; init; } = new Dictionary<string, ActionAnswer>();

    /// <summary>Answers to the five rules, by rule id.</summary>
    public IReadOnlyDictionary<string, BasicsAnswer> Basics { get; init; } = new Dictionary<string, BasicsAnswer>();

    /// <summary>Why something is not done yet, by question id.</summary>
    public IReadOnlyDictionary<string, NotDoneReason> Reasons { get; init; } = new Dictionary<string, NotDoneReason>();

    /// <summary>The sheets of those who answered the self-diagnosis each for themselves; <see cref="Diagnosis"/> holds what was decided.</summary>
    public IReadOnlyList<RespondentSheet> Sheets { get; init; } = [];

    /// <summary>Notes on what was decided, by question id.</summary>
    public IReadOnlyDictionary<string, string> Decided { get; init; } = NoAnswers;

    /// <summary>The flows of work the company has looked at.</summary>
    public IReadOnlyList<WorkFlow> Flows { get; init; } = [];

    /// <summary>What is decided against the risks, in the order in which it was decided.</summary>
    public IReadOnlyList<Treatment> Treatments { get; init; } = [];

    /// <summary>A round in which only the self-diagnosis was answered.</summary>
    public static Round OfDiagnosis(IReadOnlyDictionary<string, string> answers) => new(Profile.Untold, answers, NoAnswers, [], []);

    /// <summary>The same round with some controls answered otherwise.</summary>
    public Round Answering(IReadOnlyDictionary<string, string> changes)
    {
        var answers = new Dictionary<string, string>(Controls);
        foreach (var (control, option) in changes) answers[control] = option;
        return this with { Controls = answers };
    }

    /// <summary>The same round with some threats judged otherwise, by their ids.</summary>
    public Round Judging(IReadOnlyDictionary<string, int> levels) =>
        levels.Count == 0 ? this : this with { Threats = Threats.Select(threat => levels.TryGetValue(threat.Id, out var level) ? threat with { Level = level } : threat).ToList() };
}
