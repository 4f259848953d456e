using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sonae.Office.Word;

/// <summary>Turns blocks into Word's paragraphs and tables, in order.</summary>
internal sealed class WordBody(WordParagraphs paragraphs, WordNumbering numbering)
{
    private readonly WordTable tables = new(paragraphs);
    private bool newPage;

    public IEnumerable<OpenXmlElement> Of(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is PageBreak)
            {
                if (newPage) yield return paragraphs.Of(WordStyles.Normal, Inline.Empty, null, OnNewPage());
                newPage = true;
                continue;
            }
            foreach (var element in Of(block)) yield return element;
        }
        if (newPage) yield return paragraphs.Of(WordStyles.Normal, Inline.Empty, null, OnNewPage());
    }

    private IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        TitleBlock title => Of(title),
        Heading heading => [paragraphs.Of(WordStyles.Heading(heading.Level), heading.Text, heading.Bookmark, OnNewPage())],
        NumberedClause clause => [Of(clause)],
        Paragraph paragraph => [Of(paragraph)],
        BulletList list => list.Items.Select((item, i) =>
            paragraphs.Of(WordStyles.Bullet(item.Level), item.Text, i == 0 ? list.Bookmark : null, OnNewPage())),
        ContentsLine line => [paragraphs.Contents(line, OnNewPage())],
        Table table => Of(table),
        _ => throw new ArgumentException($"The writer knows no {block.GetType().Name}.", nameof(block)),
    };

    private IEnumerable<OpenXmlElement> Of(TitleBlock title)
    {
        yield return paragraphs.Of(WordStyles.Title, title.Title, title.Bookmark, OnNewPage());
        if (title.Subtitle is { } second) yield return paragraphs.Of(WordStyles.Subtitle, second);
        foreach (var (label, value) in title.Facts)
            yield return paragraphs.Of(WordStyles.DocumentFacts, new Inline([new Run(label + "　"), .. value.Runs]));
    }

    private W.Paragraph Of(NumberedClause clause)
    {
        var list = numbering.ListOf(clause) is { } number
            ? new W.NumberingProperties(
                new W.NumberingLevelReference { Val = WordNumbering.ClauseLevel(clause.Level) - 1 }, new W.NumberingId { Val = number })
            : null;
        return paragraphs.Of(WordStyles.Clause(clause.Level), clause.Text, clause.Bookmark, [.. Kept(clause.KeepWithNext), .. OnNewPage(), .. Present(list)]);
    }

    private W.Paragraph Of(Paragraph paragraph)
    {
        var indent = paragraph.Indent > 0 ? new W.Indentation { Left = $"{WordNumbering.TextEdge(paragraph.Indent)}" } : null;
        return paragraphs.Of(paragraph.Note ? WordStyles.Note : WordStyles.Normal, paragraph.Text, paragraph.Bookmark,
            [.. Kept(paragraph.KeepWithNext), .. OnNewPage(), .. Present(indent), .. WordParagraphs.Aligned(paragraph.Align)]);
    }

    // Word joins tables that touch and wants a paragraph at the end: one follows each table.
    private IEnumerable<OpenXmlElement> Of(Table table)
    {
        if (newPage) yield return paragraphs.Of(WordStyles.AfterTable, Inline.Empty, null, OnNewPage());
        yield return tables.Of(table);
        yield return paragraphs.Of(WordStyles.AfterTable, Inline.Empty);
    }

    private List<OpenXmlElement> OnNewPage()
    {
        var needed = newPage;
        newPage = false;
        return needed ? [new W.PageBreakBefore()] : [];
    }

    private static IEnumerable<OpenXmlElement> Kept(bool withNext) => withNext ? [new W.KeepNext()] : [];

    private static IEnumerable<OpenXmlElement> Present(OpenXmlElement? element) => element is null ? [] : [element];
}
