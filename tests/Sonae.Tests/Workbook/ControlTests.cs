namespace Sonae.Tests.Workbook;

/// <summary>対策状況チェック: by number where there is one, else by order.</summary>
public sealed class ControlTests
{
    private static string? AnswerOf(Assessed assessed, int no) => assessed.Assessment!.Round.Controls.GetValueOrDefault(Books.Edition.Controls.Controls[no - 1].Id);

    private static TestBook WithoutNumbers(int rows)
    {
        var book = Books.Book();
        var sheet = book[Books.Controls].Clear().Row(1, "情報セキュリティ診断項目", "回答値");
        for (var i = 0; i < rows; i++) sheet.Row((i * 2) + 2, $"文面は自由 {i}", (i % 4) + 1);
        return book;
    }

    [Fact]
    public void Rows_are_matched_by_number_in_any_order()
    {
        var book = Books.Book().With(Books.Controls, sheet => sheet.Put("A2", 55).Put("A56", 1).Put("D2", 1).Put("D56", 3));
        Assert.Equal(("not-done", "done"), (AnswerOf(Assessed.Of(book), 1), AnswerOf(Assessed.Of(book), 55)));
    }

    [Fact]
    public void A_number_that_is_missing_is_unanswered()
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.ClearRow(2)));
        Assert.Null(AnswerOf(assessed, 1));
        Assert.Equal((3, 4), (assessed.Category(1).Int("answered"), assessed.Category(1).Int("items")));
    }

    [Theory, InlineData(0), InlineData(56), InlineData("A-1"), InlineData(1.5)]
    public void A_foreign_number_is_a_problem(object number) =>
        Assert.StartsWith("対策状況チェック!A2: 番号「", Assert.Single(Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put("A2", number))).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_repeated_number_is_a_problem_that_names_the_first_place() =>
        Assert.Equal("対策状況チェック!A56: 番号 1 が2回出てきます（最初は A2）。どちらかを直してください。",
            Assert.Single(Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put("A56", 1))).Problems));

    [Fact]
    public void An_answer_without_a_number_is_a_problem_and_a_title_row_is_not()
    {
        var book = Books.Book().With(Books.Controls, sheet => sheet.Row(60, null, "区切りの行", "（参考）").Put("D61", 1));
        Assert.StartsWith("対策状況チェック!A61: 番号が空です。", Assert.Single(Assessed.Of(book).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_value_or_a_formula_without_value_in_the_number_is_told()
    {
        var book = Books.Book().With(Books.Controls, sheet => sheet.Put("A2", new ErrorValue("#N/A")).Put("A3", new Formula("ROW()-1", null)));
        var assessed = Assessed.Of(book);
        Assert.Equal(["対策状況チェック!A2", "対策状況チェック!A3"], assessed.Problems.Select(line => line.Split(':')[0]));
        Assert.StartsWith("注意 対策状況チェック!A3: 式の計算結果", Assert.Single(assessed.Hints), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_may_be_written_as_codes_are()
    {
        var book = Books.Book().With(Books.Controls, sheet => sheet.Put("A2", "１").Put("A3", "2.").Put("A4", new Formula("2+1", 3)).Put("D2", 1).Put("D3", 3).Put("D4", 4));
        var assessed = Assessed.Of(book);
        Assert.Equal(["done", "not-done", "not-applicable"], Enumerable.Range(1, 3).Select(no => AnswerOf(assessed, no)));
    }

    [Fact]
    public void Without_numbers_the_55_rows_with_text_are_taken_in_order()
    {
        var assessed = Assessed.Of(WithoutNumbers(55));
        Assert.Equal(["done", "partly", "not-done", "not-applicable", "done"], Enumerable.Range(1, 5).Select(no => AnswerOf(assessed, no)));
        Assert.Equal("not-done", AnswerOf(assessed, 55));
    }

    [Theory, InlineData(54), InlineData(56)]
    public void Any_other_number_of_rows_is_a_problem(int rows) =>
        Assert.StartsWith($"対策状況チェック: 診断項目が {rows}件あります。", Assert.Single(Assessed.Of(WithoutNumbers(rows)).Problems), StringComparison.Ordinal);

    [Fact]
    public void Without_numbers_and_items_nothing_can_be_matched()
    {
        var book = Books.Book().With(Books.Controls, sheet => sheet.Put("A1", "No.").Put("C1", "質問"));
        Assert.StartsWith("対策状況チェック: 列「番号」がありません。", Assert.Single(Assessed.Of(book).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_may_be_called_kaito() => Assert.Equal("partly", AnswerOf(Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put("D1", "回答"))), 55));

    [Fact]
    public void Words_of_questions_are_never_compared() =>
        Assert.Empty(Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put("C2", "まったく別の問い").Put("B2", "別の種類").Put("C3", null))).Problems);
}
