using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Office.Word.Reading;
using Inline = Sonae.Guideline.Policies.Inline;

namespace Sonae.Policies.Returns;

/// <summary>Turns a Word file into lines that can be merged: ours and theirs go the same way, so that no difference is made on the way.</summary>
public static class DocumentLines
{
    public static IReadOnlyList<MarkedLine> Of(WordReading reading) => [.. reading.Blocks.Select(Line)];

    /// <summary>The lines without the case that the program itself wrote before a clause (場合).</summary>
    public static IReadOnlyList<MarkedLine> WithoutCases(IReadOnlyList<MarkedLine> lines, IReadOnlyDictionary<int, string> attached, IReadOnlyDictionary<string, string> cases) =>
        [.. lines.Select(line => attached.TryGetValue(line.Number, out var id) && cases.TryGetValue(id, out var words) && line.Block.Text is [var first, ..] && first.Value.StartsWith(words, StringComparison.Ordinal)
            ? line with { Block = line.Block with { Text = BlockText.Joined([first with { Value = first.Value[words.Length..] }, .. line.Block.Text.Skip(1)]) } } : line)];

    /// <summary>The wording of a file of our own.</summary>
    public static PolicyWording OfOwn(WordReading reading, IReadOnlyDictionary<string, string> cases, IReadOnlySet<string> sections)
    {
        var lines = Of(reading);
        return WordingRule.OfOwn(WithoutCases(lines, lines.Where(line => line.Marks.Count > 0).ToDictionary(line => line.Number, line => line.Marks[0]), cases), sections);
    }

    public static WordReading Read(byte[] file) => BlockFile.Read(new MemoryStream(file, writable: false), ReadLimits.Web);

    public static WordReading Read(WordDocument document)
    {
        using var buffer = new MemoryStream();
        WordWriter.Write(document, buffer);
        return BlockFile.Read(buffer, ReadLimits.Web);
    }

    private static MarkedLine Line(ReadBlock block, int number)
    {
        var marks = block.Bookmarks.Select(BookmarkName.ClauseOf).OfType<string>().Distinct().ToList();
        var isHeading = block.Kind == ReadKind.Heading || block is { Kind: ReadKind.Numbered, Level: 1 };
        return new(number, new ClauseBlock(KindOf(block), BlockText.Joined(block.Text.Runs.Select(RunOf)), Rows(block)), marks, isHeading);
    }

    private static ClauseKind KindOf(ReadBlock block) => block.Kind switch
    {
        ReadKind.Table => ClauseKind.Table,
        ReadKind.Bullet => ClauseKind.Bullet,
        ReadKind.Numbered when block.Level == 2 => ClauseKind.Numbered,
        ReadKind.Numbered when block.Level > 2 => ClauseKind.Sub,
        _ => ClauseKind.Plain,
    };

    // Every row gets as many cells as the longest; joined cells leave the others empty.
    private static List<ClauseRow> Rows(ReadBlock table)
    {
        var width = table.Rows.Select(row => row.Sum(cell => cell.Span)).DefaultIfEmpty(0).Max();
        return [.. table.Rows.Select(row => new ClauseRow([.. row.SelectMany(Cells).Concat(Enumerable.Repeat<IReadOnlyList<Inline>>([], width)).Take(width)]))];
    }

    private static IEnumerable<IReadOnlyList<Inline>> Cells(ReadCell cell) =>
        Enumerable.Repeat<IReadOnlyList<Inline>>([], cell.Span - 1).Prepend(BlockText.Joined(cell.Paragraphs.SelectMany((line, i) => i == 0 ? line.Runs.Select(RunOf) : line.Runs.Select(RunOf).Prepend(new Inline(InlineKind.Text, "\n")))));

    private static Inline RunOf(Run run) => new((run.Mark & (RunMark.Bold | RunMark.Underline)) switch
    {
        RunMark.Bold | RunMark.Underline => InlineKind.BoldUnderlined,
        RunMark.Bold => InlineKind.Bold,
        RunMark.Underline => InlineKind.Underlined,
        _ => InlineKind.Text,
    }, run.Text);
}
