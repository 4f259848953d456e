using Sonae.Guideline.Policies;

namespace Sonae.Policies.Editing;

/// <summary>A cell of a table that is edited cell by cell: what it says now and what the edition says, in the notation, and the facts and choices in it.</summary>
public sealed record GridCell(string Table, int Row, int Column, string Words, string Edition, IReadOnlyList<string> Keys)
{
    /// <summary>The name of its words in the form.</summary>
    public string Name => FormattableString.Invariant($"cell-{Table}-{Row}-{Column}");

    public bool IsReworded => Words != Edition;
}

/// <summary>Several tables of one policy side by side (区域の表): a row for each of their rows, a column for each table.</summary>
public static class GridForm
{
    /// <summary>The cells by table, without its heading row and its column of row names.</summary>
    public static IReadOnlyList<GridCell> Cells(DraftView view, TableForm form, NotationNames names)
    {
        var writer = new NotationWriter(names);
        var cells = new List<GridCell>();
        foreach (var (id, edition, now) in Tables(view, form))
            for (var row = 1; row < edition.Rows.Count; row++)
                for (var column = 1; column < edition.Rows[row].Cells.Count; column++)
                {
                    var says = now.Rows.Count == edition.Rows.Count && column < now.Rows[row].Cells.Count ? now.Rows[row].Cells[column] : edition.Rows[row].Cells[column];
                    var keys = says.Where(run => run.Kind is InlineKind.Fact or InlineKind.Choice).Select(run => ValueKey.Of(run.Kind == InlineKind.Fact ? OpenKind.Fact : OpenKind.Choice, run.Value)).ToList();
                    cells.Add(new GridCell(id, row, column, writer.Line(says), writer.Line(edition.Rows[row].Cells[column]), keys));
                }
        return cells;
    }

    /// <summary>Each table's id, as the edition has it and as it stands now.</summary>
    public static IEnumerable<(string Id, ClauseBlock Edition, ClauseBlock Now)> Tables(DraftView view, TableForm form)
    {
        var units = view.Tailoring(form.Policy).SelectMany(section => section.Units).Where(unit => unit.Unit is not null).ToDictionary(unit => unit.Id);
        foreach (var id in form.Clauses)
            if (units.TryGetValue(id, out var unit) && Table(SentClause.Blocks(unit.Unit!.Clauses)) is { } edition)
                yield return (id, edition, Table(unit.Edit?.Words ?? []) ?? edition);
    }

    /// <summary>The table with other words in some cells; problems come with the cell's name.</summary>
    public static (ClauseBlock Table, Dictionary<string, NotationProblem> Problems) With(ClauseBlock table, string id, Func<GridCell, string?> typed, NotationNames names)
    {
        var problems = new Dictionary<string, NotationProblem>();
        var rows = table.Rows.Select((row, r) => new ClauseRow(row.Cells.Select((cell, c) =>
        {
            var at = new GridCell(id, r, c, "", "", []);
            if (r == 0 || c == 0 || typed(at) is not { } words) return cell;
            var (runs, wrong) = NotationReader.ReadLine(words, names);
            if (wrong.Count > 0) problems[at.Name] = wrong[0];
            return wrong.Count > 0 ? cell : runs;
        }).ToList())).ToList();
        return (table with { Rows = rows }, problems);
    }

    private static ClauseBlock? Table(IReadOnlyList<ClauseBlock> blocks) => blocks.FirstOrDefault(block => block.Kind == ClauseKind.Table);
}
