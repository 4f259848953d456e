using Sonae.Guideline;
using Sonae.Guideline.Editions;
using Sonae.Guideline.Policies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Words;
using Inline = Sonae.Office.Word.Inline;
using WordParagraph = Sonae.Office.Word.Paragraph;

namespace Sonae.Policies;

/// <summary>Lays a policy draft out as a Word document: head, sections with marked clauses, what is still to be filled in. It is wholly in the language of its edition; what is handed out is laid out from the Japanese one.</summary>
public sealed class PolicyDocument(Edition edition, Profile profile, DateOnly date)
{
    private readonly Text words = new(typeof(PolicyText), IsTranslated(edition) ? Language.English : Language.Japanese);

    public Language Language => words.Language;

    private string Company => words["company.unnamed"];

    private string Day => Dates.Long(date, words.Culture);

    /// <summary>Which issue it is; null for a draft.</summary>
    public PaperIssue? Issue { get; init; }

    public WordDocument Of(PolicyDraft draft)
    {
        var runs = new DraftRuns(draft, profile, Language);
        var policy = draft.Policy.Policy;
        var blocks = new List<Block> { Title(policy), Head(policy) };
        if (Issue is not null) blocks.Add(IssueBlocks.Revisions(Issue));
        if (policy.Advice is { } advice) blocks.Add(new WordParagraph(advice) { Note = true });
        if (draft.Policy.Applies is null) blocks.Add(new WordParagraph(words["undecided", policy.WhenText]) { Note = true });
        // One reading rule keeps the shop of one person with the same policies as everyone: no second approver is invented.
        if (profile.Employees == 1) blocks.Add(new WordParagraph(words["alone"]) { Note = true });
        foreach (var section in draft.Sections) blocks.AddRange(Section(section, runs));
        blocks.AddRange(OpenItems.Of(draft, Language));
        var mark = DocumentMark.Of(edition, policy.Id, date, blocks) with { Issue = Issue };
        return new WordDocument(Info(policy), blocks) { CustomProperties = mark.Properties(), CustomXml = mark.Xml(), HeaderRight = $"ISP-{policy.No:00}　{Revision()}", FooterLeft = edition.Info.Newer?.Banner ?? edition.Info.ShortTitle };
    }

    /// <summary>The basic policy (基本方針): one page to be shown to others, without numbers; its first section is the preamble, its last the signature.</summary>
    public WordDocument OfBasicPolicy(PolicyDraft draft)
    {
        var runs = new DraftRuns(draft, profile, Language);
        var policy = draft.Policy.Policy;
        var blocks = new List<Block> { new TitleBlock(policy.Name, profile.Name ?? Company) };
        for (var i = 0; i < draft.Sections.Count; i++)
        {
            var (first, last) = (i == 0, i == draft.Sections.Count - 1);
            if (!first && !last) blocks.Add(new Heading(3, draft.Sections[i].Section.Title, BookmarkName.OfClause(draft.Sections[i].Section.Id)));
            foreach (var clause in draft.Sections[i].Clauses)
                blocks.Add(new WordParagraph(ClauseBlocks.Text(clause, runs, draft.Sections[i].Unsure), BookmarkName.OfClause(clause.Clause.Id)) { Align = last ? Side.End : Side.Start });
        }
        blocks.AddRange(OpenItems.Of(draft, Language));
        var mark = DocumentMark.Of(edition, policy.Id, date, blocks) with { Issue = Issue };
        return new WordDocument(Info(policy) with { Title = policy.Name, Number = null }, blocks)
        {
            CustomProperties = mark.Properties(),
            CustomXml = mark.Xml(),
            HeaderRight = Issue is { } issue ? $"{Revision()}　承認 {issue.Last.Approved}" : Revision(),
            FooterLeft = edition.Info.Newer?.Banner ?? edition.Info.ShortTitle,
        };
    }

    private static bool IsTranslated(Edition edition) =>
        edition.Clauses.Values.SelectMany(text => text.Sections).SelectMany(section => section.Clauses).Any(clause => clause.Original is not null);

    private TitleBlock Title(Policy policy) => new(FormattableString.Invariant($"{policy.No}　{policy.Name}"), profile.Name ?? Company);

    private string Revision() => (Issue is { } issue ? $"{issue.Last.Name}　" : "") + $"{words["head.revised"]} {Day}";

    private Table Head(Policy policy) => new([14, 36, 14, 36],
    [
        [words["head.number"], FormattableString.Invariant($"ISP-{policy.No:00}"), Label(words["head.revised"]), Day],
        .. Issue is { } issue ? [["版", issue.Last.Name, Label("承認"), issue.Last.Approved]] : Array.Empty<IReadOnlyList<TableCell>>(),
        [words["head.scope"], TableCell.FromString(policy.Scope) with { Span = 3 }],
    ])
    { HeaderRows = 0, HeaderColumn = true };

    private static TableCell Label(string text) => TableCell.FromInline([new Run(text, RunMark.Bold)]);

    private static IEnumerable<Block> Section(DraftSection section, DraftRuns runs)
    {
        var mark = BookmarkName.OfClause(section.Section.Id);
        yield return section.Section.Numbered ? new NumberedClause(1, section.Section.Title, mark) : new Heading(2, section.Section.Title, mark);
        var first = true;
        for (var i = 0; i < section.Clauses.Count; i++)
        {
            var clause = section.Clauses[i];
            var next = i + 1 < section.Clauses.Count ? section.Clauses[i + 1].Clause.Kind : (ClauseKind?)null;
            yield return ClauseBlocks.Of(clause, runs, section.Unsure, first, clause.Clause.Kind == ClauseKind.Sub ? null : next);
            first &= clause.Clause.Kind != ClauseKind.Numbered;
        }
    }

    private DocumentInfo Info(Policy policy) => new(
        FormattableString.Invariant($"{policy.No} {policy.Name}"), profile.Name ?? Company, profile.Name ?? "Sonae",
        new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(9)))
    {
        Number = FormattableString.Invariant($"ISP-{policy.No:00}"),
        Revision = Revision(),
        Edition = edition.Info.ShortTitle,
        Subject = policy.Scope,
    };
}
