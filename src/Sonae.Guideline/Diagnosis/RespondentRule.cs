using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Diagnosis;

/// <summary>Adds up the sheets of several respondents: who answered what, how far apart they are, what is proposed and what was decided.</summary>
public static class RespondentRule
{
    /// <summary>Null while nobody has a sheet of their own.</summary>
    public static RespondentFinding? Of(
        DiagnosisContent content, IReadOnlyList<RespondentSheet> sheets, IReadOnlyDictionary<string, string> decided, IReadOnlyDictionary<string, string> notes)
    {
        if (sheets.Count == 0) return null;
        var options = content.Options.ToDictionary(option => option.Id);
        var ordered = sheets.OrderBy(sheet => sheet.Group, StringComparer.Ordinal).ThenBy(sheet => sheet.Label, StringComparer.Ordinal).ThenBy(sheet => sheet.Id).ToList();
        var handed = ordered.Where(sheet => sheet.Handed).ToList();
        var questions = content.Questions
            .Select(question => Spread(content, question, Answers(question, handed, options),
                decided.TryGetValue(question.Id, out var id) ? options[id] : null, notes.GetValueOrDefault(question.Id)))
            .ToList();
        return new RespondentFinding(
            handed.Count, ordered.Count - handed.Count, ordered.Select(sheet => Sheet(content, sheet)).ToList(), Groups(content, ordered, questions), questions,
            DiagnosisRule.Score(content, questions.Where(question => question.Proposed is not null).ToDictionary(question => question.Question.Id, question => question.Proposed!.Id)),
            questions.Count(question => question.ToDecide), questions.Count(question => question.ToDecide && question.IsWide));
    }

    private static List<SheetAnswer> Answers(Question question, List<RespondentSheet> sheets, Dictionary<string, DiagnosisOption> options) =>
        sheets.Where(sheet => sheet.Answers.ContainsKey(question.Id))
            .Select(sheet => new SheetAnswer(sheet.Id, sheet.Group, sheet.Label, options[sheet.Answers[question.Id]])).ToList();

    private static SpreadFinding Spread(DiagnosisContent content, Question question, List<SheetAnswer> answers, DiagnosisOption? decided, string? note)
    {
        var groups = answers.GroupBy(answer => answer.Group)
            .Select(group => new GroupSpread(group.Key, group.Count(), Counts(content, group), Apart(content, group), Proposed(content, group))).ToList();
        return new SpreadFinding(question, answers, Counts(content, answers), groups, Apart(content, answers), Proposed(content, answers), decided, note);
    }

    private static List<OptionCount> Counts(DiagnosisContent content, IEnumerable<SheetAnswer> answers) =>
        content.Options.Select(option => new OptionCount(option, answers.Count(answer => answer.Option == option))).ToList();

    private static Disagreement Apart(DiagnosisContent content, IEnumerable<SheetAnswer> answers)
    {
        var given = answers.Select(answer => answer.Option).Distinct().ToList();
        if (given.Count == 0) return Disagreement.NotAnswered;
        if (given.Count == 1) return Disagreement.Agreed;
        var judged = given.Where(IsJudged).ToList();
        var scale = content.Options.Where(IsJudged).Select(option => option.Points).ToList();
        if (scale.Count > 0 && scale.Max() > scale.Min() && judged.Count > 1 && judged.Max(option => option.Points) == scale.Max() && judged.Min(option => option.Points) == scale.Min()) return Disagreement.Far;
        return judged.Count > 0 && judged.Count < given.Count ? Disagreement.Unsure : Disagreement.Split;
    }

    // What is missing in one place is missing in the company; who cannot judge says nothing against those who can.
    private static DiagnosisOption? Proposed(DiagnosisContent content, IEnumerable<SheetAnswer> answers)
    {
        if (content.Merge.Rule != MergeKind.MostCareful) throw new NotSupportedException();
        var given = content.Options.Where(option => answers.Any(answer => answer.Option == option)).ToList();
        return given.Where(IsJudged).MinBy(option => option.Points) ?? given.MinBy(option => option.Points);
    }

    private static bool IsJudged(DiagnosisOption option) => option.Kind != AnswerKind.Unknown;

    private static SheetFinding Sheet(DiagnosisContent content, RespondentSheet sheet)
    {
        var score = DiagnosisRule.Score(content, sheet.Answers);
        return new SheetFinding(sheet, score.Answered, score.PointsSoFar, score.Total);
    }

    private static List<GroupFinding> Groups(DiagnosisContent content, List<RespondentSheet> sheets, List<SpreadFinding> questions) =>
        sheets.GroupBy(sheet => sheet.Group).Select(group => new GroupFinding(
            group.Key, group.Count(), group.Count(sheet => sheet.Handed), DiagnosisRule.Score(content, ProposedFor(group.Key, questions)))).ToList();

    private static Dictionary<string, string> ProposedFor(string group, List<SpreadFinding> questions) =>
        questions.Select(question => (question.Question.Id, Group: question.Groups.FirstOrDefault(spread => spread.Group == group)))
            .Where(pair => pair.Group?.Proposed is not null).ToDictionary(pair => pair.Id, pair => pair.Group!.Proposed!.Id);
}
