using System.Globalization;
using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Policies.Returns;

/// <summary>Turns what was chosen of a merged file into what the company says of its clauses.</summary>
internal sealed class EditsOfMerge(ReturnedPolicy returned, MergeFinding finding, MergeChoices choices, Guid seed)
{
    private readonly string policy = returned.Policy.Policy.Id;
    private readonly Dictionary<string, ClauseEdit> known = returned.View.Edits.Where(edit => edit.Policy == returned.Policy.Policy.Id).ToDictionary(edit => edit.Clause);
    private readonly Dictionary<string, string> home = returned.Tailoring.SelectMany(section => section.Units.Select(unit => (unit.Id, Section: section.Section.Id)))
        .Where(pair => pair.Id.Length > 0).ToDictionary(pair => pair.Id, pair => pair.Section);

    private readonly Dictionary<string, string> named = [];

    /// <summary>The changed edits; null stands for one that goes, a clause of their own that was taken out.</summary>
    public IReadOnlyList<(string Clause, ClauseEdit? Edit)> All()
    {
        var edits = new List<(string, ClauseEdit?)>();
        foreach (var unit in finding.Units.Where(unit => unit.IsChange))
            if (choices.Of(unit) is { } choice and not MergeChoice.Ours) edits.Add(Edit(unit, choice));
        return edits;
    }

    private (string, ClauseEdit?) Edit(UnitMerge unit, MergeChoice choice)
    {
        var words = Words(unit, choice);
        if (unit.Kind == MergeKind.TheyAdded) return Added(unit, words!);
        var edit = known.GetValueOrDefault(unit.Id) ?? new ClauseEdit(policy, unit.Id);
        if (words is null && !unit.IsMoved) return (unit.Id, edit.IsOwn ? null : edit with { Use = ClauseUse.Out, Reason = choices.Reason });
        // Where only the place changed the words stay as they are.
        if (words is not null && !(unit.IsMoved && unit.Ours is not null && BlockText.Same(unit.Ours, words)))
            edit = edit with { Words = words, Reason = choices.Reason, Replaced = returned.Unit(unit.Id) is { } replaced ? PlainWords.Of(replaced.Clauses) : edit.Replaced };
        if (unit.Ours is null) edit = edit with { Use = ClauseUse.In };
        if (unit.IsMoved) edit = edit with { Section = SectionOf(unit), After = AfterOf(unit), Reason = choices.Reason };
        return (unit.Id, edit);
    }

    private (string, ClauseEdit?) Added(UnitMerge unit, IReadOnlyList<ClauseBlock> words)
    {
        // At most 36 letters, in the order of the document; the mark in Word has room for no more.
        var id = string.Create(CultureInfo.InvariantCulture, $"{ClauseEdit.OwnPrefix}{seed.ToString("N")[..29]}{named.Count:000}");
        var edit = new ClauseEdit(policy, id) { Section = SectionOf(unit), After = AfterOf(unit), Words = words, Reason = choices.Reason };
        named[unit.Id] = id;
        home[id] = edit.Section!;
        return (id, edit);
    }

    private IReadOnlyList<ClauseBlock>? Words(UnitMerge unit, MergeChoice choice) => choice switch
    {
        MergeChoice.Own => OwnWords.Of(choices.Own.GetValueOrDefault(unit.Id, ""), unit, returned.Values(unit.Id)),
        MergeChoice.Both => unit.Both,
        _ => unit.IsConflict || unit.Result is null ? unit.Theirs : unit.Result,
    };

    private string? AfterOf(UnitMerge unit) => named.GetValueOrDefault(unit.After, unit.After) is { Length: > 0 } after ? after : null;

    private string SectionOf(UnitMerge unit)
    {
        var after = named.GetValueOrDefault(unit.After, unit.After);
        return returned.IsSection(after) ? after : home.GetValueOrDefault(after) ?? (returned.IsSection(unit.Section) ? unit.Section : returned.Tailoring[0].Section.Id);
    }
}
