using System.Globalization;
using System.Text.RegularExpressions;
using Sonae.Office.Excel;
using Sonae.Workbook;

namespace Sonae.Tests.Workbook;

/// <summary>診断結果.xlsx: its sheets, columns, values and formulas.</summary>
public sealed partial class ResultBookTests
{
    private static readonly HashSet<string> OfExcel2007 = ["IF", "OR", "MAX", "INDEX", "MATCH", "LOOKUP", "COUNTIF", "SUM", "SUMPRODUCT", "ISNUMBER"];

    private static TestBook Book() => Books.BookOf(("name", "架空商事"), ("develops", "いいえ"), ("form", "sole"), ("employees", 3), ("facts.security_officer", "乙\n（兼務）"), ("choices.committee_cycle", "meets-monthly"))
        .With(Books.Register, sheet => sheet.Row(1, null, null, null, null, null, null, null, null, "棚").Row(2, null, null, null, null, null, null, null, null, "A-1")
            .Row(3, "=1+1", "クラウド", 0, 0, null, "×").Row(5, "図面", null, 1, 1, 1))
        .With(Books.Threats, sheet => sheet.Row(8, 7, "書類", "自社の脅威", null).Row(9, 8, null, "もう一つ", 1))
        .With(Books.Controls, sheet => sheet.Put("D2", null).Put("D3", 4).Put("D10", "1：実施している"));

    [Fact]
    public void It_holds_the_result_the_three_input_sheets_and_the_basis()
    {
        Assert.Equal(["診断結果", Books.Register, Books.Threats, Books.Controls, "計算の根拠"], new ResultTable(Assessed.Of(Books.Book()).Result()).Sheets);
        Assert.Contains(Books.Company, new ResultTable(Assessed.Of(Book()).Result()).Sheets);
    }

    [Fact]
    public void Its_columns_are_those_of_the_contract()
    {
        var table = new ResultTable(Assessed.Of(Books.Book()).Result());
        Assert.Equal(["No", "対策の種類", "策定の必要性", "対策の実施率", "ポリシーによる対策規定の要否"], table.Headings("診断結果"));
        string[] computed = ["重要度", "脅威の発生頻度", "脆弱性", "被害発生可能性", "可能性の区分", "リスク値", "リスクの区分"];
        Assert.Equal(computed, table.Headings(Books.Register).Where(computed.Contains));
    }

    [Fact]
    public void Computed_cells_hold_numbers_and_unknown_is_nothing()
    {
        var table = new ResultTable(Assessed.Of(Book()).Result());
        string[] columns = ["重要度", "脅威の発生頻度", "脆弱性", "被害発生可能性", "可能性の区分", "リスク値", "リスクの区分"];
        IEnumerable<string> Row(int row) => columns.Select(column => table.Text(Books.Register, row, table.ColumnOf(Books.Register, column)));
        Assert.Equal(["2", "3", "2", "2", "中", "4", "大"], Row(5));
        Assert.Equal(["", "3", "2", "2", "中", "", ""], Row(6));
        Assert.Equal(["1", "", "", "", "", "", ""], Row(7));
        Assert.Equal(CellKind.Number, table.Kind(Books.Register, 5, table.ColumnOf(Books.Register, "リスク値")));
        Assert.Equal("0.571428571429", table.Number("診断結果", 7, 4));
    }

    [Fact]
    public void Values_stand_in_normal_form()
    {
        var table = new ResultTable(Assessed.Of(Book()).Result());
        Assert.Equal(("=1+1", "クラウド", ""), (table.Text(Books.Register, 6, 3), table.Text(Books.Register, 6, 7), table.Text(Books.Register, 6, 8)));
        Assert.Equal(("書類", "書類", "1"), (table.Text(Books.Threats, 11, 2), table.Text(Books.Threats, 12, 2), table.Text(Books.Threats, 12, 4)));
        Assert.Equal(("", "4", "1"), (table.Text(Books.Controls, 5, 4), table.Text(Books.Controls, 6, 4), table.Text(Books.Controls, 13, 4)));
        Assert.Equal(CellKind.Number, table.Kind(Books.Controls, 13, 4));
    }

    [Fact]
    public void Assessed_again_it_gives_the_same_findings()
    {
        var first = Assessed.Of(Book());
        var second = Assessed.Of(first.Result());
        Assert.Equal(WithoutRows(first), WithoutRows(second));
        Assert.Equal(first.Assessment!.OtherColumns, second.Assessment!.OtherColumns);
        Assert.Equal(first.Assessment.Policies().Select(policy => policy.FileName), second.Assessment.Policies().Select(policy => policy.FileName));
        Assert.Equal(WithoutRows(second), WithoutRows(Assessed.Of(second.Result())));
    }

    [Fact]
    public void Formulas_use_functions_of_Excel_2007_only_and_carry_stored_values()
    {
        var book = Assessed.Of(Book()).Result();
        var formulas = SheetXml.Formulas(book).ToList();
        Assert.All(formulas, formula => Assert.NotNull(SheetXml.StoredOf(formula)));
        var functions = formulas.SelectMany(formula => Function().Matches(Quoted().Replace(SheetXml.FormulaOf(formula), ""))).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Subset(OfExcel2007, functions);
        Assert.True(functions.Count > 5);
        Assert.True(formulas.Count > 100);
        Assert.All(formulas, formula => Assert.True(SheetXml.FormulaOf(formula).Length < 8192));
    }

    [Fact]
    public void Excel_calculates_it_anew_when_it_opens_it()
    {
        var calculation = SheetXml.Book(Assessed.Of(Books.Book()).Result()).Elements().Single(element => element.Name.LocalName == "calcPr");
        Assert.Equal("1", calculation.Attribute("fullCalcOnLoad")?.Value);
    }

    [Fact]
    public void The_basis_holds_table_bands_weights_and_links_of_the_edition()
    {
        var table = new ResultTable(Assessed.Of(Books.Book()).Result());
        var basis = BasisPlaces.Of(Books.Edition);
        string Row(int row, int columns) => string.Join(' ', Enumerable.Range(1, columns).Select(column => table.Text("計算の根拠", row, column)));
        Assert.Equal(["1 1 1 1", "2 1 1 2", "3 1 2 3"], Enumerable.Range(basis.Table, 3).Select(row => Row(row, 4)));
        Assert.Equal(["0 0 小", "1 3 中", "4 6 大"], Enumerable.Range(basis.Bands, 3).Select(row => Row(row, 3)));
        Assert.Equal(["1", "0.5", "0", "対象外"], Enumerable.Range(basis.Weights, 4).Select(row => table.Text("計算の根拠", row, 3)));
        Assert.Equal(Books.Edition.Controls.Controls.Sum(control => control.Media.Count),
            Enumerable.Range(basis.Links, 55).Sum(row => Enumerable.Range(4, 6).Count(column => table.Text("計算の根拠", row, column) == "1")));
    }

    // Rows move when the heading does, and the program's own sheets are told as ignored.
    private static string WithoutRows(Assessed assessed) =>
        RowNumber().Replace(assessed.JsonText[..assessed.JsonText.IndexOf("\"notes\"", StringComparison.Ordinal)], "").ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("\"row\": [0-9]+,")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"([A-Z][A-Z0-9.]*)\(")]
    private static partial Regex Function();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'")]
    private static partial Regex Quoted();
}
