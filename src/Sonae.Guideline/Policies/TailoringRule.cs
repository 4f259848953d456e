using Sonae.Guideline.Editions;

namespace Sonae.Guideline.Policies;

/// <summary>Decides which clauses stand in a company's policy (条文の調整): conditions first, then what the company decided, own clauses at their place.</summary>
public static class TailoringRule
{
    public static IReadOnlyList<SectionFinding> Of(PolicyClauses clauses, ConditionFacts facts, IReadOnlyList<ClauseEdit> edits)
    {
        var mine = edits.Where(edit => edit.Policy == clauses.Policy).ToDictionary(edit => edit.Clause);
        var places = clauses.Sections.Select(section => (section.Id, Units: ClauseUnit.Of(section).Select(unit => Unit(unit, facts, mine.GetValueOrDefault(unit.Id))).ToList())).ToList();
        if (places.Count > 0) Place(places, mine.Values.OrderBy(edit => edit.Clause, StringComparer.Ordinal).ToList());
        return clauses.Sections.Zip(places, (section, place) => new SectionFinding(Titled(section, mine.GetValueOrDefault(section.Id)), section.When.Holds(facts), place.Units)).ToList();
    }

    // The edition's clauses that were moved first, then own ones, which may follow them.
    private static void Place(List<(string Id, List<UnitFinding> Units)> places, List<ClauseEdit> edits)
    {
        foreach (var edit in edits.Where(edit => !edit.IsOwn && edit.Section is not null))
        {
            var (home, to) = (places.Find(place => place.Units.Exists(unit => unit.Id == edit.Clause)), places.Find(place => place.Id == edit.Section));
            if (home.Units is null || to.Units is null || edit.After == edit.Clause) continue;
            var unit = home.Units.First(found => found.Id == edit.Clause);
            home.Units.Remove(unit);
            Insert(to, unit, edit);
        }
        foreach (var edit in edits.Where(edit => edit.IsOwn))
        {
            // A section that the edition no longer has leaves its own clauses to the last one: nothing written is lost.
            var home = places.FindIndex(place => place.Id == edit.Section);
            Insert(home < 0 ? places[^1] : places[home], Own(edit), edit);
        }
    }

    private static void Insert((string Id, List<UnitFinding> Units) section, UnitFinding unit, ClauseEdit edit)
    {
        // What follows its section's heading stands first.
        var place = edit.After == section.Id ? 0 : edit.After is null ? -1 : section.Units.FindIndex(known => known.Id == edit.After) is >= 0 and var before ? before + 1 : -1;
        if (place < 0) place = section.Units.Count;
        // Several after the same clause stand in the order they were written.
        else while (place < section.Units.Count && section.Units[place].Edit is { IsOwn: true } earlier && earlier.After == edit.After) place++;
        section.Units.Insert(place, unit);
    }

    private static PolicySection Titled(PolicySection section, ClauseEdit? edit) => edit?.Words is [var title, ..] ? section with { Title = PlainWords.Of(title.Text) } : section;

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
