namespace Sonae.Tests.Workbook;

/// <summary>Which sheets are read.</summary>
public sealed class SheetTests
{
    [Theory, InlineData(Books.Register), InlineData(Books.Threats), InlineData(Books.Controls)]
    public void A_required_sheet_that_is_missing_is_a_problem_of_that_sheet(string name) =>
        Assert.StartsWith($"{name}: シートがありません。", Assert.Single(Assessed.Of(Books.Book().Remove(name)).Problems), StringComparison.Ordinal);

    [Fact]
    public void All_missing_sheets_are_told_at_once()
    {
        var book = new TestBook();
        book.Add("表紙");
        Assert.Equal([Books.Register, Books.Threats, Books.Controls], Assessed.Of(book).Problems.Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void The_company_sheet_may_be_missing() => Assert.Empty(Assessed.Of(Books.Book()).Problems);

    [Fact]
    public void A_hidden_sheet_counts()
    {
        var book = Books.Book();
        book[Books.Register].Hidden = true;
        Assert.Equal("顧客名簿", Assessed.Of(book).Asset().Text("name"));
    }

    [Fact]
    public void The_first_match_in_tab_order_counts_and_a_second_one_is_a_problem()
    {
        var book = Books.Book();
        book.Add("情報資産管理台帳（旧）").Row(1, "情報資産名称", "媒体・保存先", "機密性", "完全性", "可用性").Row(2, "古い", "どこか", 9, 9, 9);
        var line = Assert.Single(Assessed.Of(book).Problems);
        Assert.StartsWith("情報資産管理台帳: ", line, StringComparison.Ordinal);
        Assert.Contains("「情報資産管理台帳（旧）」", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_sheets_are_ignored_and_told()
    {
        var book = Books.Book();
        book.Add("メモ").Row(1, "何か", new ErrorValue("#N/A"));
        var assessed = Assessed.Of(book);
        Assert.Empty(assessed.Problems);
        Assert.Equal("注意 メモ: このシートは読みません。", Assert.Single(assessed.Hints));
        Assert.Contains(assessed.Json.Texts("notes"), note => note.Contains("メモ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_names_the_sheet_by_its_full_name()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Put("C2", "高"));
        book[Books.Register].Name = "情報資産管理台帳（2026年度）";
        Assert.StartsWith("情報資産管理台帳（2026年度）!C2: ", Assert.Single(Assessed.Of(book).Problems), StringComparison.Ordinal);
    }
}
