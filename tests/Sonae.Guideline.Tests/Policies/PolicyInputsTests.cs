using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Tests.Policies;

public sealed class PolicyInputsTests
{
    private static readonly Round Settled = Given.Everything("done").Said("remoteWork", true).Threatened("pc", 3).Keeping(Given.Asset("list", "pc", 1, 1, 1));

    [Fact]
    public void The_policy_of_that_day_follows_from_what_was_kept_whatever_is_said_today()
    {
        var edit = new ClauseEdit("devices", "devices_home") { Words = [new(ClauseKind.Plain, [MiniRest.Words("ours")], [])], Reason = "because" };
        var (inputs, policy) = (Inputs(Settled, edit, new ClauseEdit("people", "other")), Given.Edition.Policies.Policies.First(known => known.Id == "devices"));
        Assert.Equal(["devices_updates", "devices_home"], inputs.Words.Keys);
        Assert.Equal("ours", inputs.Words["devices_home"]);
        Assert.Equal([edit], inputs.Edits);
        Assert.Equal(inputs.Words.Values, inputs.Draft(Given.Edition, policy).Sections.SelectMany(section => section.Clauses).Select(clause => PlainWords.Of([clause.Clause])));
    }

    [Fact]
    public void Only_a_fact_that_is_not_the_example_a_choice_or_an_edit_makes_a_policy_the_companys_own()
    {
        var facts = Given.Edition.Policies.Facts;
        var bare = Settled with { Profile = Settled.Profile with { Name = "A", Facts = new Dictionary<string, string>(), Choices = new Dictionary<string, string>() } };
        Assert.True(IsUntouched(bare));
        Assert.True(IsUntouched(bare with { Profile = bare.Profile with { Facts = facts.ToDictionary(fact => fact.Id, fact => fact.Example) } }));
        Assert.False(IsUntouched(bare, new ClauseEdit("devices", "devices_home") { Use = ClauseUse.Out }));
        var draft = Inputs(bare).Draft(Given.Edition, Given.Edition.Policies.Policies.First(known => known.Id == "devices"));
        Assert.NotEqual(0, draft.Facts.Count + draft.Choices.Count);
        Assert.False(IsUntouched(bare with
        {
            Profile = bare.Profile with
            {
                Facts = draft.Facts.ToDictionary(fact => fact.Field.Id, _ => "ours"),
                Choices = draft.Choices.ToDictionary(choice => choice.Field.Id, choice => choice.Field.Options[0].Id),
            },
        }));
    }

    private static PolicyInputs Inputs(Round round, params ClauseEdit[] edits)
    {
        var findings = Given.Findings(round);
        return PolicyInputs.Of(Given.Edition, round, findings.Conditions, findings.Policies.First(policy => policy.Policy.Id == "devices"), edits);
    }

    private static bool IsUntouched(Round round, params ClauseEdit[] edits)
    {
        var inputs = Inputs(round, edits);
        return UntouchedRule.Holds(inputs.Draft(Given.Edition, Given.Edition.Policies.Policies.First(known => known.Id == "devices")), inputs);
    }
}
