using System.Text;
using Sonae.Office.Tests.Reading;
using Sonae.Office.Word.Reading;

namespace Sonae.Office.Tests.Blocks;

/// <summary>Word files made to hurt are refused, each with the reason a person can be told; nothing in them is ever run or fetched.</summary>
public sealed class HazardTests
{
    private const string Text = "<w:p><w:r><w:t>本文</w:t></w:r></w:p>";

    private static Docx Plain => Docx.Of(Text);

    [Fact]
    public void A_plain_file_is_read() => Assert.Equal(["Plain 本文"], Shown.Of(Plain.Related("hyperlink", "https://www.example.jp/", external: true).Related("image", "https://www.example.jp/a.png", external: true).Read()));

    [Fact]
    public void Programs_are_refused()
    {
        Assert.Equal(UnreadableReason.Macro, Plain.Part("word/vbaProject.bin", [1]).Refusal());
        Assert.Equal(UnreadableReason.Macro, Plain.Part("[Content_Types].xml", "<Types xmlns=\"x\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>").Refusal());
        Assert.Equal(UnreadableReason.Macro, Plain.Related("vbaProject", "other.bin").Refusal());
        Assert.Equal(UnreadableReason.Macro, Docx.Of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDEAUTO cmd \"/k x\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Refusal());
        Assert.Equal(UnreadableReason.Macro, Docx.Of("<w:p><w:fldSimple w:instr=\"dde x y\"/></w:p>").Refusal());
    }

    [Theory]
    [InlineData("oleObject", false, UnreadableReason.EmbeddedObject)]
    [InlineData("oleObject", true, UnreadableReason.EmbeddedObject)]
    [InlineData("package", false, UnreadableReason.EmbeddedObject)]
    [InlineData("control", false, UnreadableReason.ActiveX)]
    [InlineData("attachedTemplate", true, UnreadableReason.OutsidePart)]
    [InlineData("frame", true, UnreadableReason.OutsidePart)]
    [InlineData("subDocument", true, UnreadableReason.OutsidePart)]
    [InlineData("settings", true, UnreadableReason.OutsidePart)]
    public void Relations_to_what_runs_or_comes_from_elsewhere_are_refused(string kind, bool external, UnreadableReason reason) =>
        Assert.Equal(reason, Plain.Related(kind, external ? "https://www.example.jp/t.dotm" : "embeddings/o.bin", external).Refusal());

    [Fact]
    public void Relations_of_any_part_count_but_a_chart_may_keep_its_figures()
    {
        Assert.Equal(UnreadableReason.OutsidePart, Plain.Part("word/_rels/settings.xml.rels", Docx.Relationships(Docx.Relation("r", "attachedTemplate", "file://server/t.dotm", external: true))).Refusal());
        Assert.Single(Plain.Part("word/charts/_rels/chart1.xml.rels", Docx.Relationships(Docx.Relation("r", "package", "../embeddings/w.xlsx"))).Read().Blocks);
    }

    [Fact]
    public void Entities_depth_and_bombs_are_refused()
    {
        Assert.Equal(UnreadableReason.Doctype, Plain.Part("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><body>&x;</body></document>").Refusal());
        Assert.Equal(UnreadableReason.Doctype, Plain.Related("styles", "styles.xml").Part("word/styles.xml", "<!DOCTYPE s><styles/>").Refusal());
        Assert.Equal(UnreadableReason.TooDeep, Docx.Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100))).Refusal());
        Assert.Equal(UnreadableReason.Bomb, Docx.Of(string.Concat(Enumerable.Repeat("<w:p/>" + new string(' ', 100_000), 200))).Refusal());
        Assert.Equal(UnreadableReason.TooManyRows, Docx.Of(string.Concat(Enumerable.Repeat("<w:p/>", 6_000))).Refusal());
    }

    [Theory]
    [InlineData("WordDocument", UnreadableReason.OldWord)]
    [InlineData("EncryptedPackage", UnreadableReason.Encrypted)]
    [InlineData("Workbook", UnreadableReason.NotADocument)]
    public void Compound_files_by_the_names_of_their_streams(string stream, UnreadableReason reason) => Assert.Equal(reason, Refusal(WrongKindTests.CompoundFile("Root Entry", stream)));

    [Theory]
    [InlineData("{\\rtf1 text}", UnreadableReason.RichText)]
    [InlineData("ただの文字", UnreadableReason.NotADocument)]
    [InlineData("<html><body>x</body></html>", UnreadableReason.Html)]
    [InlineData("%PDF-1.7\n", UnreadableReason.NotADocument)]
    [InlineData("", UnreadableReason.Empty)]
    public void Text_and_other_files(string content, UnreadableReason reason) => Assert.Equal(reason, Refusal(new MemoryStream(Encoding.UTF8.GetBytes(content))));

    [Fact]
    public void Other_packages()
    {
        Assert.Equal(UnreadableReason.OpenDocument, new Docx().Part("mimetype", "application/vnd.oasis.opendocument.text").Part("content.xml", "<x/>").Refusal());
        Assert.Equal(UnreadableReason.NotADocument, new Docx().Part("xl/workbook.xml", "<workbook/>").Part("_rels/.rels", Docx.Relationships(Docx.Relation("r", "officeDocument", "xl/workbook.xml"))).Refusal());
    }

    private static UnreadableReason Refusal(Stream file) => Assert.Throws<UnreadableFileException>(() => BlockFile.Read(file, ReadLimits.Web)).Reason;
}
