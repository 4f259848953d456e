using Sonae.Guideline.Desks;
using Sonae.Guideline.Risks;
using Sonae.Guideline.Treatments;

namespace Sonae.Guideline.Tests.Desks;

/// <summary>What the desk says of treatments: high risks without one, what is late, ended or does not fit; and what it puts among the tasks.</summary>
public sealed class TreatmentDeskTests
{
    private static readonly Guid Boss = new(1, 0, 0, new byte[8]);
    private static readonly CompanyFacts House = new("company") { Members = [new Member(Boss, "boss", MemberRole.Executive)] };

    private static readonly Guideline.Editions.Edition Edition = Given.Edition with
    {
        Risk = MiniEdition.Risk with { Bands = [.. MiniEdition.Risk.Bands.Select(band => band with { Tone = band.Id == "large" ? BandTone.High : band.Id == "small" ? BandTone.Low : BandTone.Medium })] },
    };

    private static readonly Round Round = Given.Everything("done").Answered("virus", "not").Threatened("pc", 3).Keeping(Given.Asset("roster", "pc", 3, 1, 1, "personal"));

    private static readonly Treatment Sound = new(new Guid(7, 0, 0, new byte[8]), "reduce") { Controls = ["virus"], Owner = Boss, Due = Given.Today.AddDays(40) };

    private static readonly Treatment Kept = new(Sound.Id, "retain") { Row = 1, AssetName = "roster", Acceptance = new("boss", "small", Given.Today.AddDays(100)) };

    public static TheoryData<XrayKind, Treatment> Odd => new()
    {
        { XrayKind.TreatmentOverdue, Sound with { Due = Given.Today.AddDays(-1) } },
        { XrayKind.TreatmentWithoutDate, Sound with { Due = null } },
        { XrayKind.TreatmentWithoutOwner, Sound with { Owner = null } },
        { XrayKind.TreatmentOwnerGone, Sound with { Owner = Sound.Id } },
        { XrayKind.TreatmentUnraised, Sound with { State = TreatmentState.Done } },
        { XrayKind.TreatmentUntied, Sound with { Row = 1, AssetName = "roster", Controls = [] } },
        { XrayKind.TreatmentOrphan, Sound with { AssetName = "gone" } },
        { XrayKind.RetentionEnded, Kept with { Acceptance = Kept.Acceptance! with { Until = Given.Today.AddDays(-1) } } },
        { XrayKind.RetentionEnding, Kept with { Acceptance = Kept.Acceptance! with { Until = Given.Today.AddDays(3) } } },
        { XrayKind.RetainedBound, Kept },
        { XrayKind.RetainedHigh, Kept },
        { XrayKind.RiskUntreated, Sound with { State = TreatmentState.Dropped } },
        { XrayKind.RiskUntreated, Kept with { Acceptance = Kept.Acceptance! with { Until = Given.Today.AddDays(-1) } } },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_does_not_fit_is_seen_and_leads_there(XrayKind kind, Treatment treatment)
    {
        Assert.DoesNotContain(Of(Sound).Xrays, xray => xray.Kind == kind);
        var xray = Assert.Single(Of(treatment).Xrays, xray => xray.Kind == kind);
        Assert.Equal(new Target(Area.Treatment, kind == XrayKind.RiskUntreated ? "1" : $"{treatment.Id}"), xray.Target);
    }

    [Fact]
    public void Only_what_fits_is_silent() => Assert.DoesNotContain(Of(Sound).Xrays, xray => xray.Target.Area == Area.Treatment);

    [Fact]
    public void An_owner_in_words_is_an_owner() => Assert.DoesNotContain(Of(Sound with { Owner = null, OwnerName = "the IT firm" }).Xrays, xray => xray.Target.Area == Area.Treatment);

    [Fact]
    public void Answers_that_were_looked_at_are_not_asked_for_again() => Assert.DoesNotContain(Of(Sound with { State = TreatmentState.Done, IsRaised = true }).Xrays, xray => xray.Kind == XrayKind.TreatmentUnraised);

    [Fact]
    public void What_has_an_owner_and_a_day_is_among_the_tasks_and_a_retention_too()
    {
        var due = Of(Sound, Kept with { Id = Boss }, Sound with { Id = Guid.Empty, Due = null }).Due;
        Assert.Equal([(TaskKind.Treatment, Sound.Due), (TaskKind.Retention, (DateOnly?)Given.Today.AddDays(100))], due.Select(found => (found.Task.Kind, found.Task.Due)));
        Assert.Equal(new Target(Area.Treatment, $"{Sound.Id}"), due[0].Task.Target);
        Assert.Empty(Of(Sound with { State = TreatmentState.Done, IsRaised = true }).Due);
    }

    [Fact]
    public void The_step_is_done_once_every_risk_above_the_lowest_band_is_treated()
    {
        Assert.Equal((StepState.NotStarted, 0, 1), Step(Sound with { State = TreatmentState.Dropped }));
        Assert.Equal((StepState.Done, 1, 1), Step(Sound));
    }

    private static (StepState, int, int) Step(Treatment treatment)
    {
        var step = Of(treatment).Road.Single(step => step.Step == RoadStep.Treatment);
        return (step.State, step.Done, step.Of);
    }

    private static Desk Of(params Treatment[] treatments)
    {
        var round = Round with { Treatments = treatments };
        return Desk.Of(Edition, House, round, Findings.Of(Edition, round, Given.Today), new HashSet<RoadStep> { RoadStep.Treatment }, Given.Today);
    }
}
