using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Tests.Policies;

public sealed class TailoringRuleTests
{
    private static readonly Round Settled = Given.Everything("done").Said("remoteWork", true).Threatened("pc", 3).Keeping(Given.Asset("list", "pc", 1, 1, 1));

    [Fact]
    public void Every_clause_is_listed_with_what_its_condition_says() =>
        Assert.Equal("devices_updates in, devices_backup out, devices_urgent out, devices_home in", Listed(Settled));

    [Fact]
    public void A_clause_left_out_is_out_although_its_condition_holds() =>
        Assert.Equal("devices_updates out, devices_backup out, devices_urgent out, devices_home in", Listed(Settled, Edit("devices_updates", ClauseUse.Out)));

    [Fact]
    public void A_clause_kept_in_stands_although_its_condition_does_not_hold_even_in_a_section_that_is_out()
    {
        Assert.Equal("devices_updates in, devices_backup in, devices_urgent out, devices_home in", Listed(Settled, Edit("devices_backup", ClauseUse.In)));
        var away = Settled.Said("remoteWork", false);
        Assert.Equal("devices_updates devices_home", Drafted(away, Edit("devices_home", ClauseUse.In)));
        Assert.Equal("devices_updates", Drafted(away));
    }

    [Fact]
    public void Own_words_take_the_place_of_all_lines_of_the_clause()
    {
        var text = MiniRest.Text("devices", MiniRest.Section("all", Condition.Always, MiniRest.Clause("a", Condition.Always, [MiniRest.Words("lead")]),
            MiniRest.Clause("", Condition.Always, [MiniRest.Words("point")]), MiniRest.Clause("b", Condition.Always, [MiniRest.Words("next")])));
        var edit = new ClauseEdit("devices", "a") { Words = [Block("ours"), Block("more")] };
        Assert.Equal("ours|more|next", string.Join('|', Draft(Settled, text, edit).Sections[0].Clauses.Select(clause => PlainWords.Of([clause.Clause]))));
    }

    [Fact]
    public void Own_clauses_stand_after_the_clause_they_follow_in_the_order_written_or_at_the_end()
    {
        var (first, second) = (Own("own_1", "devices_updates"), Own("own_2", "devices_updates"));
        Assert.Equal("devices_updates own_1 own_2 own_3 devices_home", Drafted(Settled, second, Own("own_3", null), first));
    }

    [Fact]
    public void An_own_clause_may_be_the_first_of_its_section()
    {
        var section = MiniRest.Section("all", Condition.Always, MiniRest.Clause("a", Condition.Always, [MiniRest.Words("lead")]));
        var own = new ClauseEdit("devices", "own_1") { Section = "all", After = "all", Words = [Block("ours")] };
        Assert.Equal("ours|lead", Told(MiniRest.Text("devices", section), own));
    }

    [Fact]
    public void A_moved_clause_stands_where_it_was_put_and_own_clauses_follow_it_there()
    {
        var text = MiniRest.Text("devices", MiniRest.Section("one", Condition.Always, Clause("a"), Clause("b")), MiniRest.Section("two", Condition.Always, Clause("c"), Clause("d")));
        var own = new ClauseEdit("devices", "own_1") { Section = "two", After = "a", Words = [Block("ours")] };
        Assert.Equal("b|c|a|ours|d", Told(text, new ClauseEdit("devices", "a") { Section = "two", After = "c" }, own));
        Assert.Equal("b|a|c|d", Told(text, new ClauseEdit("devices", "a") { Section = "one", After = "b" }));
        Assert.Equal("a|b|d|c", Told(text, new ClauseEdit("devices", "c") { Section = "two" }));
        Assert.Equal("a|b|c|d", Told(text, new ClauseEdit("devices", "a") { Section = "gone" }));
    }

    [Fact]
    public void A_section_may_have_a_title_of_the_companys() =>
        Assert.Equal("ours", TailoringRule.Of(MiniRest.Text("devices", MiniRest.Section("all", Condition.Always, Clause("a"))), Given.Findings(Settled).Conditions, [new ClauseEdit("devices", "all") { Words = [Block("ours")] }])[0].Section.Title);

