using Sonae.Guideline.Desks;
using Sonae.Guideline.Diagnosis;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Executive;

namespace Sonae.Guideline.Tests.Desks;

/// <summary>Inconsistencies between answers, tasks, reasons and the edition: seen when there, and only then.</summary>
public sealed class XrayTests
{
    private static readonly Guid Id = new(1, 0, 0, new byte[8]);
    private static readonly Member Boss = new(Id, "boss", MemberRole.Executive) { LastSignIn = Given.Today, SecondWay = true };
    private static readonly CompanyFacts House = new("company") { Members = [Boss, Boss with { Id = Guid.Empty }], LastBackup = Given.Today };
    private static readonly CompanyTask Task = new(Id, "t", Given.Today, false, "diagnosis/q1") { Owner = Id };

    [Fact]
    public void A_control_that_contradicts_the_diagnosis()
    {
        Only(XrayKind.DiagnosisAgainstControl, Given.Nothing.Diagnosed(("q1", "yes")).Answered("updates", "not"), Given.Nothing.Diagnosed(("q1", "yes")).Answered("updates", "partly"));
        Only(XrayKind.DiagnosisAgainstControl, Given.Nothing.Diagnosed(("q1", "no")).Answered("updates", "done"), Given.Nothing.Diagnosed(("q1", "no")).Answered("updates", "foreign"));
    }

    [Fact]
    public void A_category_that_does_not_apply_though_the_profile_says_so() => Only(XrayKind.CategoryAgainstProfile,
        Given.Nothing.Said("develops", true).Answered("separated", "foreign"), Given.Nothing.Said("develops", false).Answered("separated", "foreign"));

    [Fact]
    public void People_and_no_My_Number() => Only(XrayKind.PeopleWithoutMyNumber, People(3), People(1));

    [Fact]
    public void A_reason_left_over() => Only(XrayKind.ReasonLeftOver, Reason("yes"), Reason("no"));

    [Fact]
    public void An_action_said_to_be_done_that_no_record_shows() => Only(XrayKind.ActionWithoutEvidence, Led(), Led().Diagnosed(("q4", "yes")));

    [Fact]
    public void A_decision_without_a_note() => Only(XrayKind.DecidedWithoutNote, Decided(), Decided() with { Decided = new Dictionary<string, string> { ["q1"] = "they mended it" } });

    [Fact]
    public void A_task_done_while_the_answer_stays_weak()
    {
        var weak = Given.Nothing.Diagnosed(("q1", "no"));
        Only(XrayKind.TaskDoneButWeak, weak, weak, House with { Tasks = [Task with { Done = true }] }, House with { Tasks = [Task] });
    }

    [Fact]
    public void A_task_nobody_has() => Only(XrayKind.TaskWithoutOwner, Given.Nothing, Given.Nothing, House with { Tasks = [Task with { Owner = null }] }, House with { Tasks = [Task] });

    [Fact]
    public void A_newer_edition()
    {
        var old = Given.Edition with { Info = Given.Edition.Info with { Newer = new NewerEdition("newer", "", []) } };
        Assert.Contains(Of(old, House, Given.Nothing), xray => xray.Kind == XrayKind.EditionSuperseded);
        Assert.DoesNotContain(Of(Given.Edition, House, Given.Nothing), xray => xray.Kind == XrayKind.EditionSuperseded);
    }

    [Fact]
    public void A_demo_company_is_not_reminded_of_accounts_and_copies() =>
        Assert.DoesNotContain(Of(Given.Edition, new CompanyFacts("demo") { IsDemo = true }, Given.Nothing), xray => xray.Group == XrayGroup.House);

    [Fact]
    public void An_area_of_a_step_has_the_steps_name() => Assert.All(Enum.GetValues<RoadStep>(), step => Assert.Equal($"{step}", $"{(Area)step}"));

    private static void Only(XrayKind kind, Round odd, Round even, CompanyFacts? house = null, CompanyFacts? other = null)
    {
        Assert.Contains(Of(Given.Edition, house ?? House, odd), xray => xray.Kind == kind);
        Assert.DoesNotContain(Of(Given.Edition, other ?? House, even), xray => xray.Kind == kind);
    }

    private static IReadOnlyList<XrayFinding> Of(Edition edition, CompanyFacts company, Round round) =>
        Desk.Of(edition, company, round, round.Findings(), new HashSet<RoadStep>(), Given.Today).Xrays;

    private static Round People(int people) => Given.Nothing.Said(new Profile { Employees = people }).Said("myNumber", false);

    private static Round Reason(string option) => Given.Nothing.Diagnosed(("q1", option)) with { Reasons = new Dictionary<string, NotDoneReason> { ["q1"] = new(null, "busy") } };

    private static Round Led() => Given.Nothing with { ActionNotes = new Dictionary<string, ActionAnswer> { ["lead"] = new("did", "") } };

    private static Round Decided() => Given.Nothing.Diagnosed(("q1", "yes")) with { Sheets = [Sheet(1, "yes"), Sheet(2, "partly")] };

    private static RespondentSheet Sheet(int no, string option) => new(new Guid(no, 0, 0, new byte[8]), "", $"{no}", new Dictionary<string, string> { ["q1"] = option }, true);
}
