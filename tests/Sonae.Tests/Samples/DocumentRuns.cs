using Sonae.Office.Word;

namespace Sonae.Tests.Samples;

/// <summary>Every run of text in a document, from its blocks.</summary>
public static class DocumentRuns
{
    public static IEnumerable<Run> Of(WordDocument document) => document.Blocks.SelectMany(Of);

    private static IEnumerable<Run> Of(Block block) => block switch
    {
        TitleBlock title => title.Title.Runs.Concat(title.Subtitle?.Runs ?? []),
        Heading heading => heading.Text.Runs,
        NumberedClause clause => clause.Text.Runs,
        Paragraph paragraph => paragraph.Text.Runs,
        BulletList list => list.Items.SelectMany(item => item.Text.Runs),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).SelectMany(line => line.Runs),
        PageBreak => [],
        _ => throw new NotSupportedException(block.GetType().Name),
    };
}
