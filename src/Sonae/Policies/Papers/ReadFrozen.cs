using System.Globalization;
using Sonae.Editions;
using Sonae.Guideline;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Office.Word.Reading;
using Sonae.Policies.Issuing;
using Sonae.Words;

namespace Sonae.Policies.Papers;

/// <summary>Reads a frozen file back into blocks, so that what is shown and printed is what was issued and nothing else.</summary>
public sealed class ReadFrozen(EditionShelf shelf)
{
    private static readonly IReadOnlyList<double> HeadWidths = [14, 36, 14, 36];

    public WordDocument Run(IssueOfPolicy issue)
    {
        using var file = new MemoryStream(issue.Document);
        var reading = BlockFile.Read(file, ReadLimits.Web);
        var (inputs, blocks) = (InputsJson.Read(issue.Inputs), Blocks(reading.Blocks, issue.Policy == BasicPolicy.Id ? 0 : 2).ToList());
        var (company, title) = (inputs.Profile.Name ?? "", blocks.OfType<TitleBlock>().FirstOrDefault()?.Title.Text ?? "");
        var info = new DocumentInfo(title, company, company, new DateTimeOffset(issue.RevisedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(9)));
        return new WordDocument(info, blocks)
        {
            HeaderLeft = $"{company}　{title}",
            HeaderRight = string.Create(CultureInfo.InvariantCulture, $"第{issue.No}版　改訂日 {Dates.Japanese(issue.RevisedOn)}"),
            FooterLeft = shelf.Get(inputs.Edition, Language.Japanese)?.Info is { } edition ? edition.Newer?.Banner ?? edition.ShortTitle : "",
        };
    }

    private static IEnumerable<Block> Blocks(IReadOnlyList<ReadBlock> read, int indent)
    {
        var (isFirstTable, restart) = (true, false);
        for (var i = 0; i < read.Count; i++)
        {
            var block = read[i];
            var mark = MarkOf(block);
            // Below an unnumbered heading the numbers begin again.
            restart |= block.Kind == ReadKind.Heading;
            switch (block.Kind)
            {
                case ReadKind.Title: yield return Title(read, ref i); break;
                case ReadKind.Heading: yield return new Heading(block.Level, block.Text, mark); break;
                case ReadKind.Numbered: yield return new NumberedClause(block.Level, block.Text, mark, restart && block.Level > 1); restart &= block.Level > 2; break;
                case ReadKind.Bullet: yield return new BulletList([new BulletItem(block.Text, block.Level)], mark); break;
                case ReadKind.Note: yield return new Paragraph(block.Text, mark) { Note = true }; break;
                case ReadKind.Table: yield return TableOf(block, mark, isFirstTable && indent > 0); isFirstTable = false; break;
                default: yield return new Paragraph(block.Text, mark) { Indent = indent }; break;
            }
        }
    }

    private static string? MarkOf(ReadBlock block) => block.Bookmarks is [var first, ..] ? first : null;

    private static TitleBlock Title(IReadOnlyList<ReadBlock> read, ref int i)
    {
        var second = i + 1 < read.Count && read[i + 1] is { Kind: ReadKind.Title, Level: 1 } found ? found.Text : null;
        var title = new TitleBlock(read[i].Text, second, MarkOf(read[i]));
        if (second is not null) i++;
        return title;
    }

    // The first table is the document's head, whose labels stand in front of their values.
    private static Table TableOf(ReadBlock block, string? mark, bool isHead)
    {
        var rows = block.Rows.Select(row => (IReadOnlyList<TableCell>)row.Select(cell => new TableCell(cell.Paragraphs.Count > 0 ? cell.Paragraphs : [Inline.Empty]) { Span = cell.Span }).ToList()).ToList();
        if (isHead) return new Table(HeadWidths, rows, mark) { HeaderRows = 0, HeaderColumn = true };
        var isEven = rows.All(row => row.Count == rows[0].Count);
        return new Table(isEven ? ColumnWidths.Of(rows) : rows.MaxBy(row => row.Count)!.Select(_ => 1.0).ToList(), rows, mark);
    }
}
