namespace Sonae.Office.Tests.Blocks;

/// <summary>Text as Word splits it is one text again; bold and underline are kept, other looks told.</summary>
public sealed class RunTests
{
    [Fact]
    public void Split_runs_of_one_look_are_one_text() => Assert.Equal(["Plain [snc_a] 台帳は、年2回見直す。"], Shown.Of(Docx.Of("""
        <w:p w:rsidR="00A1" w:rsidRDefault="00B2"><w:bookmarkStart w:id="0" w:name="snc_a"/><w:bookmarkEnd w:id="0"/>
        <w:r w:rsidRPr="00C3"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>台帳は</w:t></w:r><w:proofErr w:type="spellStart"/>
        <w:r><w:lastRenderedPageBreak/><w:t>、</w:t></w:r><w:proofErr w:type="spellEnd"/><w:smartTag w:element="date"><w:r><w:t>年2</w:t></w:r></w:smartTag>
        <w:hyperlink r:id="rId9" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>回</w:t></w:r></w:hyperlink>
        <w:r><w:t>見</w:t><w:softHyphen/><w:t>直す</w:t><w:br w:type="page"/></w:r><w:permStart w:id="1"/><w:r><w:t>。</w:t></w:r></w:p>
        """).Read()));

    [Fact]
    public void Bold_and_underline_are_kept_and_off_is_off() => Assert.Equal(["Plain 平*太**_両_*_線_平平*強*"], Shown.Of(Docx.Of("""
        <w:p><w:r><w:t>平</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>太</w:t></w:r><w:r><w:rPr><w:b w:val="true"/><w:u w:val="single"/></w:rPr><w:t>両</w:t></w:r>
        <w:r><w:rPr><w:b w:val="0"/><w:u w:val="double"/></w:rPr><w:t>線</w:t></w:r><w:r><w:rPr><w:b w:val="false"/><w:u w:val="none"/></w:rPr><w:t>平</w:t></w:r>
        <w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>平</w:t></w:r><w:r><w:rPr><w:rStyle w:val="S"/></w:rPr><w:t>強</w:t></w:r></w:p>
        """).Styles(("S", "Strong", "<w:rPr><w:b/></w:rPr>")).Read()));

    [Fact]
    public void A_bold_paragraph_style_is_not_the_persons_bold() => Assert.Equal(["Heading1 見出し"], Shown.Of(Docx.Of("""
        <w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>見出し</w:t></w:r></w:p>
        """).Styles(("H", "heading 1", "<w:rPr><w:b/></w:rPr>")).Read()));

    [Fact]
    public void Marks_of_facts_and_choices_are_known_by_the_styles_name() => Assert.Equal(["Plain 担当<Fact:【氏名】><Choice:〔月／週〕>"], Shown.Of(Docx.Of("""
        <w:p><w:r><w:t>担当</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Style11"/><w:color w:val="CE0000"/></w:rPr><w:t>【氏名】</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Style12"/></w:rPr><w:t>〔月／週〕</w:t></w:r></w:p>
        """).Styles(("Style11", "記入", ""), ("Style12", "選択", "")).Read()));

    [Fact]
    public void Line_breaks_and_tabs_are_text() => Assert.Equal("一\n二\t三\u2011四", Docx.Of("""
        <w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t><w:noBreakHyphen/><w:t>四</w:t></w:r></w:p>
        """).Read().Blocks[0].Text.Text);

    [Fact]
    public void Other_looks_are_told_with_their_words()
    {
        var reading = Docx.Of("""
            <w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>消し</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>線</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>斜め</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隠し</w:t></w:r><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>黄</w:t></w:r><w:r><w:rPr><w:color w:val="auto"/><w:highlight w:val="none"/></w:rPr><w:t>普通</w:t></w:r></w:p>
            """).Read();
        Assert.Equal(["0 Struck 消し線", "0 Look 斜め", "1 Hidden 隠し", "1 Look 黄"], Shown.Notices(reading));
        Assert.Equal(["Plain 消し線斜め", "Plain 隠し黄普通"], Shown.Of(reading));
    }
}
