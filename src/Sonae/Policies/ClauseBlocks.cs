using Sonae.Guideline.Policies;
using Sonae.Office.Word;
using Inline = Sonae.Office.Word.Inline;

namespace Sonae.Policies;

/// <summary>Sets one clause as a block of the document, marked by its id.</summary>
public static class ClauseBlocks
{
    /// <summary>The block; a lead stays on one page with the table or the items that follow it.</summary>
    public static Block Of(DraftClause draft, DraftRuns runs, bool sectionUnsure, bool first, ClauseKind? next)
    {
        var clause = draft.Clause;
        var mark = clause.Id.Length == 0 ? null : BookmarkName.OfClause(clause.Id);
        var text = Text(draft, runs, sectionUnsure);
        var lead = next is ClauseKind.Table or ClauseKind.Sub;
        return clause.Kind switch
        {
            ClauseKind.Numbered => new NumberedClause(2, text, mark, Restart: first) { KeepWithNext = lead },
            ClauseKind.Sub => new NumberedClause(3, text, mark),
            ClauseKind.Bullet => new BulletList([new BulletItem(text)], mark),
            ClauseKind.Table => TableOf(clause, runs, mark),
            _ => new Paragraph(text, mark) { Indent = 2, KeepWithNext = lead },
        };
    }

    /// <summary>The clause's words, with the case in which it applies while that is open.</summary>
    public static Inline Text(DraftClause draft, DraftRuns runs, bool sectionUnsure)
    {
        var words = runs.Of(draft.Clause.Text);
        return new Inline(draft.Clause.Id.Length > 0 && (draft.Unsure || sectionUnsure) ? [new Run(ConditionWords.Case(draft.Clause.When, runs.Language)), .. words] : words);
    }

    private static Table TableOf(Clause clause, DraftRuns runs, string? mark)
    {
        var rows = clause.Rows.Select(row => (IReadOnlyList<TableCell>)row.Cells.Select(cell => TableCell.FromInline(new Inline(runs.Of(cell)))).ToList()).ToList();
        return new Table(ColumnWidths.Of(rows), rows, mark);
    }
}
