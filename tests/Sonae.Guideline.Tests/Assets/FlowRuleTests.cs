using Sonae.Guideline.Assets;
using Sonae.Guideline.Threats;

namespace Sonae.Guideline.Tests.Assets;

/// <summary>What a business flow proposes for the register and for the threats, and what it leaves alone.</summary>
public sealed class FlowRuleTests
{
    [Fact]
    public void What_is_named_and_not_in_the_register_is_proposed_once_where_it_is_met_first()
    {
        var finding = Of(Round([Given.Asset("PLAN", "paper", 1, 1, 1)]), Step("get", places: [("paper", "order、 plan"), ("pc", "order")]), Step("keep", places: [("paper", "Order")]));
        Assert.Equal([("get", "paper", "order"), ("get", "pc", "order")], Named(finding.Missing.Where(thing => thing.Usual is null)));
        Assert.Equal(1, finding.Things.Single(thing => thing.Name == "plan").Row);
    }

    [Fact]
    public void What_is_usual_is_reminded_of_only_where_nothing_of_its_kind_is_told()
    {
        var told = Of(Round([]), Step("get", "we ask"));
        Assert.Equal([("get", "cloud", "Mails of sale")], Named(told.Missing));
        Assert.NotNull(told.Things.Single().Usual);
        Assert.DoesNotContain(Of(Round([]), Step("get", places: [("cloud", "inbox")])).Things, thing => thing.Usual is not null);
        Assert.Empty(Of(Round([])).Things);
    }

    [Fact]
    public void A_harm_is_every_threat_of_the_list_on_the_media_that_are_told_with_the_level_it_was_given()
    {
        var round = Round([]) with { Threats = [new ThreatJudgement("pc", "attack", 2)] };
        var finding = Of(round, Step("keep", places: [("pc", "files"), ("cloud", "files")], harms: ["lost"]));
        Assert.Equal([("attack", 2), ("breakdown", null)], finding.Risks.Select(risk => (risk.Threat!.Id, risk.Level)));
        Assert.Equal(["breakdown"], finding.Open.Select(risk => risk.Threat!.Id));
        Assert.Empty(finding.Loose);
    }

    [Fact]
    public void A_harm_that_no_threat_says_is_one_to_add_in_words_of_its_own_on_each_medium()
    {
        var round = Round([]) with { Threats = [new ThreatJudgement("pc", "Flood", null)] };
        var finding = Of(round, Step("get", places: [("paper", "order"), ("pc", "order")], harms: ["mistyped"], own: [("confidentiality", "flood")]));
        Assert.Equal([("mistyped", "paper", false), ("mistyped", "pc", false), ("flood", "paper", false), ("flood", "pc", true)], finding.Risks.Select(risk => (risk.Words, risk.Medium.Id, risk.IsKnown)));
    }

    [Fact]
    public void A_harm_without_a_place_it_could_happen_at_is_told_as_such()
    {
        var finding = Of(Round([]), Step("keep", places: [("cloud", "files")], harms: ["lost"]), Step("get", own: [("confidentiality", "gossip")]));
        Assert.Equal(["gossip", "lost"], finding.Loose.Select(harm => harm.Words));
        Assert.Empty(finding.Risks);
        Assert.Equal(2, finding.Told);
    }

    private static Round Round(Asset[] assets) => Given.Nothing.Keeping(assets);

    private static FlowFinding Of(Round round, params FlowStep[] steps) =>
        FlowRule.Of(Given.Edition, round with { Flows = [new WorkFlow(1, "sale", steps)] }, name => name.ToUpperInvariant()).Single();

    private static FlowStep Step(string stage, string what = "", (string Medium, string Text)[]? places = null, string[]? harms = null, (string Attribute, string Text)[]? own = null) =>
        new(stage, what, (places ?? []).ToDictionary(place => place.Medium, place => place.Text), harms ?? [], (own ?? []).ToDictionary(told => told.Attribute, told => told.Text));

    private static IEnumerable<(string, string, string)> Named(IEnumerable<FlowThing> things) => things.Select(thing => (thing.Stage.Id, thing.Medium.Id, thing.Name));
}
