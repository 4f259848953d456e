namespace Sonae.Office.Tests.Blocks;

/// <summary>What a paragraph is: by its style's name whatever its id, by what the style stands on, by its list.</summary>
public sealed class KindTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="upperLetter"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
        <w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    private static readonly (string, string, string)[] Styles =
    [
        ("Style15", "条", InList(1, 0) + "<w:outlineLvl w:val=\"2\"/>"), ("Style16", "項", InList(1, 1)), ("Style17", "号", InList(1, 2)),
        ("X1", "自社の項", "<w:basedOn w:val=\"Style16\"/>"), ("N1", "List Paragraph", ""), ("B2", "List Bullet 2", ""), ("H", "Heading 2", ""), ("T", "Title", ""), ("Note", "注記", ""),
        ("Mine", "章", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"), ("Num", "List Number", ""), ("After", "表のあと", ""), ("Toc", "toc 1", ""),
    ];

    [Theory]
    [InlineData("Style15", "", "Numbered1")]
    [InlineData("Style16", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>", "Numbered2")]
    [InlineData("Style16", "", "Numbered2")]
    [InlineData("Style16", "<w:numPr><w:ilvl w:val=\"2\"/></w:numPr>", "Numbered3")]
    [InlineData("Style16", "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr>", "Numbered3")]
    [InlineData("Style16", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>", "Plain")]
    [InlineData("X1", "", "Numbered2")]
    [InlineData("N1", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>", "Bullet1")]
    [InlineData("N1", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr>", "Bullet2")]
    [InlineData("N1", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>", "Numbered2")]
    [InlineData("N1", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>", "Numbered3")]
    [InlineData("N1", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"99\"/></w:numPr>", "Plain")]
    [InlineData("B2", "", "Bullet2")]
    [InlineData("H", "", "Heading2")]
    [InlineData("H", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>", "Heading2")]
    [InlineData("T", "", "Title0")]
    [InlineData("Note", "", "Note")]
    [InlineData("Mine", "", "Heading1")]
    [InlineData("Num", "", "Numbered2")]
    [InlineData("", "<w:outlineLvl w:val=\"1\"/>", "Heading2")]
    [InlineData("", "<w:outlineLvl w:val=\"9\"/>", "Plain")]
    [InlineData("", "<w:pPrChange><w:pPr><w:pStyle w:val=\"H\"/></w:pPr></w:pPrChange>", "Plain")]
    [InlineData("Unknown", "", "Plain")]
    public void A_paragraph_is_what_its_style_and_list_say(string style, string properties, string kind) => Assert.Equal(
        [kind + " 文"],
        Shown.Of(Docx.Of($"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}{properties}</w:pPr><w:r><w:t>文</w:t></w:r></w:p>").Styles(Styles).Beside("numbering", Lists).Read()));

    [Fact]
    public void Empty_lines_and_generated_contents_are_no_blocks_but_a_clauses_mark_stays()
    {
        var reading = Docx.Of("""
            <w:p/><w:p><w:pPr><w:pStyle w:val="After"/></w:pPr></w:p><w:p><w:bookmarkStart w:id="1" w:name="_GoBack"/></w:p>
            <w:p><w:pPr><w:pStyle w:val="Toc"/></w:pPr><w:r><w:t>第1条 目的 1</w:t></w:r></w:p>
            <w:p><w:bookmarkStart w:id="2" w:name="snc_gone"/><w:bookmarkEnd w:id="2"/><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>
            """).Styles(Styles).Read();
        Assert.Equal(["Plain [snc_gone]"], Shown.Of(reading));
        Assert.Equal(["0 Field 第1条 目的 1"], Shown.Notices(reading));
    }

    private static string InList(int number, int level) => $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr></w:pPr>";
}
