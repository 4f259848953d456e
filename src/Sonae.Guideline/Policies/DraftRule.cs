using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>Puts a policy together: which clauses belong in it, which facts and choices they name (手順4).</summary>
public static class DraftRule
{
    /// <summary>The draft; <paramref name="edits"/> are what the company decided of clauses, of any policy.</summary>
    public static PolicyDraft Draft(
        PolicyContent content, PolicyClauses clauses, PolicyFinding policy, Profile profile, ConditionFacts facts, IReadOnlyList<ClauseEdit>? edits = null)
    {
        var sections = TailoringRule.Of(clauses, facts, edits ?? []).Where(section => section.IsIn).Select(Section).ToList();
        var runs = sections.SelectMany(section => section.Clauses).SelectMany(clause => Runs(clause.Clause)).ToList();
        return new PolicyDraft(policy, sections,
            Named(runs, InlineKind.Fact, content.Facts).Select(field => new DraftFact(field, ValueOf(profile, field))).ToList(),
            Named(runs, InlineKind.Choice, content.Choices).Select(field => new DraftChoice(field, ChosenOf(profile, field))).ToList());
    }

    private static DraftSection Section(SectionFinding section) => new(section.Section, section.Ruled is null,
        section.Standing.SelectMany(unit => unit.Says.Select(clause => new DraftClause(clause, unit.Unsure))).ToList());

    private static IEnumerable<Inline> Runs(Clause clause) => clause.Text.Concat(clause.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell));

    private static IEnumerable<T> Named<T>(List<Inline> runs, InlineKind kind, IReadOnlyList<T> fields) where T : Item
    {
        var names = runs.Where(run => run.Kind == kind).Select(run => run.Value).ToHashSet();
        return fields.Where(field => names.Contains(field.Id));
    }

    private static string? ValueOf(Profile profile, FactField field) =>
        profile.Facts.TryGetValue(field.Id, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static ChoiceOption? ChosenOf(Profile profile, ChoiceField field) =>
        profile.Choices.TryGetValue(field.Id, out var id) ? field.Options.FirstOrDefault(option => option.Id == id) : null;
}
