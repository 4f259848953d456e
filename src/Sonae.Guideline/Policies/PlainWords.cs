using System.Text;

namespace Sonae.Guideline.Policies;

/// <summary>The words of clauses without looks, a line a paragraph; what stands for a fact or a choice is named in braces.</summary>
public static class PlainWords
{
    public static string Of(IEnumerable<Clause> clauses)
    {
        var text = new StringBuilder();
        foreach (var clause in clauses)
        {
            if (clause.Kind != ClauseKind.Table) Line(text, clause.Text);
            else foreach (var row in clause.Rows) text.AppendJoin('\t', row.Cells.Select(Of)).Append('\n');
        }
        return text.ToString().TrimEnd('\n');
    }

    public static string Of(IReadOnlyList<Inline> runs) => string.Concat(runs.Select(Of));

    private static string Of(Inline run) => run.Kind is InlineKind.Fact or InlineKind.Choice or InlineKind.Company ? $"{{{run.Value}}}" : run.Value;

    private static void Line(StringBuilder text, IReadOnlyList<Inline> runs) => text.Append(Of(runs)).Append('\n');
}
