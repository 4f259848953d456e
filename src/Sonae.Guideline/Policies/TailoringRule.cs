using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>Decides which clauses stand in a company's policy (条文の調整): conditions first, then what the company decided, own clauses at their place.</summary>
public static class TailoringRule
{
    public static IReadOnlyList<SectionFinding> Of(PolicyClauses clauses, ConditionFacts facts, IReadOnlyList<ClauseEdit> edits)
    {
        var mine = edits.Where(edit => edit.Policy == clauses.Policy).ToDictionary(edit => edit.Clause);
        var own = mine.Values.Where(edit => edit.IsOwn).OrderBy(edit => edit.Clause, StringComparer.Ordinal).ToList();
        var known = clauses.Sections.Select(section => section.Id).ToHashSet();
        return clauses.Sections.Select((section, i) => Section(section, facts, mine,
            // A section that the edition no longer has leaves its own clauses to the last one: nothing written is lost.
            own.Where(edit => edit.Section == section.Id || (i == clauses.Sections.Count - 1 && (edit.Section is null || !known.Contains(edit.Section)))).ToList())).ToList();
    }

    private static SectionFinding Section(PolicySection section, ConditionFacts facts, Dictionary<string, ClauseEdit> edits, List<ClauseEdit> own)
    {
        var units = ClauseUnit.Of(section).Select(unit => Unit(unit, facts, edits.GetValueOrDefault(unit.Id))).ToList();
        foreach (var edit in own)
        {
            var place = edit.After is null ? -1 : units.FindIndex(unit => unit.Id == edit.After);
            if (place < 0) { units.Add(Own(edit)); continue; }
            place++;
            // Several after the same clause stand in the order they were written.
            while (place < units.Count && units[place].Edit is { IsOwn: true } earlier && earlier.After == edit.After) place++;
            units.Insert(place, Own(edit));
        }
        return new SectionFinding(section, section.When.Holds(facts), units);
    }

    private static UnitFinding Unit(ClauseUnit unit, ConditionFacts facts, ClauseEdit? edit)
    {
        // Of the edition's own words only the lines whose condition is not refuted are said.
        var says = edit?.Words is { } words ? Clauses(edit, words, unit.When, unit.Controls) : [.. unit.Clauses.Where(clause => edit?.Use == ClauseUse.In || clause.When.Holds(facts) != false)];
        return new UnitFinding(unit.Id, unit, unit.When.Holds(facts), edit, says.Count > 0 ? says : unit.Clauses);
    }

    private static UnitFinding Own(ClauseEdit edit) => new(edit.Clause, null, true, edit, Clauses(edit, edit.Words ?? [], Condition.Always, []));

    private static List<Clause> Clauses(ClauseEdit edit, IReadOnlyList<ClauseBlock> words, Condition when, IReadOnlyList<string> controls) =>
        words.Select((block, i) => new Clause(i == 0 ? edit.Clause : "", block.Kind, when, i == 0 ? controls : [], block.Text, block.Rows)).ToList();
}
