namespace Sonae.Guideline.Diagnosis;

/// <summary>Scores the self-diagnosis: points, band, parts and the first things to do (自社診断).</summary>
public static class DiagnosisRule
{
    public static DiagnosisFinding Score(DiagnosisContent content, IReadOnlyDictionary<string, string> answers)
    {
        var given = Given(content, answers);
        var points = given.Values.Sum(option => option.Points);
        var best = content.Options.Max(option => option.Points);
        int? total = given.Count == content.Questions.Count ? points : null;
        var band = total is { } sum ? content.Bands.First(candidate => candidate.From <= sum && sum <= candidate.To) : null;
        var next = total is { } now ? content.Bands.Where(candidate => candidate.From > now).MinBy(candidate => candidate.From) : null;
        return new DiagnosisFinding(
            given.Count, content.Questions.Count, points, total, band, best * content.Questions.Count, next, next?.From - total,
            content.Options.Select(option => Tally(option, given)).ToList(),
            content.Parts.Select(part => Part(content, part, given, best)).ToList(),
            First(content, given),
            content.Questions.Where(question => !given.ContainsKey(question.Id)).ToList());
    }

    private static Dictionary<string, DiagnosisOption> Given(DiagnosisContent content, IReadOnlyDictionary<string, string> answers)
    {
        var options = content.Options.ToDictionary(option => option.Id);
        return content.Questions.Where(question => answers.ContainsKey(question.Id)).ToDictionary(question => question.Id, question => options[answers[question.Id]]);
    }

    private static OptionTally Tally(DiagnosisOption option, Dictionary<string, DiagnosisOption> given)
    {
        var count = given.Values.Count(answer => answer == option);
        return new OptionTally(option, count, count * option.Points);
    }

    private static PartFinding Part(DiagnosisContent content, DiagnosisPart part, Dictionary<string, DiagnosisOption> given, int best)
    {
        var questions = content.Questions.Where(question => question.Part == part.Id).ToList();
        var answered = questions.Where(question => given.ContainsKey(question.Id)).ToList();
        var points = answered.Sum(question => given[question.Id].Points);
        var highest = questions.Count * best;
        double? share = answered.Count == questions.Count && highest > 0 ? (double)points / highest : null;
        return new PartFinding(part, answered.Count, questions.Count, points, highest, share, Standing(content.Limits, share));
    }

    private static PartStanding Standing(PartLimits limits, double? share) => share switch
    {
        null => PartStanding.NotYetJudged,
        { } value when value >= limits.StrongFrom => PartStanding.Strong,
        { } value when value <= limits.WeakTo => PartStanding.Weak,
        _ => PartStanding.Middle,
    };

    private static List<Question> First(DiagnosisContent content, Dictionary<string, DiagnosisOption> given) =>
        content.First.Groups
            .SelectMany(group => content.Questions
                .Where(question => given.TryGetValue(question.Id, out var option) && group.Contains(option.Id))
                .OrderBy(question => question.Urgency))
            .Distinct().Take(content.First.Count).ToList();
}