    [Fact]
    public void An_own_clause_whose_section_or_neighbour_is_gone_is_not_lost()
    {
        Assert.Equal("devices_updates own_1 devices_home", Drafted(Settled, Own("own_1", "gone")));
        Assert.Equal("devices_updates devices_home own_1", Drafted(Settled, Own("own_1", "gone") with { Section = "gone" }));
    }

    [Fact]
    public void Edits_of_another_policy_change_nothing() => Assert.Equal("devices_updates devices_home", Drafted(Settled, Edit("devices_home", ClauseUse.Out) with { Policy = "people" }));

    [Fact]
    public void Reworded_text_is_behind_once_the_edition_says_something_else_than_what_it_replaced()
    {
        var unit = Units(Settled).First(found => found.Id == "devices_home").Unit!;
        var edit = new ClauseEdit("devices", "devices_home") { Words = [Block("ours")], Replaced = PlainWords.Of(unit.Clauses) };
        Assert.False(Units(Settled, edit).First(found => found.Id == "devices_home").IsBehind);
        Assert.True(Units(Settled, edit with { Replaced = "other" }).First(found => found.Id == "devices_home").IsBehind);
    }

    [Fact]
    public void Read_in_another_language_reworded_text_is_no_more_behind_than_in_its_own()
    {
        var text = Given.Edition.Clauses["devices"];
        var translated = text with { Sections = [.. text.Sections.Select(section => section with { Clauses = [.. section.Clauses.Select(clause => clause with { Text = [MiniRest.Words("other words")], Original = clause })] })] };
        var edit = new ClauseEdit("devices", "devices_home") { Words = [Block("ours")], Replaced = Units(Settled).First(found => found.Id == "devices_home").Unit!.OriginalWords };
        var unit = TailoringRule.Of(translated, Given.Findings(Settled).Conditions, [edit]).SelectMany(section => section.Units).First(found => found.Id == "devices_home");
        Assert.Equal("other words", PlainWords.Of(unit.Unit!.Clauses));
        Assert.False(unit.IsBehind);
    }

    private static ClauseEdit Edit(string clause, ClauseUse use) => new("devices", clause) { Use = use, Reason = "because" };

    private static ClauseEdit Own(string id, string? after) => new("devices", id) { Section = "devices_all", After = after, Words = [Block("own")] };

    private static ClauseBlock Block(string words) => new(ClauseKind.Numbered, [MiniRest.Words(words)], []);

    private static Clause Clause(string id) => MiniRest.Clause(id, Condition.Always, [MiniRest.Words(id)]);

    private static string Told(PolicyClauses text, params ClauseEdit[] edits) =>
        string.Join('|', Draft(Settled, text, edits).Sections.SelectMany(section => section.Clauses).Select(clause => PlainWords.Of([clause.Clause])));

    private static List<UnitFinding> Units(Round round, params ClauseEdit[] edits) =>
        [.. TailoringRule.Of(Given.Edition.Clauses["devices"], Given.Findings(round).Conditions, edits).SelectMany(section => section.Units)];

    private static string Listed(Round round, params ClauseEdit[] edits) => string.Join(", ", Units(round, edits).Select(unit => $"{unit.Id} {(unit.IsIn ? "in" : "out")}"));

    private static string Drafted(Round round, params ClauseEdit[] edits) =>
        string.Join(' ', Draft(round, Given.Edition.Clauses["devices"], edits).Sections.SelectMany(section => section.Clauses).Select(clause => clause.Clause.Id));

    private static PolicyDraft Draft(Round round, PolicyClauses text, params ClauseEdit[] edits)
    {
        var findings = Given.Findings(round);
        return DraftRule.Draft(Given.Edition.Policies, text, findings.Policies.First(policy => policy.Policy.Id == "devices"), round.Profile, findings.Conditions, edits);
    }
}
