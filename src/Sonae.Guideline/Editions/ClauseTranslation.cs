using Sonae.Guideline.Policies;

namespace Sonae.Guideline.Editions;

/// <summary>Puts the words of a translation into a policy's clauses (条文の翻訳): conditions, controls and order stay the original's, and whatever does not fit it is told.</summary>
public static class ClauseTranslation
{
    /// <summary>The policy in the translation's words, each clause with its original beside it; where words are missing the original's stand.</summary>
    public static Checked<PolicyClauses> Of(PolicyClauses original, PolicyClauses words, string file)
    {
        var problems = new ProblemList();
        var said = new Dictionary<string, PolicySection>();
        foreach (var section in words.Sections) if (!said.TryAdd(section.Id, section)) problems.Add(file, "/" + section.Id, "id.twice", section.Id);
        foreach (var id in said.Keys.Except(original.Sections.Select(section => section.Id))) problems.Add(file, "/" + id, "text.unused");
        var sections = original.Sections.Select(section => Section(section, said.GetValueOrDefault(section.Id), file, problems)).ToList();
        return new Checked<PolicyClauses>(original with { Sections = sections }, problems.All);
    }

    private static PolicySection Section(PolicySection original, PolicySection? words, string file, ProblemList problems)
    {
        if (words is not { Title.Length: > 0 }) problems.Add(file, "/" + original.Id, "text.missing");
        if (words is null) return original;
        if (words.When != Condition.Always) problems.Add(file, "/" + original.Id, "translation.rules");
        if (words.Numbered != original.Numbered) problems.Add(file, "/" + original.Id, "translation.kind");
        var said = new Dictionary<string, ClauseUnit>();
        var units = ClauseUnit.Of(original);
        foreach (var unit in ClauseUnit.Of(words)) if (!said.TryAdd(unit.Id, unit)) problems.Add(file, "/" + unit.Id, "id.twice", unit.Id);
        foreach (var id in said.Keys.Except(units.Select(unit => unit.Id))) problems.Add(file, "/" + id, "text.unused");
        return original with { Title = words.Title, Clauses = units.SelectMany(unit => Unit(unit, said.GetValueOrDefault(unit.Id), file, problems)).ToList() };
    }

    private static IReadOnlyList<Clause> Unit(ClauseUnit original, ClauseUnit? words, string file, ProblemList problems)
    {
        var pointer = "/" + original.Id;
        if (words is null) problems.Add(file, pointer, "text.missing");
        if (words is null) return original.Clauses;
        var (here, there) = (words.Clauses.Count, original.Clauses.Count);
        if (here == there) return original.Clauses.Select((clause, i) => Clause(clause, words.Clauses[i], file, pointer, problems)).ToList();
        problems.Add(file, pointer, "translation.lines", $"{there}", $"{here}");
        return original.Clauses;
    }

    private static Clause Clause(Clause original, Clause words, string file, string pointer, ProblemList problems)
    {
        if (words.When != Condition.Always || words.Controls.Count > 0) problems.Add(file, pointer, "translation.rules");
        if (words.Kind != original.Kind) problems.Add(file, pointer, "translation.kind");
        else if (words.Kind == ClauseKind.Table) Table(original, words, file, pointer, problems);
        else Line(original.Text, words.Text, file, pointer, problems);
        return original with { Text = words.Text, Rows = words.Rows, Original = original };
    }

    private static void Table(Clause original, Clause words, string file, string pointer, ProblemList problems)
    {
        var (there, here) = (Shape(original), Shape(words));
        if (there != here) problems.Add(file, pointer, "translation.table", there, here);
        else foreach (var (old, now) in Cells(original).Zip(Cells(words))) Line(old, now, file, pointer, problems);
    }

    private static void Line(IReadOnlyList<Inline> original, IReadOnlyList<Inline> words, string file, string pointer, ProblemList problems)
    {
        if (words.Count == 0 && original.Count > 0) { problems.Add(file, pointer, "text.missing"); return; }
        var (there, here) = (Names(original), Names(words));
        foreach (var name in there.Concat(here).Distinct().Where(name => there.Count(known => known == name) != here.Count(known => known == name)))
            problems.Add(file, pointer, "translation.placeholder", name);
    }

    private static IEnumerable<IReadOnlyList<Inline>> Cells(Clause table) => table.Rows.SelectMany(row => row.Cells);

    private static string Shape(Clause table) => string.Join('+', table.Rows.Select(row => row.Cells.Count));

    private static List<string> Names(IReadOnlyList<Inline> runs) =>
        [.. runs.Where(run => run.Kind is InlineKind.Fact or InlineKind.Choice or InlineKind.Company).Select(run => $"{run.Kind.ToString().ToLowerInvariant()}.{run.Value}")];
}
