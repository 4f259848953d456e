using Sonae.Guideline.Editions;
using Sonae.Guideline.Treatments;

namespace Sonae.Guideline.Tests.Treatments;

/// <summary>What is expected of treatments, which risks they treat, and what they cost.</summary>
public sealed class TreatmentRuleTests
{
    private static readonly Edition Edition = Given.Edition;

    // The PC has five controls: four done, one not, so its vulnerability is 2; threat 3 makes it likely at 2.
    private static readonly Round Round = Given.Everything("done").Answered("virus", "not").Answered("backup", "partly").Threatened("pc", 3).Threatened("paper", 3)
        .Keeping(Row(1, "roster", "pc", 3), Row(2, "prices", "pc", 2), Row(3, "contracts", "paper", 3));

    [Fact]
    public void A_reduced_risk_falls_only_when_all_that_is_missing_is_raised_and_the_plan_counts_together()
    {
        var findings = Of(Decided(1, "reduce", "virus"), Decided(2, "reduce", "backup"));
        var roster = findings.Risks[0];
        Assert.Equal(6, roster.Value!.Value.Value);
        Assert.All(findings.Treatments, treatment => Assert.Equal((6, false, 0), (findings.Expected(roster, treatment).Value!.Value.Value, findings.Expected(roster, treatment).IsLower, findings.Lowered(treatment))));
        Assert.Equal(3, findings.Planned(roster).Value!.Value.Value);
        Assert.Equal(findings.Risks[2].Value, findings.Planned(findings.Risks[2]).Value);
    }

    [Fact]
    public void One_treatment_of_both_controls_lowers_every_row_of_the_medium()
    {
        var findings = Of(Decided(1, "reduce", "virus", "backup"));
        Assert.Equal(2, findings.Lowered(findings.Treatments[0]));
        Assert.Equal([("virus", "not", "done"), ("backup", "partly", "done")], findings.Treatments[0].Steps.Select(step => (step.Control.Id, step.From!.Id, step.To.Id)));
        Assert.Equal([true, true, false], findings.Risks.Select(findings.Treats));
    }

    [Fact]
    public void Raising_as_the_plan_says_is_what_answering_so_would_give() => Assert.All(Edition.Controls.Controls, control =>
    {
        var findings = Of(Decided(1, "reduce", control.Id));
        var answered = Round.Answered(control.Id, "done").Findings();
        Assert.Equal(answered.Risks.Select(risk => risk.Value), findings.Risks.Select(risk => findings.Expected(risk, findings.Treatments[0]).Value));
    });

    [Fact]
    public void What_is_avoided_or_transferred_is_as_its_people_expect()
    {
        var findings = Of(Decided(1, "avoid") with { Row = 1, AssetName = "roster", Expectation = new(1, null) }, Decided(2, "transfer") with { Row = 3, AssetName = "contracts", Expectation = new(null, 1) });
        Assert.Equal((2, true), (findings.Planned(findings.Risks[0]).Value!.Value.Value, findings.Planned(findings.Risks[0]).IsSaid));
        Assert.Equal(3, findings.Planned(findings.Risks[2]).Value!.Value.Value);
        Assert.False(findings.Treats(findings.Risks[1]));
    }

    [Fact]
    public void What_somebody_expects_never_stands_against_what_the_answers_tell()
    {
        var findings = Of(Decided(1, "reduce", "virus") with { Expectation = new(1, 1) });
        Assert.Equal(6, findings.Expected(findings.Risks[0], findings.Treatments[0]).Value!.Value.Value);
        Assert.Equal(Expectation.None, Of(Decided(1, "retain") with { Row = 1, AssetName = "roster", Expectation = new(1, 1) }).Treatments[0].Said);
    }

    [Theory]
    [InlineData(-1, RetentionState.Ended, false), InlineData(0, RetentionState.Ending, true), InlineData(14, RetentionState.Ending, true), InlineData(15, RetentionState.Running, true)]
    public void A_retention_holds_until_its_day(int days, RetentionState state, bool treats)
    {
        var findings = Of(Decided(1, "retain") with { Row = 1, AssetName = "roster", Acceptance = new("boss", "small", Given.Today.AddDays(days)) });
        Assert.Equal((state, treats), (findings.Treatments[0].Retention, findings.Treats(findings.Risks[0])));
        Assert.Equal(findings.Risks[0].Value, findings.Planned(findings.Risks[0]).Value);
    }

    [Fact]
    public void What_was_given_up_or_lost_its_row_treats_nothing()
    {
        var findings = Of(Decided(1, "reduce", "virus", "backup") with { State = TreatmentState.Dropped }, Decided(2, "reduce", "virus", "backup") with { AssetName = "gone" });
        Assert.All(findings.Risks, risk => Assert.False(findings.Treats(risk)));
        Assert.Equal(findings.Risks[0].Value, findings.Planned(findings.Risks[0]).Value);
    }

    [Fact]
    public void Costs_are_added_by_option_without_what_was_given_up()
    {
        var costs = Of(Decided(1, "reduce", "virus") with { Cost = 100 }, Decided(2, "reduce", "backup") with { Cost = 20 }, Decided(3, "avoid"), Decided(4, "reduce", "virus") with { Cost = 5, State = TreatmentState.Dropped }).Costs;
        Assert.Equal([("reduce", 2, 0, 120L), ("avoid", 1, 1, 0L)], costs.Select(cost => (cost.Option.Id, cost.Treatments, cost.Untold, cost.Sum)));
    }

    [Fact]
    public void Controls_are_grouped_with_what_they_protect_the_most_urgent_first()
    {
        var groups = GroupRule.Of(Edition, Round, Round.Findings(), Of(Decided(1, "reduce", "backup")));
        Assert.Equal([("virus", 2, 0), ("backup", 2, 1)], groups.Select(group => (group.Control.Id, group.Assets, group.Treatments.Count)));
    }

    internal static Treatment Decided(int no, string option, params string[] controls) => new(new Guid(no, 0, 0, new byte[8]), option) { Controls = controls };

    private static Guideline.Assets.Asset Row(int no, string name, string medium, int level) => new Guideline.Assets.Asset(no, name, medium).Judge(level, 1, 1);

    private static TreatmentFindings Of(params Treatment[] treatments) => TreatmentRule.Of(Edition, Round with { Treatments = treatments }, Round.Findings());
}
