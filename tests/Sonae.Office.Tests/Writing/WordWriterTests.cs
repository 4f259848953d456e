using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sonae.Office.Word;
using OpenTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using Paragraph = Sonae.Office.Word.Paragraph;
using Table = Sonae.Office.Word.Table;

namespace Sonae.Office.Tests.Writing;

/// <summary>What a written Word file holds.</summary>
public sealed class WordWriterTests
{
    [Fact]
    public void Same_document_gives_the_same_bytes() => Assert.Equal(SampleDocument.Bytes(), SampleDocument.Bytes());

    [Fact]
    public void Marks_have_no_length_and_stand_first_in_their_paragraph()
    {
        using var word = Open(SampleDocument.Bytes());
        var starts = word.MainDocumentPart!.Document!.Descendants<BookmarkStart>().ToList();
        Assert.Equal(11, starts.Count);
        Assert.All(starts, start => Assert.Equal(start.Id!.Value, Assert.IsType<BookmarkEnd>(start.NextSibling()).Id!.Value));
        Assert.All(starts, start => Assert.True(start.PreviousSibling() is null or ParagraphProperties));
        Assert.Equal(starts.Count, starts.Select(start => start.Id!.Value).Distinct().Count());
    }

    [Fact]
    public void Text_marks_styles_and_properties_come_back()
    {
        var text = Read(SampleDocument.Bytes());
        Assert.Equal(
            ["preface", "general", "purpose", "owner", "owner_name", "scope", "again", "bullets", "long_table", "annex", "small_table"],
            text.Bookmarks.Select(BookmarkName.ClauseOf));
        Assert.Equal("2", text.Properties["SonaeVersion"]);
        var name = text.Paragraphs.Single(paragraph => paragraph.Bookmarks.Contains("snc_owner_name"));
        Assert.Equal("号", name.Style);
        Assert.Equal([("管理責任者　", null), ("未記入：管理責任者の氏名", "記入")], name.Pieces.Select(piece => (piece.Text, piece.Style)));
        Assert.Contains(text.Paragraphs, paragraph => paragraph.Pieces.Any(piece => piece.Style == "選択"));
        Assert.Contains(text.Paragraphs, paragraph => paragraph.Text == "台帳に記す。\n二行目。");
        Assert.True(text.Paragraphs.Single(paragraph => paragraph.Text == "二列をまとめたセル").InTable);
    }

    [Fact]
    public void Names_and_long_titles_survive()
    {
        var title = new string('長', 300);
        var text = Read(SampleDocument.Bytes(new(SampleDocument.Info, [new TitleBlock(title), new Paragraph(SampleDocument.Names)])));
        Assert.Equal([title, SampleDocument.Names], text.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void What_XML_cannot_hold_is_cleaned() =>
        Assert.Equal(["ab\tc\nd\uFFFDe\uFFFD"],
            Read(SampleDocument.Bytes(new(SampleDocument.Info, [new Paragraph("a\0b\tc\r\nd\uD83De\uFFFE")])))
            .Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void Header_rows_repeat_and_no_row_is_split()
    {
        using var word = Open(SampleDocument.Bytes());
        var rows = word.MainDocumentPart!.Document!.Descendants<OpenTable>().First().Elements<TableRow>().ToList();
        Assert.Equal([0], rows.Select((row, i) => (row, i)).Where(pair => pair.row.Descendants<TableHeader>().Any()).Select(pair => pair.i));
        Assert.All(rows, row => Assert.Single(row.Descendants<CantSplit>()));
        Assert.All(word.MainDocumentPart.Document.Descendants<OpenTable>(), table =>
            Assert.Equal(9412, table.GetFirstChild<TableGrid>()!.Elements<GridColumn>()
                .Sum(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Counting_begins_again_only_where_asked()
    {
        using var word = Open(SampleDocument.Bytes());
        var clauses = word.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Clause", StringComparison.Ordinal) == true);
        Assert.Equal([null, null, null, null, null, null, null, null, null, 3, 3, null, null],
            clauses.Select(clause => clause.ParagraphProperties!.NumberingProperties?.NumberingId?.Val?.Value));
    }

    [Fact]
    public void Every_page_says_whose_it_is_and_which()
    {
        using var word = Open(SampleDocument.Bytes());
        Assert.Equal("株式会社そなえ製作所（架空）　情報資産管理規程ISP-03　改訂日 2026年4月1日　第2版",
            word.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
        Assert.Equal([" PAGE ", " NUMPAGES "], word.MainDocumentPart.FooterParts.Single().Footer!.Descendants<FieldCode>().Select(code => code.Text));
        Assert.Equal("情報資産管理規程", word.PackageProperties.Title);
        Assert.Equal("髙﨑 \U00020BB7野", word.PackageProperties.Creator);
        Assert.Equal(new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc), word.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Empty(word.MainDocumentPart.Document!.Descendants<SdtBlock>());
    }

    [Fact]
    public void Broken_promises_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Written(new Paragraph("a", "snc_a"), new Paragraph("b", "SNC_A")));
        Assert.Throws<ArgumentException>(() => Written(new Paragraph("a", "条文")));
        Assert.Throws<ArgumentException>(() => BookmarkName.OfClause(new string('a', 37)));
        Assert.Throws<ArgumentException>(() => Written(new Table([1, 1], [["a"]])));
        Assert.Throws<ArgumentException>(() => Written(new Table([1], [["a", "b"]])));
        Assert.Throws<ArgumentException>(() => Written(new Paragraph([new Sonae.Office.Word.Run("a", RunMark.None, "javascript:alert(1)")])));
        Assert.Throws<System.Xml.XmlException>(() => SampleDocument.Bytes(SampleDocument.Whole() with { CustomXml = "<!DOCTYPE a><a/>" }));
    }

    private static byte[] Written(params Block[] blocks) => SampleDocument.Bytes(new(SampleDocument.Info, blocks));

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    private static WordText Read(byte[] file) => WordReader.Read(new MemoryStream(file), ReadLimits.Web);
}
