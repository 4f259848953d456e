using System.IO.Compression;
using System.Xml.Linq;
using Sonae.Office.Excel;

namespace Sonae.Office.Tests.Writing;

/// <summary>What a written workbook holds beside its texts.</summary>
public sealed class WorkbookWriterTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Same_input_gives_the_same_bytes() => Assert.Equal(SampleBook.Bytes(), SampleBook.Bytes());

    [Fact]
    public void Times_in_the_zip_are_fixed()
    {
        using var zip = new ZipArchive(new MemoryStream(SampleBook.Bytes()));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Values_come_back_with_their_kinds()
    {
        var cells = Books.CellsOf(Books.Of(new("s", []), [
            OutCell.Number(2), OutCell.Number(-0.125, CellStyle.Decimal1), OutCell.Number(1e300), OutCell.Bool(true),
            OutCell.Date(new(2026, 4, 1)),
            OutCell.Date(new(1900, 2, 28)), OutCell.Blank(CellStyle.Input), OutCell.NumberOrBlank(null)]));
        Assert.Equal(["2", "-0.125", "1E+300", "TRUE", "2026-04-01", "1900-02-28"], cells.Select(cell => cell.Text));
        Assert.Equal([CellKind.Number, CellKind.Number, CellKind.Number, CellKind.Boolean, CellKind.Date, CellKind.Text],
            cells.Select(cell => cell.Kind));
    }

    [Fact]
    public void Formulas_carry_their_stored_values()
    {
        var cells = Books.CellsOf(Books.Of(new("s", []), [
            OutCell.Formula("A2&\"<\"", "大_x0041_"), OutCell.Formula("1+1", 2),
            OutCell.Formula("1/4", 0.25), OutCell.Formula("1=1", true), OutCell.Formula("\"\"", null)]));
        Assert.All(cells, cell => Assert.True(cell.HasFormula));
        Assert.Equal(["大_x0041_", "2", "0.25", "TRUE", ""], cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Book_is_computed_when_opened_and_names_its_lists()
    {
        var book = Part(SampleBook.Bytes(), "xl/workbook.xml");
        Assert.Equal("1", book.Element(Main + "calcPr")!.Attribute("fullCalcOnLoad")!.Value);
        var names = book.Descendants(Main + "definedName").ToDictionary(name => name.Attribute("name")!.Value, name => name.Value);
        Assert.Equal("'値の一覧'!$A$1:$A$6", names["Media"]);
        Assert.Equal("'情報資産管理台帳'!$3:$4", names["_xlnm.Print_Titles"]);
        // Excel 2007 refuses a list on another sheet unless it has a name.
        Assert.Equal("'値の一覧'!$A$1:$A$6",
            names[Part(SampleBook.Bytes(), "xl/worksheets/sheet1.xml").Descendants(Main + "formula1").First().Value]);
    }

    [Fact]
    public void Names_of_sheets_follow_the_rules_and_stay_apart()
    {
        using var output = new MemoryStream();
        var names = new List<string>();
        using (var book = new WorkbookWriter(output, SampleBook.Info))
            foreach (var name in (string[])["[a]:b\\c/d?e*", "history", "", "'x'", new('長', 40), new('長', 40), "A", "a", "=1\u0001"])
                names.Add(book.Sheet(new(name, []), []));
        Assert.Equal(["_a__b_c_d_e_", "Sheethistory", "Sheet", "x", new('長', 31), new string('長', 27) + " (2)", "A", "a (2)", "=1"], names);
        using var reader = WorkbookReader.Open(output, ReadLimits.Web);
        Assert.Equal(names, reader.Sheets.Select(sheet => sheet.Name));
    }

    [Fact]
    public void Book_without_a_sheet_to_show_shows_one()
    {
        using var output = new MemoryStream();
        using (var book = new WorkbookWriter(output, SampleBook.Info)) book.Sheet(new("h", []) { Hidden = true }, []);
        using var hidden = WorkbookReader.Open(output, ReadLimits.Web);
        Assert.False(Assert.Single(hidden.Sheets).Hidden);
        using var nothing = new MemoryStream();
        new WorkbookWriter(nothing, SampleBook.Info).Dispose();
        using var empty = WorkbookReader.Open(nothing, ReadLimits.Web);
        Assert.Single(empty.Sheets);
    }

    [Fact]
    public void Book_whose_rows_fail_is_no_workbook()
    {
        static IEnumerable<OutCell[]> Rows()
        {
            yield return [OutCell.Text("a")];
            throw new IOException("disk");
        }
        using var output = new MemoryStream();
        Assert.Throws<IOException>(() =>
        {
            using var book = new WorkbookWriter(output, SampleBook.Info);
            book.Sheet(new("s", []), Rows());
        });
        Assert.Throws<UnreadableFileException>(() => WorkbookReader.Open(output, ReadLimits.Web));
    }

    [Fact]
    public void Rows_grow_with_wrapped_text_only()
    {
        var layout = new SheetLayout("s", [10, 10, 10]) { Merges = ["A4:C4"], RowHeights = [(5, 50)] };
        var text = new string('長', 12);
        var sheet = Part(Books.Of(layout,
            [OutCell.Text(text, CellStyle.Wrap)], [OutCell.Text(text)], [OutCell.Text("短", CellStyle.Wrap)],
            [OutCell.Text(text, CellStyle.Wrap)], [OutCell.Text(text, CellStyle.Wrap)], [OutCell.Text("a\nb\nc", CellStyle.Input)]),
            "xl/worksheets/sheet1.xml");
        var heights = sheet.Descendants(Main + "row").Select(row => (double?)row.Attribute("ht")).ToList();
        Assert.Equal([51, null, null, null, 50, 51], heights);
    }

    [Fact]
    public void Header_text_cannot_give_codes() =>
        Assert.Equal("&L株式会社そなえ製作所（架空） R&&D&R&A",
            Part(SampleBook.Bytes(), "xl/worksheets/sheet1.xml").Descendants(Main + "oddHeader").Single().Value);

    [Fact]
    public void What_Excel_would_refuse_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OutCell.Number(double.NaN));
        Assert.Throws<ArgumentException>(() => OutCell.Formula(new string('1', 8193), 1));
        Assert.Throws<InvalidOperationException>(() => Books.Of(new("s", []) { DropDowns = [new("A1", [new string('a', 256)], null, "", "")] }));
        Assert.Throws<InvalidOperationException>(() => Books.Of(new("s", []) { DropDowns = [new("A1", ["a,b"], null, "", "")] }));
        Assert.Throws<InvalidOperationException>(() => Books.Of(new("s", []), [new OutCell[16_385]]));
        Assert.Throws<ArgumentException>(() => Books.Of(new("s", []) { Links = [new("A1", "file:///etc/passwd")] }));
        Assert.Throws<ArgumentException>(() => Books.Of(new("s", []) { Links = [new("A1", "javascript:alert(1)")] }));
        using var book = new WorkbookWriter(new MemoryStream(), SampleBook.Info);
        Assert.Throws<ArgumentException>(() => book.DefinedName("1 a", "A1"));
    }

    [Theory]
    [InlineData(0, "A"), InlineData(25, "Z"), InlineData(26, "AA"), InlineData(51, "AZ"), InlineData(52, "BA")]
    [InlineData(701, "ZZ"), InlineData(702, "AAA"), InlineData(16_383, "XFD")]
    public void Columns_have_the_letters_people_know(int column, string letters) => Assert.Equal(letters, CellName.Column(column));

    private static XElement Part(byte[] book, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }
}
