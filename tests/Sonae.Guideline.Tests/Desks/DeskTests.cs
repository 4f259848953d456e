using CsCheck;
using Sonae.Guideline.Basics;
using Sonae.Guideline.Desks;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Executive;

namespace Sonae.Guideline.Tests.Desks;

/// <summary>The desk: the road, the one next action, what does not fit together, what is due.</summary>
public sealed class DeskTests
{
    private static readonly HashSet<RoadStep> Built = [RoadStep.Executive, RoadStep.Basics, RoadStep.Diagnosis];

    private static readonly Member Boss = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "boss", MemberRole.Executive) { LastSignIn = Given.Today, SecondWay = true };

    private static readonly CompanyFacts House = new("company")
    {
        Members = [Boss],
        LastBackup = Given.Today,
        Rounds = [new(Guid.Parse("00000000-0000-0000-0000-000000000009"), "mini", Given.Today, null)],
    };

    private static readonly Round Told = Given.Nothing.Said(new Profile { Name = "company", Employees = 1, Has = ProfileKeys.YesNo.ToDictionary(key => key, _ => false) });

    [Fact]
    public void The_next_action_walks_the_guideline_in_its_order()
    {
        Assert.Equal(NextKind.TellProfile, Next(Given.Nothing));
        Assert.Equal(NextKind.JudgeActions, Next(Told));
        var said = Told with { ActionNotes = new Dictionary<string, ActionAnswer> { ["lead"] = new("did", "") } };
        Assert.Equal(NextKind.AnswerBasics, Next(said));
        var basics = said with { Basics = Given.Edition.Basics.Rules.ToDictionary(rule => rule.Id, _ => new BasicsAnswer("did", Given.Today)) };
        Assert.Equal(NextKind.AnswerDiagnosis, Next(basics));
        Assert.Equal(NextKind.RestUntil, Next(basics with { Diagnosis = Given.Edition.Diagnosis.Questions.ToDictionary(question => question.Id, _ => "yes") }));
    }

    [Fact]
    public void What_is_overdue_comes_before_everything()
    {
        var late = House with { Tasks = [new(Guid.NewGuid(), "late", Given.Today.AddDays(-1), false, null)] };
        Assert.Equal(NextKind.DoOverdueTask, Of(late, Given.Nothing).Next.Kind);
        Assert.Equal([(DueState.Overdue, (int?)-1)], Of(late, Told).Due.Select(due => (due.State, due.DaysLeft)));
    }

    [Fact]
    public void A_step_that_is_not_built_is_coming_and_the_others_tell_how_far_they_are()
    {
        var road = Of(House, Told.Diagnosed(("q1", "yes"))).Road;
        Assert.Equal(Enum.GetValues<RoadStep>(), road.Select(step => step.Step));
        Assert.All(road.Where(step => !Built.Contains(step.Step)), step => Assert.Equal(StepState.Coming, step.State));
        var diagnosis = road.Single(step => step.Step == RoadStep.Diagnosis);
        Assert.Equal((StepState.Half, 1, 4), (diagnosis.State, diagnosis.Done, diagnosis.Of));
        Assert.Equal(StepState.NotStarted, road.Single(step => step.Step == RoadStep.Basics).State);
    }

    [Theory]
    [InlineData(XrayKind.ExecutiveMissing), InlineData(XrayKind.NeverBackedUp), InlineData(XrayKind.RoundOpenTooLong), InlineData(XrayKind.SeveralOpenRounds)]
    [InlineData(XrayKind.NoSecondWay), InlineData(XrayKind.NeverSignedIn), InlineData(XrayKind.BackupOld), InlineData(XrayKind.TaskOverdue)]
    [InlineData(XrayKind.TaskWithoutDate), InlineData(XrayKind.TaskOwnerGone), InlineData(XrayKind.MoreMembersThanPeople)]
    public void What_does_not_fit_in_the_house_is_seen_and_only_then(XrayKind kind)
    {
        Assert.DoesNotContain(Of(House, Told).Xrays, xray => xray.Kind == kind);
        Assert.Contains(Of(Broken(kind), Told).Xrays, xray => xray.Kind == kind);
    }

    [Theory]
    [InlineData(XrayKind.UnknownLeft), InlineData(XrayKind.NotDoneWithoutPlan), InlineData(XrayKind.RuleWithoutPlan), InlineData(XrayKind.DiagnosisAgainstBasics)]
    [InlineData(XrayKind.BasicsNotLookedAt), InlineData(XrayKind.ProfileUntold), InlineData(XrayKind.ProfileNeedMissing), InlineData(XrayKind.RespondentsApart)]
    [InlineData(XrayKind.SheetsOutstanding), InlineData(XrayKind.DecidedAboveAll), InlineData(XrayKind.ActionBehindEvidence), InlineData(XrayKind.ProfileAgainstRegister)]
    public void What_does_not_fit_in_the_answers_is_seen_and_only_then(XrayKind kind)
    {
        Assert.DoesNotContain(Of(House, Told).Xrays, xray => xray.Kind == kind);
        Assert.Contains(Of(House, Odd(kind)).Xrays, xray => xray.Kind == kind);
    }

    [Fact]
    public void The_order_of_sheets_and_tasks_changes_nothing() => Gen.Int[0, 3].Array[4].Array[0, 5].Sample(drawn =>
    {
        var sheets = drawn.Select((answers, no) => Sheet(no, no % 2 == 0 ? "a" : "b", true, [.. answers.Select(answer => Given.Edition.Diagnosis.Options[answer].Id)])).ToList();
        var (one, other) = (Of(House, Told with { Sheets = sheets }), Of(House, Told with { Sheets = Enumerable.Reverse(sheets).ToList() }));
        Assert.Equal(one.Xrays.Select(xray => (xray.Kind, xray.Target)), other.Xrays.Select(xray => (xray.Kind, xray.Target)));
        Assert.Equal((one.Next.Kind, one.Next.Target), (other.Next.Kind, other.Next.Target));
    }, iter: 200);

    [Fact]
    public void A_better_answer_never_adds_a_weakness() => Gen.Int[0, 3].Array[4].Sample(drawn =>
    {
        var options = Given.Edition.Diagnosis.Options;
        var (worse, better) = (Answers(drawn), Answers([.. drawn.Select(answer => answer == 0 ? 0 : answer - 1)]));
        Assert.True(Weak(Told with { Diagnosis = better }) <= Weak(Told with { Diagnosis = worse }));
        Dictionary<string, string> Answers(int[] picks) => Given.Edition.Diagnosis.Questions.Zip(picks).ToDictionary(pair => pair.First.Id, pair => options[pair.Second].Id);
    }, iter: 200);

    private static int Weak(Round round) => Of(House, round).Xrays.Count(xray => xray.Group == XrayGroup.Weak);

    private static CompanyFacts Broken(XrayKind kind) => kind switch
    {
        XrayKind.ExecutiveMissing => House with { Members = [] },
        XrayKind.NeverBackedUp => House with { LastBackup = null },
        XrayKind.BackupOld => House with { LastBackup = Given.Today.AddMonths(-2) },
        XrayKind.RoundOpenTooLong => House with { Rounds = [House.Rounds[0] with { Started = Given.Today.AddYears(-2) }] },
        XrayKind.SeveralOpenRounds => House with { Rounds = [House.Rounds[0], House.Rounds[0] with { Id = Guid.NewGuid() }] },
        XrayKind.NoSecondWay => House with { Members = [Boss with { SecondWay = false }] },
        XrayKind.NeverSignedIn => House with { Members = [Boss, Boss with { Id = Guid.NewGuid(), LastSignIn = null }] },
        XrayKind.MoreMembersThanPeople => House with { Members = [Boss, Boss with { Id = Guid.NewGuid() }] },
        XrayKind.TaskOverdue => House with { Tasks = [new(Guid.NewGuid(), "t", Given.Today.AddDays(-3), false, null)] },
        XrayKind.TaskWithoutDate => House with { Tasks = [new(Guid.NewGuid(), "t", null, false, null)] },
        XrayKind.TaskOwnerGone => House with { Tasks = [new(Guid.NewGuid(), "t", Given.Today, false, null) { Owner = Guid.NewGuid() }] },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Round Odd(XrayKind kind) => kind switch
    {
        XrayKind.UnknownLeft => Told.Diagnosed(("q1", "unknown")),
        XrayKind.NotDoneWithoutPlan => Told.Diagnosed(("q1", "no")),
        XrayKind.RuleWithoutPlan => Told with { Basics = new Dictionary<string, BasicsAnswer> { ["locked"] = new("none", null) } },
        XrayKind.DiagnosisAgainstBasics => Told.Diagnosed(("q1", "yes")) with { Basics = new Dictionary<string, BasicsAnswer> { ["up-to-date"] = new("none", null) } },
        XrayKind.BasicsNotLookedAt => Told with { Basics = new Dictionary<string, BasicsAnswer> { ["locked"] = new("did", null) } },
        XrayKind.ProfileUntold => Given.Nothing,
        XrayKind.ProfileNeedMissing => Told.Said("myNumber", true),
        XrayKind.ProfileAgainstRegister => Told.Keeping(Given.Asset("list", "cloud", 1, 1, 1)),
        XrayKind.RespondentsApart => Told with { Sheets = [Sheet(1, "a", true, ["yes"]), Sheet(2, "b", true, ["no"])] },
        XrayKind.SheetsOutstanding => Told with { Sheets = [Sheet(1, "a", false, ["yes"])] },
        XrayKind.DecidedAboveAll => Told.Diagnosed(("q1", "yes")) with { Sheets = [Sheet(1, "a", true, ["no"])] },
        XrayKind.ActionBehindEvidence => Told.Diagnosed(("q4", "yes")) with { ActionNotes = new Dictionary<string, ActionAnswer> { ["lead"] = new("not-yet", "") } },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static RespondentSheet Sheet(int no, string group, bool handed, string[] options) => new(
        new Guid(no, 0, 0, new byte[8]), group, $"{no}", Given.Edition.Diagnosis.Questions.Zip(options).ToDictionary(pair => pair.First.Id, pair => pair.Second), handed);

    private static NextKind Next(Round round) => Of(House, round).Next.Kind;

    private static Desk Of(CompanyFacts company, Round round) => Desk.Of(Given.Edition, company, round, round.Findings(), Built, Given.Today);
}
