using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Policies.Returns;

/// <summary>What stands in each clause for facts and choices: when the file was issued, and today.</summary>
internal static class ValuesOfDraft
{
    public static Dictionary<string, IReadOnlyList<HeldValue>> Of(ReturnedPolicy returned, PolicyWording issued)
    {
        var before = issued.Units.DistinctBy(pair => pair.Unit.Id).ToDictionary(pair => pair.Unit.Id, pair => pair.Unit.Blocks);
        var runs = new DraftRuns(Whole(returned), returned.View.View.Round.Profile);
        return returned.Tailoring.SelectMany(section => section.Units).Where(unit => unit.Id.Length > 0)
            .ToDictionary(unit => unit.Id, unit => Values(unit, before.GetValueOrDefault(unit.Id), runs));
    }

    private static IReadOnlyList<HeldValue> Values(UnitFinding unit, IReadOnlyList<ClauseBlock>? issued, DraftRuns runs)
    {
        var template = unit.Says.Select(clause => new ClauseBlock(clause.Kind, clause.Text, clause.Rows)).ToList();
        var then = issued is null ? new Dictionary<Inline, string>() : ValueRule.Of(template, issued);
        return [.. template.SelectMany(block => block.Text.Concat(block.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell))).Where(run => !BlockText.IsWords(run))
            .GroupBy(run => run).Select(group => (group.Key, Now: runs.Of([group.Key])[0].Text, Times: group.Count()))
            .Select(held => new HeldValue(held.Key, then.GetValueOrDefault(held.Key, held.Now), held.Now, held.Times))];
    }

    // Clauses that are out today may name facts that the draft does not.
    private static PolicyDraft Whole(ReturnedPolicy returned)
    {
        var (edition, profile) = (returned.View.View.Edition, returned.View.View.Round.Profile);
        return new(returned.Policy, [],
            [.. edition.Policies.Facts.Select(field => new DraftFact(field, profile.Facts.TryGetValue(field.Id, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null))],
            [.. edition.Policies.Choices.Select(field => new DraftChoice(field, profile.Choices.TryGetValue(field.Id, out var id) ? field.Options.FirstOrDefault(option => option.Id == id) : null))]);
    }
}
