using CsCheck;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Tests.Diagnosis;

public sealed class RespondentRuleTests
{
    private static readonly DiagnosisContent Content = Given.Edition.Diagnosis;

    [Theory]
    [InlineData("", Disagreement.NotAnswered, null)]
    [InlineData("partly", Disagreement.Agreed, "partly")]
    [InlineData("yes yes", Disagreement.Agreed, "yes")]
    [InlineData("unknown unknown", Disagreement.Agreed, "unknown")]
    [InlineData("yes partly", Disagreement.Split, "partly")]
    [InlineData("partly no", Disagreement.Split, "no")]
    [InlineData("yes unknown", Disagreement.Unsure, "yes")]
    [InlineData("partly unknown no", Disagreement.Unsure, "no")]
    [InlineData("yes partly no", Disagreement.Far, "no")]
    [InlineData("yes unknown no", Disagreement.Far, "no")]
    public void People_are_apart_by_words_and_the_most_careful_who_could_judge_is_proposed(string answers, Disagreement apart, string? proposed)
    {
        var spread = First(answers);
        Assert.Equal((apart, proposed), (spread.Disagreement, spread.Proposed?.Id));
        Assert.Equal(apart is Disagreement.Far or Disagreement.Unsure, spread.IsWide);
        Assert.Equal(proposed is not null, spread.ToDecide);
    }

    [Fact]
    public void Counts_and_groups_tell_who_said_what()
    {
        var finding = Of([Sheet(1, "office", "yes"), Sheet(2, "works", "no"), Sheet(3, "works", "partly"), Sheet(4, "works", "yes", handed: false)])!;
        var spread = finding.Questions[0];
        Assert.Equal([("yes", 1), ("partly", 1), ("no", 1), ("unknown", 0)], spread.Counts.Select(count => (count.Option.Id, count.Count)));
        Assert.Equal([("office", 1, "yes"), ("works", 2, "no")], spread.Groups.Select(group => (group.Group, group.Answered, group.Proposed!.Id)));
        Assert.Equal((3, 1, 1, 1), (finding.Handed, finding.Outstanding, finding.ToDecide, finding.ToDecideWide));
        Assert.Equal([("office", 1, 1, 4), ("works", 3, 2, 0)], finding.Groups.Select(group => (group.Group, group.Sheets, group.Handed, group.Diagnosis.PointsSoFar)));
    }

    [Fact]
    public void What_was_decided_stands_beside_what_was_proposed()
    {
        var decided = Of([Sheet(1, "", "partly")], new Dictionary<string, string> { ["q1"] = "yes" }, new Dictionary<string, string> { ["q1"] = "mended since" })!.Questions[0];
        Assert.Equal(("yes", "mended since", false, true, true), (decided.Decided?.Id, decided.Note, decided.ToDecide, decided.IsDecidedOtherwise, decided.IsDecidedAboveAll));
        Assert.False(Of([Sheet(1, "", "yes"), Sheet(2, "", "partly")], new Dictionary<string, string> { ["q1"] = "yes" })!.Questions[0].IsDecidedAboveAll);
    }

    [Fact]
    public void Without_sheets_there_is_no_spread() => Assert.Null(Given.Nothing.Findings().Spread);

    [Fact]
    public void The_order_of_sheets_never_matters() => Gen.Select(Sheets, Gen.Int.Array[6]).Sample((sheets, keys) =>
    {
        var other = sheets.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First).ToList();
        Assert.Equal(Lines(Of(sheets)), Lines(Of(other)));
    }, iter: 200);

    [Fact]
    public void The_proposal_is_an_answer_that_was_given_and_never_above_one_who_could_judge() => Sheets.Sample(sheets =>
    {
        foreach (var spread in Of(sheets)?.Questions ?? [])
        {
            Assert.Equal(spread.Answers.Count, spread.Counts.Sum(count => count.Count));
            Assert.Equal(spread.Answers.Count, spread.Groups.Sum(group => group.Answered));
            Assert.Equal(spread.Answers.Count == 0, spread.Proposed is null);
            if (spread.Proposed is null) continue;
            Assert.Contains(spread.Answers, answer => answer.Option == spread.Proposed);
            Assert.DoesNotContain(spread.Answers, answer => answer.Option.Kind != AnswerKind.Unknown && answer.Option.Points < spread.Proposed.Points);
        }
    }, iter: 200);

    private static readonly Gen<List<RespondentSheet>> Sheets = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Bool).Array[0, 6]
        .Select(drawn => drawn.Select((sheet, no) => Sheet(no, $"group {sheet.Item2}", sheet.Item1 == 4 ? null : Content.Options[sheet.Item1].Id, sheet.Item3)).ToList());

    private static List<string> Lines(RespondentFinding? finding) => [$"{finding?.Handed} {finding?.Outstanding} {finding?.ToDecide} {finding?.Proposed.PointsSoFar}",
        .. finding?.Sheets.Select(sheet => $"{sheet.Sheet.Id} {sheet.PointsSoFar}") ?? [], .. finding?.Groups.Select(group => $"{group.Group} {group.Sheets} {group.Diagnosis.PointsSoFar}") ?? [],
        .. finding?.Questions.SelectMany(question => question.Answers).Select(answer => $"{answer.Sheet} {answer.Option.Id}") ?? []];

    private static SpreadFinding First(string answers) =>
        Of([Sheet(0, "", null), .. answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((option, no) => Sheet(no + 1, "", option))])!.Questions[0];

    private static RespondentSheet Sheet(int no, string group, string? option, bool handed = true) => new(
        new Guid(no, 0, 0, new byte[8]), group, $"{no}", option is null ? Round.NoAnswers : new Dictionary<string, string> { ["q1"] = option }, handed);

    private static RespondentFinding? Of(IReadOnlyList<RespondentSheet> sheets, Dictionary<string, string>? decided = null, Dictionary<string, string>? notes = null) =>
        RespondentRule.Of(Content, sheets, decided ?? Round.NoAnswers, notes ?? Round.NoAnswers);
}
