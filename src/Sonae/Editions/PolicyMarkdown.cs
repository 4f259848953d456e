using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;

namespace Sonae.Editions;

/// <summary>Reads the clauses of a policy from Markdown: ## sections, numbered items, tables, "::: when" containers.</summary>
public sealed class PolicyMarkdown(string file, List<Problem> problems)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseCustomContainers().Build();

    // "##" is a numbered section, "###" one without a number.
    private const int NumberedLevel = 2;

    private readonly List<PolicySection> sections = [];
    private List<Clause> clauses = [];
    private ClauseLine pending;

    public PolicyClauses Read(string policy, string markdown)
    {
        Blocks(Markdown.Parse(markdown, Pipeline), Condition.Always);
        return new PolicyClauses(policy, sections);
    }

    private void Blocks(IEnumerable<Block> blocks, Condition when)
    {
        foreach (var block in blocks) One(block, when);
    }

    private void One(Block block, Condition when)
    {
        switch (block)
        {
            case CustomContainer container: Blocks(container, Both(when, ConditionOf(container))); break;
            case HeadingBlock heading: Section(heading, when); break;
            case ListBlock list: foreach (var item in list.OfType<ListItemBlock>()) Item(list, item, when); break;
            case Table table: AddTable(table, when); break;
            case ParagraphBlock paragraph: Paragraph(paragraph, when); break;
            default: Report(block, "policy.block", block.GetType().Name); break;
        }
    }

    private void Section(HeadingBlock heading, Condition when)
    {
        var line = ClauseLine.Of(InlineText.Plain(heading.Inline), trailingId: true);
        if (line.Id.Length == 0) Report(heading, "policy.section-id", line.Text);
        clauses = [];
        sections.Add(new PolicySection(line.Id, line.Text, heading.Level == NumberedLevel, when, clauses));
    }

    private void Item(ListBlock list, ListItemBlock item, Condition when)
    {
        var first = true;
        foreach (var block in item)
        {
            if (block is ListBlock inner) foreach (var sub in inner.OfType<ListItemBlock>()) SubItem(inner, sub, when);
            else if (block is ParagraphBlock paragraph) Add(paragraph, first ? Kind(list) : ClauseKind.Plain, when, needsId: first);
            else One(block, when);
            first = false;
        }
    }

    private void SubItem(ListBlock list, ListItemBlock item, Condition when)
    {
        foreach (var paragraph in item.OfType<ParagraphBlock>()) Add(paragraph, list.IsOrdered ? ClauseKind.Sub : ClauseKind.Bullet, when, needsId: false);
    }

    private static ClauseKind Kind(ListBlock list) => list.IsOrdered ? ClauseKind.Numbered : ClauseKind.Bullet;

    private void Paragraph(ParagraphBlock paragraph, Condition when)
    {
        var line = ClauseLine.Of(InlineText.Plain(paragraph.Inline), trailingId: false);
        if (line.Text.Length == 0 && line.Id.Length > 0) pending = line;
        else Add(paragraph, ClauseKind.Plain, when, needsId: true);
    }

    private void Add(ParagraphBlock paragraph, ClauseKind kind, Condition when, bool needsId)
    {
        var line = ClauseLine.Of(InlineText.Plain(paragraph.Inline), trailingId: false);
        if (needsId && line.Id.Length == 0) Report(paragraph, "policy.clause-id", line.Text);
        clauses.Add(new Clause(line.Id, kind, when, line.Controls, ClauseLine.Strip(InlineText.Runs(paragraph.Inline)), []));
    }

    private void AddTable(Table table, Condition when)
    {
        if (pending.Id is null or "") Report(table, "policy.clause-id", "table");
        var rows = table.OfType<TableRow>().Select(row => new ClauseRow(
            row.OfType<TableCell>().Select(cell => InlineText.Runs((cell.FirstOrDefault() as ParagraphBlock)?.Inline)).ToList())).ToList();
        clauses.Add(new Clause(pending.Id ?? "", ClauseKind.Table, when, pending.Controls ?? [], [], rows));
        pending = default;
    }

    private Condition ConditionOf(CustomContainer container)
    {
        var condition = container.Info == "when" ? ConditionText.Parse(container.Arguments ?? "") : null;
        if (condition is null) Report(container, "policy.when", $"{container.Info} {container.Arguments}");
        return condition ?? Condition.Always;
    }

    private static Condition Both(Condition outer, Condition inner) => outer == Condition.Always ? inner : new All([outer, inner]);

    private void Report(MarkdownObject block, string code, string what) =>
        problems.Add(Problem.At(Place.In(file, FormattableString.Invariant($"/{block.Line + 1}")), code, what));
}
