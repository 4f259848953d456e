namespace Sonae.Office.Tests.Blocks;

/// <summary>Tables: cells with several lines and looks, merged cells, rows and cells that were tracked.</summary>
public sealed class TableTests
{
    [Fact]
    public void Cells_keep_lines_and_looks_and_merged_ones_are_told()
    {
        var reading = Docx.Of("""
            <w:bookmarkStart w:id="1" w:name="snc_before"/><w:bookmarkEnd w:id="1"/>
            <w:tbl><w:tblPr/><w:tblGrid/>
            <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr/><w:p><w:bookmarkStart w:id="2" w:name="snc_in"/><w:r><w:t>分類</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>扱い</w:t></w:r></w:p><w:p/></w:tc></w:tr>
            <w:sdt><w:sdtContent><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>極秘</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>中</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>両方</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:t>あと</w:t></w:r></w:p>
            """).Read();
        Assert.Equal(["Table [snc_before] [snc_in] 分類 | *扱い* / 極秘 | 一¶二 / ^ | 中 / <2>両方", "Plain あと"], Shown.Of(reading));
        Assert.Equal(["0 MergedCells", "0 NestedTable", "0 MergedCells 両方"], Shown.Notices(reading));
    }

    [Fact]
    public void Rows_put_in_with_tracking_stand_and_removed_ones_are_gone_and_told()
    {
        var reading = Docx.Of("""
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>頭</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:trPr><w:ins w:id="1" w:author="x"/></w:trPr><w:tc><w:p><w:ins w:id="2"><w:r><w:t>足した行</w:t></w:r></w:ins></w:p></w:tc></w:tr>
            <w:tr><w:trPr><w:del w:id="3" w:author="x"/></w:trPr><w:tc><w:p><w:del w:id="4"><w:r><w:delText>消した行</w:delText></w:r></w:del></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:cellDel w:id="5"/></w:tcPr><w:p><w:r><w:t>消したセル</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>残る</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """).Read();
        Assert.Equal(["Table 頭 / 足した行 / 残る"], Shown.Of(reading));
        Assert.Contains("0 Inserted ¶足した行", Shown.Notices(reading));
        Assert.Contains(Shown.Notices(reading), notice => notice.StartsWith("0 Deleted", StringComparison.Ordinal) && notice.Contains("消した行", StringComparison.Ordinal));
    }

    [Fact]
    public void Bullets_in_a_cell_keep_their_mark() => Assert.Equal(["Table ・一¶・二"], Shown.Of(Docx.Of("""
        <w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>一</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """).Styles(("B", "List Bullet", "")).Read()));
}
