using System.IO.Compression;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sonae.Office.Excel;
using CellValues = DocumentFormat.OpenXml.Spreadsheet.CellValues;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Sonae.Office.Tests.Writing;

/// <summary>What people type stays what they typed, and never becomes a formula.</summary>
public sealed class CellTextTests
{
    private static readonly string[] Pieces = ["_x0041", "_", "_x", "x000D_", "\r", "\u0001", "\uD83D", "\uDE00", "=", "\uFFFF", " "];

    [Fact]
    public void Naughty_texts_come_back_as_they_were() =>
        Assert.Equal(Naughty.Texts.Select(Naughty.Expected), Books.TextsOf(SampleBook.OfTexts(Naughty.Texts)));

    [Fact]
    public void Any_text_comes_back_as_it_was()
    {
        var piece = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[Gen.Char, 0, 3]);
        piece.Array[1, 8].Select(string.Concat).Where(text => text.Length > 0 && !text.Contains("\r\n", StringComparison.Ordinal))
            .Sample(text => Assert.Equal([Naughty.Expected(text)], Books.TextsOf(SampleBook.OfTexts(text))), iter: 300);
    }

    [Fact]
    public void Line_breaks_of_forms_become_those_of_cells() =>
        Assert.Equal(["一行\n二行"], Books.TextsOf(SampleBook.OfTexts("一行\r\n二行")));

    [Theory, InlineData(32_767, 0), InlineData(32_768, 1), InlineData(70_000, 1)]
    public void Longer_than_a_cell_is_cut_where_it_shows(int length, int cut)
    {
        var text = Assert.Single(Books.TextsOf(SampleBook.OfTexts(new string('長', length))));
        Assert.Equal(32_767, text.Length);
        Assert.Equal(cut, text.Count(c => c == '…'));
    }

    [Fact]
    public void Cut_never_splits_a_pair()
    {
        var text = Assert.Single(Books.TextsOf(SampleBook.OfTexts("あ" + string.Concat(Enumerable.Repeat("\U00020BB7", 20_000)))));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.EndsWith("\U00020BB7…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Formula_like_texts_are_typed_strings_marked_as_quoted()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(SampleBook.OfTexts(Naughty.FormulaLike)), false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<SheetCell>().ToList();
        var looks = book.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        Assert.Equal(Naughty.FormulaLike.Length, cells.Count);
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.All(cells, cell => Assert.Equal(CellValues.SharedString, cell.DataType!.Value));
        Assert.All(cells, cell => Assert.True(looks[(int)cell.StyleIndex!.Value].QuotePrefix!.Value));
    }

    [Fact]
    public void Book_of_more_texts_than_the_shared_list_holds_keeps_all()
    {
        var texts = Enumerable.Range(0, 70_000).Select(i => i % 2 == 0 ? $"文 {i}" : $"={i}").ToList();
        var book = SampleBook.OfTexts([.. texts, .. texts.TakeLast(3)]);
        Assert.Equal([.. texts, .. texts.TakeLast(3)], Books.TextsOf(book));
        using var zip = new ZipArchive(new MemoryStream(book));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = sheet.ReadToEnd();
        Assert.Contains("t=\"inlineStr\"", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Openpyxl_reads_the_same_texts_and_no_formula()
    {
        Assert.SkipWhen(OpenPyXl.Python is null, "No python3 with openpyxl is on this machine.");
        // Openpyxl leaves _xHHHH_ as it stands, so texts with such are left to the other readers.
        var texts = Naughty.Texts.Where(text => !text.Contains("_x", StringComparison.OrdinalIgnoreCase) && !text.Any(IsEscaped)).ToArray();
        var read = OpenPyXl.FirstColumn(SampleBook.OfTexts(texts));
        Assert.Equal(texts.Select(text => (text, "s")), read);
    }

    private static bool IsEscaped(char c) => c is (< ' ' and not ('\t' or '\n')) or '\uFFFE' or '\uFFFF';
}
