namespace Sonae.Office.Tests.Blocks;

/// <summary>What is not text is told with its place and its words; the text around it is whole.</summary>
public sealed class NotCarriedTests
{
    [Theory]
    [InlineData("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"図 1\" descr=\"入口の写真\"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>", "Picture 入口の写真")]
    [InlineData("<w:r><w:pict><v:shape><v:imagedata r:id=\"x\"/></v:shape></w:pict></w:r>", "Picture")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>枠の文</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>枠の文</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "TextBox 枠の文")]
    [InlineData("<w:r><w:drawing><wp:inline><wp:docPr id=\"2\" name=\"矢印 1\"/></wp:inline></w:drawing></w:r>", "Drawing 矢印 1")]
    [InlineData("<w:commentRangeStart w:id=\"3\"/><w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r>", "Comment 本当に年2回か")]
    [InlineData("<w:r><w:footnoteReference w:id=\"4\"/></w:r>", "Footnote 法第1条")]
    [InlineData("<w:r><w:endnoteReference w:id=\"5\"/></w:r>", "Endnote 巻末")]
    [InlineData("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "Equation x=1")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "Symbol Wingdings")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>さいとう</w:t></w:r></w:rt><w:rubyBase/></w:ruby></w:r>", "Reading さいとう")]
    [InlineData("<w:hyperlink r:id=\"x\"/>", "Link")]
    [InlineData("<w:r><w:object/></w:r>", "OtherFile")]
    public void It_is_told(string inside, string notice)
    {
        var reading = Docx.Of($"<w:p><w:r><w:t>第一</w:t></w:r></w:p><w:p><w:r><w:t>前</w:t></w:r>{inside}<w:r><w:t>後</w:t></w:r></w:p>")
            .Beside("comments", "<w:comment w:id=\"3\"><w:p><w:r><w:t>本当に年2回か</w:t></w:r></w:p></w:comment>")
            .Beside("footnotes", "<w:footnote w:id=\"4\"><w:p><w:r><w:footnoteRef/><w:t>法第1条</w:t></w:r></w:p></w:footnote>")
            .Beside("endnotes", "<w:endnote w:id=\"5\"><w:p><w:r><w:t>巻末</w:t></w:r></w:p></w:endnote>").Read();
        Assert.Equal(["Plain 第一", "Plain 前後"], Shown.Of(reading));
        Assert.Equal(["1 " + notice], Shown.Notices(reading));
    }

    [Fact]
    public void A_field_shows_its_text_and_page_numbers_are_nobodys_business()
    {
        var reading = Docx.Of("""
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref1 \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>第3条</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>による。</w:t></w:r></w:p>
            <w:p><w:fldSimple w:instr=" DATE \@ yyyy "><w:r><w:t>2026</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """).Read();
        Assert.Equal(["Plain 第3条による。", "Plain 2026"], Shown.Of(reading));
        Assert.Equal(["0 Field REF _Ref1 \\h", "1 Field DATE \\@ yyyy"], Shown.Notices(reading));
    }

    [Fact]
    public void A_damaged_field_swallows_nothing_behind_its_paragraph() => Assert.Equal(["Plain 一", "Plain 二"], Shown.Of(Docx.Of("""
        <w:p><w:r><w:t>一</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>
        """).Read()));

    [Fact]
    public void Head_and_foot_are_read_so_that_a_change_can_be_told()
    {
        var reading = Docx.Of("<w:p><w:r><w:t>本文</w:t></w:r></w:p>").Part("word/header1.xml", "<w:hdr xmlns:w=\"" + Docx.Main + "\"><w:p><w:r><w:t>当社　規程</w:t></w:r></w:p></w:hdr>").Related("header", "header1.xml").Read();
        Assert.Equal(["当社　規程"], reading.Margins);
    }

    [Fact]
    public void Content_controls_and_other_wrappings_are_read_through() => Assert.Equal(["Plain 一二", "Plain 三"], Shown.Of(Docx.Of("""
        <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>一</w:t></w:r></w:sdtContent></w:sdt><w:customXml w:element="e"><w:r><w:t>二</w:t></w:r></w:customXml></w:p></w:sdtContent></w:sdt>
        <w:customXml w:element="e"><w:p><w:r><w:t>三</w:t></w:r></w:p></w:customXml>
        """).Read()));
}
