using Sonae.Guideline;
using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>What kind of thing is open: a fact to write, a choice to make, a field of the profile.</summary>
public enum OpenKind { Fact, Choice, Profile }

/// <summary>Something a policy still waits for (未記入・未選択), with the policies that name it.</summary>
public sealed record OpenField(OpenKind Kind, string Id, string Label, IReadOnlyList<PolicyFinding> Policies)
{
    /// <summary>Its field's id on the pages where it is filled in.</summary>
    public string Anchor => ValueKey.Of(Kind, Id);
}

/// <summary>Lists what is open before a policy can be issued: everything red or blue in it.</summary>
public static class OpenFields
{
    /// <summary>Over all policies that are needed, or may be; each thing once.</summary>
    public static IReadOnlyList<OpenField> Of(DraftView view, Func<string, string> profileLabel)
    {
        var found = view.Policies.Where(policy => policy.Applies != false).SelectMany(policy => Of(view.Draft(policy), view.View.Round.Profile, profileLabel)).ToList();
        return found.GroupBy(open => open.Anchor).Select(group => group.First() with { Policies = group.SelectMany(open => open.Policies).ToList() }).ToList();
    }

    /// <summary>In one policy: fields of the profile, facts, choices.</summary>
    public static IReadOnlyList<OpenField> Of(PolicyDraft draft, Profile profile, Func<string, string> profileLabel) =>
    [
        .. Runs(draft).Where(run => run.Kind == InlineKind.Company && CompanyRun.ValueOf(profile, run.Value) is null).Select(run => run.Value).Distinct()
            .Select(key => new OpenField(OpenKind.Profile, CompanyRun.FieldOf(key), profileLabel(key), [draft.Policy])),
        .. draft.Facts.Where(fact => fact.Value is null).Select(fact => new OpenField(OpenKind.Fact, fact.Field.Id, fact.Field.Label, [draft.Policy])),
        .. draft.Choices.Where(choice => choice.Chosen is null).Select(choice => new OpenField(OpenKind.Choice, choice.Field.Id, choice.Field.Label, [draft.Policy])),
    ];

    private static IEnumerable<Inline> Runs(PolicyDraft draft) => draft.Sections.SelectMany(section => section.Clauses).SelectMany(clause => RunsOf(clause.Clause));

    /// <summary>Every run of a clause, its table's too.</summary>
    public static IEnumerable<Inline> RunsOf(Clause clause) => clause.Text.Concat(clause.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell));
}
