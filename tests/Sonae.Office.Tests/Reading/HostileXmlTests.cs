using System.Text;

namespace Sonae.Office.Tests.Reading;

/// <summary>XML made to hurt.</summary>
public sealed class HostileXmlTests
{
    private const string Bomb = """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>""";
    private const string Outside = """<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>""";

    private static Xlsx Plain => Xlsx.WithCell("<v>0</v>", "t=\"s\"").Strings("<si><t>有</t></si>").Format("0");

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData(Xlsx.Sheet1)]
    public void A_doctype_is_refused_in_every_part(string part)
    {
        foreach (var doctype in new[] { Bomb, Outside, "<!DOCTYPE x>" })
        {
            var refusal = Reads.Refusal(Plain.Part(part, doctype + "<x>&a;</x>"));
            Assert.Equal((UnreadableReason.Doctype, part), (refusal.Reason, refusal.Part));
        }
    }

    [Fact]
    public void A_doctype_hidden_in_another_encoding_is_refused_too()
    {
        var sheet = "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Outside + Xlsx.Sheet("");
        Assert.Equal(UnreadableReason.Doctype, Reads.Reason(Plain.Part(Xlsx.Sheet1, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(sheet)])));
        const string utf7 = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE x+AD4-";
        Assert.Equal(UnreadableReason.Damaged, Reads.Reason(Plain.Part(Xlsx.Sheet1, utf7 + Xlsx.Sheet(""))));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000));
        Assert.Equal(UnreadableReason.TooDeep, Reads.Reason(Xlsx.WithRows(deep)));
        Assert.Equal(UnreadableReason.TooDeep, Reads.Reason(Plain.Strings($"<si>{deep}</si>")));
    }

    [Fact]
    public void Elements_with_hundreds_of_attributes_are_refused() =>
        Assert.Equal(UnreadableReason.TooDeep, Reads.Reason(Xlsx.WithCell("", string.Concat(Enumerable.Range(0, 300).Select(n => $" a{n}=\"\"")))));

    [Fact]
    public void An_endless_attribute_is_refused() => Assert.Equal(UnreadableReason.Bomb, Reads.Reason(Xlsx.WithCell("", $"a=\"{Noise(3 << 20)}\"")));

    [Theory]
    [InlineData("<is><t>{0}</t></is>", "t=\"inlineStr\"")]
    [InlineData("<is><r><t>{0}</t></r></is>", "t=\"inlineStr\"")]
    [InlineData("<v>{0}</v>", "t=\"str\"")]
    [InlineData("<v>{0}</v>", "")]
    public void An_endless_text_is_refused(string inside, string attributes) => Assert.Equal(
        UnreadableReason.CellTooLong,
        Reads.Reason(Xlsx.WithCell(inside.Replace("{0}", Noise(300_000), StringComparison.Ordinal), attributes)));

    [Fact]
    public void Runs_of_one_text_are_counted_together()
    {
        var runs = string.Concat(Enumerable.Repeat($"<r><t>{Noise(1000)}</t></r>", 33));
        Assert.Equal(UnreadableReason.CellTooLong, Reads.Reason(Xlsx.WithCell($"<is>{runs}</is>", "t=\"inlineStr\"")));
    }

    [Fact]
    public void Too_many_shared_texts_are_refused() => Assert.Equal(
        UnreadableReason.TooManyTexts,
        Reads.Refusal(Plain.Strings("<si/><si/><si/>").Build(), ReadLimits.Web with { MaxSharedStrings = 2 }).Reason);

    [Theory]
    [InlineData("<v>1</v")]
    [InlineData("<v>1</w>")]
    [InlineData("<v>&#0;</v>")]
    [InlineData("<v>&#xD800;</v>")]
    [InlineData("<v>&unknown;</v>")]
    [InlineData("<v>\u0001</v>")]
    public void Xml_that_is_none_is_damaged(string inside)
    {
        var refusal = Reads.Refusal(Xlsx.WithCell(inside));
        Assert.Equal((UnreadableReason.Damaged, Xlsx.Sheet1, "台帳"), (refusal.Reason, refusal.Part, refusal.Sheet));
    }

    [Fact]
    public void Half_a_character_in_the_bytes_is_damaged()
    {
        var bytes = Encoding.UTF8.GetBytes(Xlsx.Sheet("<row><c t=\"str\"><v>###</v></c></row>"));
        new byte[] { 0xED, 0xA0, 0x80 }.CopyTo(bytes.AsSpan(bytes.AsSpan().IndexOf("###"u8)));
        Assert.Equal(UnreadableReason.Damaged, Reads.Reason(Plain.Part(Xlsx.Sheet1, bytes)));
    }

    [Fact]
    public void Damage_behind_the_last_cell_is_seen() =>
        Assert.Equal(UnreadableReason.Damaged, Reads.Reason(Plain.Part(Xlsx.Sheet1, Xlsx.Sheet("<row><c><v>1</v></c></row>") + "<rest>")));

    // Not compressible, so that no other limit comes first.
    private static string Noise(int length)
    {
        var random = new Random(7);
        return string.Create(length, random, (text, source) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)source.Next('a', 'z');
        });
    }
}
