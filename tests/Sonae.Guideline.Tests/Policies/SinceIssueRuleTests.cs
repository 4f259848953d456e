using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Tests.Policies;

public sealed class SinceIssueRuleTests
{
    private static readonly Round Settled = Given.Everything("done").Said("remoteWork", true).Threatened("pc", 3).Keeping(Given.Asset("list", "pc", 1, 1, 1));

    [Fact]
    public void Nothing_said_otherwise_changes_nothing() => Assert.Empty(Since(Settled, Settled));

    [Fact]
    public void A_changed_answer_brings_its_clause_in_and_out_again()
    {
        var worse = Settled.Answering(Given.Edition.Controls.Controls.ToDictionary(control => control.Id, _ => "not"));
        var (there, back) = (Since(Settled, worse), Since(worse, Settled));
        Assert.Contains(there, change => change is { Kind: InputKind.Answer, From: "done", To: "not" } && change.Clauses.Contains(new("devices_backup", ClauseTurn.In)));
        Assert.Contains(back, change => change is { Kind: InputKind.Answer } && change.Clauses.Contains(new("devices_backup", ClauseTurn.Out)));
        // An answer that no clause of the policy asks for is not told.
        Assert.All(there.Where(change => change.Kind == InputKind.Answer), change => Assert.NotEmpty(change.Clauses));
    }

    [Fact]
    public void A_yes_or_no_of_the_profile_takes_a_section_out()
    {
        var change = Assert.Single(Since(Settled, Settled.Said("remoteWork", false)));
        Assert.Equal((InputKind.Profile, "remoteWork", "True", "False"), (change.Kind, change.Key, change.From, change.To));
        Assert.Equal([new TurnedClause("devices_home", ClauseTurn.Out)], change.Clauses);
    }

    [Fact]
    public void An_edit_is_told_as_one_and_words_nobody_edited_are_the_editions()
    {
        var edit = new ClauseEdit("devices", "devices_home") { Words = [new(ClauseKind.Plain, [MiniRest.Words("ours")], [])], Reason = "because" };
        var told = Assert.Single(SinceIssueRule.Of(Clauses, Inputs(Settled), Inputs(Settled, edit)));
        Assert.Equal((InputKind.Edit, "devices_home", ClauseTurn.Otherwise), (told.Kind, told.Key, told.Clauses[0].Turn));
        var then = Inputs(Settled) with { Words = new Dictionary<string, string>(Inputs(Settled).Words) { ["devices_home"] = "as it was written" } };
        Assert.Equal(InputKind.Words, Assert.Single(SinceIssueRule.Of(Clauses, then, Inputs(Settled))).Kind);
    }

    [Fact]
    public void A_fact_filled_in_otherwise_turns_only_the_clauses_that_name_it()
    {
        var now = Inputs(Settled) with { Words = new Dictionary<string, string> { ["devices_updates"] = "{officer} updates", ["devices_home"] = "home" } };
        var then = now with { Profile = now.Profile with { Facts = new Dictionary<string, string> { ["officer"] = "A" } } };
        now = now with { Profile = now.Profile with { Facts = new Dictionary<string, string> { ["officer"] = "B", ["other"] = "C" } } };
        var change = Assert.Single(SinceIssueRule.Of(Clauses, then, now));
        Assert.Equal((InputKind.Fact, "officer", "A", "B"), (change.Kind, change.Key, change.From, change.To));
        Assert.Equal([new TurnedClause("devices_updates", ClauseTurn.Otherwise)], change.Clauses);
    }

    private static PolicyClauses Clauses => Given.Edition.Clauses["devices"];

    private static IReadOnlyList<SinceIssueFinding> Since(Round then, Round now) => SinceIssueRule.Of(Clauses, Inputs(then), Inputs(now));

    private static PolicyInputs Inputs(Round round, params ClauseEdit[] edits)
    {
        var findings = Given.Findings(round);
        return PolicyInputs.Of(Given.Edition, round, findings.Conditions, findings.Policies.First(policy => policy.Policy.Id == "devices"), edits);
    }
}
