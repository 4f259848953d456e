namespace Sonae.Office.Tests.Blocks;

/// <summary>Tracked changes count as accepted, and are told.</summary>
public sealed class TrackedTests
{
    [Fact]
    public void Words_put_in_stand_and_words_removed_are_gone()
    {
        var reading = Docx.Of("""
            <w:p><w:r><w:t>年</w:t></w:r><w:del w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>1</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>2</w:t></w:r><w:del w:id="3"><w:r><w:delText>や3</w:delText></w:r></w:del></w:ins><w:r><w:t>回</w:t></w:r></w:p>
            """).Read();
        Assert.Equal(["Plain 年2回"], Shown.Of(reading));
        Assert.Equal(["0 Deleted 1や3", "0 Inserted 2"], [.. Shown.Notices(reading).Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void A_paragraph_removed_whole_takes_its_mark_along()
    {
        var reading = Docx.Of("""
            <w:p><w:bookmarkStart w:id="0" w:name="snc_a"/><w:bookmarkEnd w:id="0"/><w:r><w:t>前</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:bookmarkStart w:id="2" w:name="snc_b"/><w:bookmarkEnd w:id="2"/><w:del w:id="3"><w:r><w:delText>消した項</w:delText></w:r></w:del></w:p>
            <w:p><w:bookmarkStart w:id="4" w:name="snc_c"/><w:bookmarkEnd w:id="4"/><w:r><w:t>後</w:t></w:r></w:p>
            """).Read();
        Assert.Equal(["Plain [snc_a] 前", "Plain [snc_c] 後"], Shown.Of(reading));
        Assert.Contains(reading.Notices, notice => notice.IsTracked && notice.Words.Contains("消した項", StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_paragraph_mark_joins_two_paragraphs() => Assert.Equal(["Plain [snc_a] [snc_b] 前後", "Plain 別"], Shown.Of(Docx.Of("""
        <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:bookmarkStart w:id="2" w:name="snc_a"/><w:r><w:t>前</w:t></w:r></w:p>
        <w:p><w:bookmarkStart w:id="3" w:name="snc_b"/><w:r><w:t>後</w:t></w:r></w:p><w:p><w:r><w:t>別</w:t></w:r></w:p>
        """).Read()));

    [Fact]
    public void A_removed_mark_at_the_end_loses_nothing() => Assert.Equal(["Plain 最後", "Table 表", "Plain 末"], Shown.Of(Docx.Of("""
        <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>最後</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>表</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr><w:r><w:t>末</w:t></w:r></w:p>
        """).Read()));

    [Fact]
    public void What_was_moved_stands_where_it_went()
    {
        var reading = Docx.Of("""
            <w:p><w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:moveFromRangeStart w:id="2" w:name="move1"/><w:bookmarkStart w:id="3" w:name="snc_a"/><w:bookmarkEnd w:id="3"/><w:moveFrom w:id="4"><w:r><w:t>動いた項</w:t></w:r></w:moveFrom></w:p><w:moveFromRangeEnd w:id="2"/>
            <w:p><w:r><w:t>間</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:moveTo w:id="5"/></w:rPr></w:pPr><w:moveToRangeStart w:id="6" w:name="move1"/><w:moveTo w:id="7"><w:r><w:t>動いた項</w:t></w:r></w:moveTo></w:p><w:moveToRangeEnd w:id="6"/>
            """).Read();
        Assert.Equal(["Plain 間", "Plain 動いた項"], Shown.Of(reading));
        Assert.Equal(["1 Moved 動いた項"], Shown.Notices(reading));
    }

    [Fact]
    public void Changed_looks_are_told() => Assert.Equal(["0 Reformatted"], Shown.Notices(Docx.Of("""
        <w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id="2"><w:rPr/></w:rPrChange></w:rPr><w:t>太</w:t></w:r></w:p>
        """).Read()));
}
