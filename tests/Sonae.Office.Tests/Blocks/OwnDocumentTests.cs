using Sonae.Office.Tests.Corpus;
using Sonae.Office.Tests.Writing;
using Sonae.Office.Word;
using Sonae.Office.Word.Reading;

namespace Sonae.Office.Tests.Blocks;

/// <summary>Our own documents come back as they were written, also after LibreOffice saved them once, twice or through .odt, and nothing in them is told as left behind.</summary>
public sealed class OwnDocumentTests
{
    private static readonly WordDocument Sample = SampleDocument.Whole();

    [Fact]
    public void Every_block_comes_back_as_it_was_written()
    {
        var reading = Read(SampleDocument.Bytes(Sample));
        Assert.Equal(Sample.Blocks.SelectMany(Written).Where(line => !line.EndsWith(' ')), Shown.Of(reading));
        Assert.DoesNotContain(reading.Notices, notice => notice.Kind is not (WordNoticeKind.Link or WordNoticeKind.MergedCells));
        Assert.Equal("policy-03", reading.Properties["SonaeDocument"]);
        Assert.Contains(reading.Margins, line => line.Contains("社外秘", StringComparison.Ordinal));
    }

    [Theory, InlineData("docx"), InlineData("docx", "docx"), InlineData("odt", "docx")]
    public void Saved_elsewhere_it_reads_the_same(params string[] saves)
    {
        Assert.SkipUnless(LibreOffice.IsHere, LibreOffice.Missing);
        var before = SampleDocument.Bytes(Sample);
        var (file, kind) = (before, "docx");
        foreach (var save in saves) (file, kind) = (LibreOffice.Convert(file, kind, save), save);
        var (ours, theirs) = (Read(before), Read(file));
        Assert.Equal(Shown.Of(ours), Shown.Of(theirs));
        Assert.Equal(Shown.Notices(ours), Shown.Notices(theirs));
        Assert.Equal(ours.Margins, theirs.Margins);
    }

    [Fact]
    public void The_naughty_strings_come_back()
    {
        var lines = File.ReadLines(Path.Combine(CorpusFolder.Of("text"), "blns.txt")).Where(line => !string.IsNullOrWhiteSpace(line) && line.All(c => c is '\t' or (>= ' ' and not ('\uFFFE' or '\uFFFF' or '\u0085' or '\u2028' or '\u2029')))).ToList();
        var read = Read(SampleDocument.Bytes(new(SampleDocument.Info, [.. lines.Select(line => new NumberedClause(2, line))])));
        Assert.Equal(lines, read.Blocks.Select(block => block.Text.Text));
    }

    private static IEnumerable<string> Written(Block block)
    {
        var mark = block.Bookmark is { } name ? $" [{name}]" : "";
        return block switch
        {
            TitleBlock title => [$"Title0{mark} {title.Title.Text}", $"Title1 {title.Subtitle?.Text}", .. title.Facts.Select(fact => $"Title2 {fact.Label}　{fact.Value.Text}")],
            Heading heading => [$"Heading{heading.Level}{mark} {heading.Text.Text}"],
            NumberedClause clause => [Shown.Of(new ReadBlock(ReadKind.Numbered, clause.Level, clause.Text with { Runs = [.. clause.Text.Runs.Select(run => run with { Link = null })] }, Marks(block)))],
            Paragraph { Note: true } note => [$"Note{mark} {note.Text.Text}"],
            Paragraph plain => [Shown.Of(new ReadBlock(ReadKind.Plain, 0, plain.Text, Marks(block)))],
            BulletList list => list.Items.Select((item, i) => $"Bullet{item.Level}{(i == 0 ? mark : "")} {item.Text.Text}"),
            Table table => [Shown.Of(new ReadBlock(ReadKind.Table, 0, Inline.Empty, Marks(block)) { Rows = [.. table.Rows.Select(row => (IReadOnlyList<ReadCell>)[.. row.Select(cell => new ReadCell(cell.Paragraphs, cell.Span, false))])] })],
            _ => [],
        };
    }

    private static string[] Marks(Block block) => block.Bookmark is { } name ? [name] : [];

    private static WordReading Read(byte[] file) => BlockFile.Read(new MemoryStream(file), ReadLimits.Web);
}
