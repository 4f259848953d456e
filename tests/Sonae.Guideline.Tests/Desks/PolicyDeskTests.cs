using Sonae.Guideline.Desks;

namespace Sonae.Guideline.Tests.Desks;

/// <summary>What the desk says of policies: behind the answers, old, waiting for the second person, forgotten when others were issued.</summary>
public sealed class PolicyDeskTests
{
    private static readonly CompanyFacts House = new("company");

    private static readonly IssuedPaper People = Paper("people"), Devices = Paper("devices");

    [Fact]
    public void Where_both_that_are_needed_are_in_force_and_follow_the_answers_nothing_is_said() => Assert.Empty(Of(People, Devices));

    [Fact]
    public void One_behind_the_answers_is_named_and_leads_there()
    {
        var xray = Assert.Single(Of(People with { Behind = 3 }, Devices));
        Assert.Equal((XrayKind.PolicyBehind, new Target(Area.Policies, "people")), (xray.Kind, xray.Target));
        Assert.Equal((object[])["people", 3], xray.Args);
        // An earlier version is not behind anything.
        Assert.Empty(Of(People, Devices, People with { Behind = null, On = Given.Today.AddYears(-5) }));
    }

    [Fact]
    public void One_older_than_the_interval_is_old_and_the_companys_own_is_let_be()
    {
        var old = Given.Today.AddMonths(-Given.Edition.Desk.Intervals.PolicyMonths);
        Assert.Empty(Of(People with { On = old }, Devices));
        Assert.Equal(XrayKind.PolicyOld, Assert.Single(Of(People with { On = old.AddDays(-1) }, Devices)).Kind);
        Assert.Empty(Of(People with { On = old.AddDays(-1), Behind = 2 }, People with { IsOwn = true, Behind = null }, Devices));
    }

    [Fact]
    public void One_that_was_forgotten_is_told_once_others_are_issued()
    {
        Assert.Empty(Of());
        var xray = Assert.Single(Of(People));
        Assert.Equal((XrayKind.PolicyNeverIssued, new Target(Area.Policies, "devices")), (xray.Kind, xray.Target));
    }

    [Fact]
    public void What_waits_for_the_second_person_is_told_with_its_oldest_day()
    {
        var waiting = House with { Papers = [People, Devices], Waiting = [new("people", Given.Today.AddDays(-1), "clerk"), new("devices", Given.Today.AddDays(-9), "clerk")] };
        var xray = Assert.Single(Policies(waiting));
        Assert.Equal(XrayKind.PolicyWaiting, xray.Kind);
        Assert.Equal((object[])[2, Given.Today.AddDays(-9)], xray.Args);
    }

    private static IssuedPaper Paper(string policy) => new(Guid.NewGuid(), PaperKind.Policy, Given.Today) { Policy = policy, Behind = 0 };

    private static List<XrayFinding> Of(params IssuedPaper[] papers) => Policies(House with { Papers = papers });

    private static List<XrayFinding> Policies(CompanyFacts company)
    {
        // Two of the small edition's policies hold for everybody.
        var round = Given.Everything("done").Said(new Profile { Name = "company", Employees = 1, Has = ProfileKeys.YesNo.ToDictionary(key => key, _ => false) });
        var desk = Desk.Of(Given.Edition, company, round, Findings.Of(Given.Edition, round, Given.Today), new HashSet<RoadStep> { RoadStep.Policies }, Given.Today);
        return desk.Xrays.Where(xray => xray.Target.Area == Area.Policies).ToList();
    }
}
