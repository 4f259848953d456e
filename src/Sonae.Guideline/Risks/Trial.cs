namespace Sonae.Guideline.Risks;

/// <summary>What is tried out without being recorded (試算の中身): options by control id, levels by the id of the threat.</summary>
public sealed record Trial(IReadOnlyDictionary<string, string> Answers, IReadOnlyDictionary<string, int> Threats)
{
    private static readonly IReadOnlyDictionary<string, int> None = new Dictionary<string, int>();

    public static Trial OfAnswers(IReadOnlyDictionary<string, string> answers) => new(answers, None);

    public static Trial OfThreats(IReadOnlyDictionary<string, int> threats) => new(Round.NoAnswers, threats);

    /// <summary>How many things would be done otherwise.</summary>
    public int Count => Answers.Count + Threats.Count;
}
