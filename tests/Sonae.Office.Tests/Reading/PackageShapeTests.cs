using System.Text;
using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Reading;

/// <summary>Packages as different programs write them.</summary>
public sealed class PackageShapeTests
{
    private static Xlsx Plain => Xlsx.WithCell("<v>0</v>", "t=\"s\"").Strings("<si><t>有</t></si>");

    [Fact]
    public void Entry_names_may_have_backslashes_a_leading_slash_and_other_letters()
    {
        Assert.Equal("有", Reads.Text(Plain.Renamed(name => name.Replace('/', '\\'))));
        Assert.Equal("有", Reads.Text(Plain.Renamed(name => "/" + name)));
        Assert.Equal("有", Reads.Text(Plain.Renamed(name => name.ToUpperInvariant())));
    }

    [Theory]
    [InlineData("worksheets/sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("./worksheets/../worksheets/sheet1.xml")]
    [InlineData("..\\xl\\worksheets\\sheet1.xml")]
    [InlineData("../../../xl/worksheets/sheet1.xml")]
    public void Targets_may_be_relative_or_absolute(string target) => Assert.Equal("有", Reads.Text(Plain.Part(
        "xl/_rels/workbook.xml.rels", Xlsx.Relationships(("r1", "worksheet", target), ("r2", "sharedStrings", "/xl/sharedStrings.xml")))));

    [Fact]
    public void The_strict_namespaces_are_read() => Assert.Equal("有", Reads.Text(Strict(Plain)));

    [Fact]
    public void Prefixes_do_not_matter() => Assert.Equal("2", Reads.Text(Plain.Part(
        Xlsx.Sheet1,
        $"<x:worksheet xmlns:x=\"{Xlsx.Main}\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>")));

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Parts_may_be_in_utf16(string encoding, bool declared)
    {
        var sheet = (declared ? $"<?xml version=\"1.0\" encoding=\"utf-16\"?>" : "") + Xlsx.Sheet("<row><c t=\"str\"><v>有</v></c></row>");
        var bytes = Encoding.GetEncoding(encoding);
        Assert.Equal("有", Reads.Text(Plain.Part(Xlsx.Sheet1, [.. bytes.GetPreamble(), .. bytes.GetBytes(sheet)])));
    }

    [Fact]
    public void Styles_and_shared_texts_may_be_missing() => Assert.Equal("2", Reads.Text(Xlsx.WithCell("<v>2</v>", "s=\"7\"")));

    [Fact]
    public void The_package_may_lack_its_own_relationships() => Assert.Equal("有", Reads.Text(Plain.Without("_rels/.rels")));

    [Fact]
    public void Tabs_come_in_their_order_with_hidden_ones_and_without_charts()
    {
        using var file = Plain
            .Part("xl/workbook.xml", Xlsx.Workbook("""
                <sheet name="図" sheetId="9" r:id="c"/><sheet name="乙 (①)" sheetId="3" id="c" r:id="r1"/>
                <sheet name="甲" state="hidden" sheetId="1" r:id="r1"/><sheet name="丙" state="veryHidden" sheetId="2" r:id="r1"/>
                """))
            .Part("xl/_rels/workbook.xml.rels", Xlsx.Relationships(
                ("r1", "worksheet", "worksheets/sheet1.xml"), ("c", "chartsheet", "chartsheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml")))
            .Build();
        using var book = WorkbookReader.Open(file, ReadLimits.Web);
        Assert.Equal([new(1, "乙 (①)", false), new(2, "甲", true), new SheetInfo(3, "丙", true)], book.Sheets);
        Assert.All(book.Sheets, sheet => Assert.Equal("有", book.Rows(sheet).Single().Cells[0].Text));
    }

    [Fact]
    public void A_tab_whose_part_is_missing_is_refused_by_its_name()
    {
        var refusal = Reads.Refusal(Plain.Without(Xlsx.Sheet1));
        Assert.Equal((UnreadableReason.Damaged, "台帳"), (refusal.Reason, refusal.Sheet));
    }

    private static Xlsx Strict(Xlsx book)
    {
        const string main = "http://purl.oclc.org/ooxml/spreadsheetml/main", offices = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        string Turned(string xml) => xml.Replace(Xlsx.Main, main, StringComparison.Ordinal).Replace(Xlsx.Offices, offices, StringComparison.Ordinal);
        return book
            .Part("_rels/.rels", Turned(Xlsx.Relationships(("r1", "officeDocument", "xl/workbook.xml"))))
            .Part("xl/workbook.xml", Turned(Xlsx.Workbook("""<sheet name="台帳" sheetId="1" r:id="r1"/>""")))
            .Part("xl/_rels/workbook.xml.rels", Turned(Xlsx.Relationships(
                ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"))))
            .Part(Xlsx.Sheet1, Turned(Xlsx.Sheet("<row><c t=\"s\"><v>0</v></c></row>")))
            .Part("xl/sharedStrings.xml", Turned($"<sst xmlns=\"{Xlsx.Main}\"><si><t>有</t></si></sst>"));
    }
}
