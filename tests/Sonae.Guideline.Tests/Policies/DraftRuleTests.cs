using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Tests.Policies;

public sealed class DraftRuleTests
{
    private static readonly Round Settled = Given.Everything("done").Said("remoteWork", true).Threatened("pc", 3).Keeping(Given.Asset("list", "pc", 1, 1, 1));

    [Fact]
    public void A_clause_whose_condition_holds_is_in()
    {
        var draft = Draft(Settled.Answered("backup", "partly"));
        Assert.Equal("devices_all: devices_updates devices_backup | devices_remote: devices_home", Text(draft));
    }

    [Fact]
    public void A_clause_whose_condition_does_not_hold_is_out() => Assert.Equal("devices_all: devices_updates | devices_remote: devices_home", Text(Draft(Settled)));

    [Fact]
    public void A_clause_or_section_whose_condition_is_open_is_in_and_unsure() =>
        Assert.Equal("devices_all: devices_updates devices_backup? devices_urgent? | devices_remote?: devices_home", Text(Draft(Given.Nothing)));

    [Fact]
    public void A_section_whose_condition_does_not_hold_is_out() => Assert.Equal("devices_all: devices_updates", Text(Draft(Settled.Said("remoteWork", false))));

    [Fact]
    public void A_section_of_which_no_clause_is_left_is_out()
    {
        var text = MiniRest.Text("devices", MiniRest.Section("only_backup", Condition.Always,
            MiniRest.Clause("backup", new AnswerAtLeast("backup", "partly"), [])));
        Assert.Empty(Draft(Settled.Answered("backup", "not"), text).Sections);
        Assert.Single(Draft(Settled, text).Sections);
    }

    [Fact]
    public void Only_facts_and_choices_that_the_draft_names_are_asked_for()
    {
        var without = Draft(Settled);
        Assert.Empty(without.Facts);
        Assert.Equal(["length"], without.Choices.Select(choice => choice.Field.Id));
        Assert.Equal(["place"], Draft(Settled.Answered("backup", "not")).Facts.Select(fact => fact.Field.Id));
    }

    [Fact]
    public void A_fact_in_a_table_is_asked_for() => Assert.Equal(["officer"], Draft(Given.Nothing, Given.Edition.Clauses["chart"]).Facts.Select(fact => fact.Field.Id));

    [Fact]
    public void A_fact_told_twice_in_the_text_is_asked_for_once()
    {
        var clause = MiniRest.Clause("both", Condition.Always, [MiniRest.Fact("place"), MiniRest.Fact("officer"), MiniRest.Fact("place")]);
        var text = MiniRest.Text("devices", MiniRest.Section("all", Condition.Always, clause));
        Assert.Equal(["officer", "place"], Draft(Given.Nothing, text).Facts.Select(fact => fact.Field.Id));
    }

    [Theory]
    [InlineData("in the safe", "in the safe")]
    [InlineData("", null)]
    [InlineData(" 　", null)]
    public void What_the_company_filled_in_stands_there_and_blanks_do_not_count(string told, string? value)
    {
        var draft = Draft(Given.Nothing.Said(Profile.Untold with { Facts = new Dictionary<string, string> { ["place"] = told } }));
        Assert.Equal(value, draft.Facts.Single().Value);
    }

    [Theory]
    [InlineData("twelve", "twelve")]
    [InlineData("hundred", null)]
    public void The_wording_chosen_stands_there_if_it_exists(string told, string? chosen)
    {
        var draft = Draft(Given.Nothing.Said(Profile.Untold with { Choices = new Dictionary<string, string> { ["length"] = told } }));
        Assert.Equal(chosen, draft.Choices.Single().Chosen?.Id);
    }

    [Fact]
    public void Open_counts_the_facts_and_choices_still_to_make()
    {
        Assert.Equal(2, Draft(Given.Nothing).Open);
        var told = Profile.Untold with { Facts = new Dictionary<string, string> { ["place"] = "safe" }, Choices = new Dictionary<string, string> { ["length"] = "ten" } };
        Assert.Equal(0, Draft(Given.Nothing.Said(told)).Open);
    }

    private static PolicyDraft Draft(Round round, PolicyClauses? clauses = null)
    {
        var findings = round.Findings();
        var policy = findings.Policies.Single(finding => finding.Policy.Id == "devices");
        return DraftRule.Draft(Given.Edition.Policies, clauses ?? Given.Edition.Clauses["devices"], policy, round.Profile, findings.Conditions);
    }

    private static string Text(PolicyDraft draft) => string.Join(" | ", draft.Sections.Select(section =>
        $"{section.Section.Id}{(section.Unsure ? "?" : "")}: {string.Join(' ', section.Clauses.Select(clause => clause.Clause.Id + (clause.Unsure ? "?" : "")))}"));
}
