using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Texts of cells, above all Japanese ones.</summary>
public sealed class TextCellTests
{
    [Theory]
    [InlineData("𠮷野家")]
    [InlineData("葛󠄀城市")]
    [InlineData("ﾃﾞｰﾀﾍﾞｰｽ")]
    [InlineData("①㈱髙﨑～〜")]
    [InlineData("👨‍👩‍👧 ❄️")]
    [InlineData("か\u3099")]
    [InlineData("\u3000全角　空白\u3000")]
    public void Shared_and_inline_texts_come_back_as_they_are(string text)
    {
        Assert.Equal(text, Reads.Text(Xlsx.WithCell("<v>0</v>", "t=\"s\"").Strings($"<si><t xml:space=\"preserve\">{text}</t></si>")));
        Assert.Equal(text, Reads.Text(Xlsx.WithCell($"<is><t>{text}</t></is>", "t=\"inlineStr\"")));
        Assert.Equal(text, Reads.Text(Xlsx.WithCell($"<v>{text}</v>", "t=\"str\"")));
    }

    [Fact]
    public void Furigana_are_not_text() => Assert.Equal("山田商店", Reads.Text(Xlsx.WithCell("<v>0</v>", "t=\"s\"").Strings(
        """<si><r><t>山田</t></r><r><rPr><b/></rPr><t>商店</t></r><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>""")));

    [Theory]
    [InlineData("一行目_x000D_\n二行目", "一行目\r\n二行目")]
    [InlineData("_x000d_", "\r")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("_xD842__xDFB7_", "𠮷")]
    [InlineData("_x00G0_ _x12_ _x", "_x00G0_ _x12_ _x")]
    [InlineData("snake_case_x", "snake_case_x")]
    [InlineData("_x000B_", "\v")]
    public void Escapes_of_characters_are_undone(string stored, string text)
    {
        Assert.Equal(text, Reads.Text(Xlsx.WithCell($"<is><t>{stored}</t></is>", "t=\"inlineStr\"")));
        Assert.Equal(text, Reads.Text(Xlsx.WithCell("<v>0</v>", "t=\"s\"").Strings($"<si><t>{stored}</t></si>")));
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal(UnreadableReason.BrokenCharacter, Reads.Reason(Xlsx.WithCell("<is><t>_xD842_</t></is>", "t=\"inlineStr\"")));

    [Fact]
    public void Text_in_pieces_is_joined() => Assert.Equal(
        "<b> & 甲乙",
        Reads.Text(Xlsx.WithCell("<is><t><![CDATA[<b>]]> &amp;<!-- x --> &#30002;<?pi x?>乙</t></is>", "t=\"inlineStr\"")));

    [Fact]
    public void White_space_alone_is_a_text() => Assert.Equal(" \n ", Reads.Text(Xlsx.WithCell("<is><t> \n </t></is>", "t=\"inlineStr\"")));

    [Fact]
    public void Empty_texts_are_no_cells() => Assert.Empty(Reads.Cells(
        Xlsx.WithRows("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is/></c><c r="C1" t="str"><v/></c></row>""").Strings("<si/>")));

    [Fact]
    public void Texts_up_to_the_longest_of_Excel_are_read() =>
        Assert.Equal(32_767, Reads.Text(Xlsx.WithCell($"<is><t>{new string('字', 32_767)}</t></is>", "t=\"inlineStr\"")).Length);

    [Fact]
    public void Pairs_of_surrogates_are_read_wherever_they_fall()
    {
        var texts = Enumerable.Range(0, 8).Select(shift => new string('a', shift) + string.Concat(Enumerable.Repeat("𠮷", 3000)));
        Assert.All(texts, text => Assert.Equal(text, Reads.Text(Xlsx.WithCell($"<is><t>{text}</t></is>", "t=\"inlineStr\""))));
    }

    [Fact]
    public void Longer_texts_are_refused_with_the_cell()
    {
        var refusal = Reads.Refusal(Xlsx.WithCell($"<is><t>{new string('字', 32_768)}</t></is>", "t=\"inlineStr\""));
        Assert.Equal((UnreadableReason.CellTooLong, "台帳", "A1"), (refusal.Reason, refusal.Sheet, refusal.Cell));
    }

    [Fact]
    public void Cells_with_one_shared_text_hold_one_string()
    {
        var cells = Reads.Cells(Xlsx.WithRows("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>""").Strings("<si><t>有</t></si>"));
        Assert.Same(cells[0].Text, cells[1].Text);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("-1")]
    [InlineData("x")]
    public void A_shared_text_that_is_not_there_is_refused_with_the_cell(string index)
    {
        var refusal = Reads.Refusal(Xlsx.WithCell($"<v>{index}</v>", "t=\"s\"").Strings("<si><t>有</t></si>"));
        Assert.Equal((UnreadableReason.BrokenCell, "A1"), (refusal.Reason, refusal.Cell));
    }
}
