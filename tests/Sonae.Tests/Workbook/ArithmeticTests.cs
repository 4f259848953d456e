using Sonae.Words;

namespace Sonae.Tests.Workbook;

/// <summary>What follows from the book, and what stays unknown.</summary>
public sealed class ArithmeticTests
{
    private static string Reasons(Assessed assessed, int asset = 0) => string.Join('\n', assessed.Asset(asset).Texts("reasons"));

    private static (int?, int?, int?, int?, int?, string?) Chain(Assessed assessed)
    {
        var asset = assessed.Asset();
        return (asset.Int("importance"), asset.Int("threat"), asset.Int("vulnerability"), asset.Int("likelihood"), asset.Int("risk"), asset.Text("band"));
    }

    [Theory]
    [InlineData(2, 1, 0, 3, 2, 2, 2, 4, "大"), InlineData(2, 2, 2, 3, 3, 2, 3, 6, "大"), InlineData(1, 0, 0, 3, 3, 1, 3, 3, "中"), InlineData(1, 1, 1, 2, 3, 1, 2, 2, "中")]
    [InlineData(0, 0, 2, 1, 1, 2, 1, 2, "中"), InlineData(0, 1, 0, 2, 2, 1, 1, 1, "中"), InlineData(0, 0, 0, 3, 3, 0, 3, 0, "小")]
    public void Importance_times_likelihood_is_the_risk(int c, int i, int a, int threat, int answer, int importance, int likelihood, int risk, string band)
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Row(2, null, null, c, i, a)).With(Books.Threats, sheet => sheet.Put("D4", threat));
        for (var category = 1; category <= 11; category++) book.Answering(category, answer);
        Assert.Equal((importance, threat, answer, likelihood, risk, band), Chain(Assessed.Of(book)));
    }

    [Theory, InlineData("C2", "機密性"), InlineData("D2", "完全性"), InlineData("E2", "可用性")]
    public void Importance_needs_all_three(string cell, string label)
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put(cell, null)));
        Assert.Equal((null, 3, 2, 2, null, null), Chain(assessed));
        Assert.Contains($"{label}がまだ判定されていないため", Reasons(assessed), StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_times_unknown_is_unknown()
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Row(2, null, null, 0, 0, 0)).With(Books.Threats, sheet => sheet.Put("D4", null)));
        Assert.Equal((0, null, 2, null, null, null), Chain(assessed));
    }

    [Fact]
    public void An_asset_without_a_medium_has_no_risk_and_says_why()
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("B2", null)));
        Assert.Null(assessed.Asset().Text("medium"));
        Assert.Equal((2, null, null, null, null, null), Chain(assessed));
        Assert.Contains("媒体・保存先が空のため", Reasons(assessed), StringComparison.Ordinal);
    }

    [Fact]
    public void One_linked_item_unanswered_leaves_the_vulnerability_unknown()
    {
        var linked = Books.Edition.Controls.Controls.First(control => control.Media.Contains("office-pc"));
        var assessed = Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put($"D{linked.No + 1}", null)));
        Assert.Equal((2, 3, null, null, null, null), Chain(assessed));
        Assert.Contains($"（番号 {linked.No}）", Reasons(assessed), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_is_not_linked_does_not_matter()
    {
        var other = Books.Edition.Controls.Controls.First(control => !control.Media.Contains("office-pc"));
        Assert.Equal(2, Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put($"D{other.No + 1}", null))).Asset().Int("vulnerability"));
    }

    [Fact]
    public void Where_nothing_applies_it_is_3_if_an_asset_lies_there_and_unknown_if_none_does()
    {
        var book = Books.Book();
        for (var category = 1; category <= 11; category++) book.Answering(category, 4);
        var assessed = Assessed.Of(book);
        Assert.Equal((3, null), (assessed.Medium("事務所PC").Int("vulnerability"), assessed.Medium("クラウド").Int("vulnerability")));
        Assert.Contains("情報資産がないため", string.Join('\n', assessed.Medium("クラウド").Texts("reasons")), StringComparison.Ordinal);
        Assert.Contains("無防備とみなしています", Reasons(assessed), StringComparison.Ordinal);
    }

    [Theory, InlineData(1, 1, 1), InlineData(1, 4, 1), InlineData(1, 2, 2), InlineData(3, 2, 2), InlineData(3, 3, 3), InlineData(3, 4, 3), InlineData(1, 3, 2)]
    public void Else_all_done_is_1_nothing_done_is_3_and_between_is_2(int first, int others, int level)
    {
        var book = Books.Book();
        for (var category = 1; category <= 11; category++) book.Answering(category, others);
        var linked = Books.Edition.Controls.Controls.First(control => control.Media.Contains("office-pc"));
        book[Books.Controls].Put($"D{linked.No + 1}", first);
        Assert.Equal(level, Assessed.Of(book).Asset().Int("vulnerability"));
    }

    [Fact]
    public void The_rate_weighs_half_what_is_partly_done_and_leaves_out_what_does_not_apply_or_is_unanswered()
    {
        var book = Books.Book().With(Books.Controls, sheet => sheet.Put("D2", 1).Put("D3", 3).Put("D4", 2).Put("D5", 4).Put("D6", 1).Put("D7", 3).Put("D8", null));
        var assessed = Assessed.Of(book);
        Assert.Equal((1.5 / 3, 1, 4), (assessed.Category(1).Real("rate"), assessed.Category(1).Int("notApplicable"), assessed.Category(1).Int("answered")));
        Assert.Equal((0.5, 2, 3), (assessed.Category(2).Real("rate"), assessed.Category(2).Int("answered"), assessed.Category(2).Int("items")));
    }

    [Fact]
    public void The_rate_is_not_rounded() =>
        Assert.Equal(1.0 / 3, Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put("D6", 2).Put("D7", 2).Put("D8", 3))).Category(2).Real("rate"));

    [Theory, InlineData(null, null), InlineData(4, null), InlineData(3, 0.0), InlineData(1, 1.0)]
    public void Without_an_answer_that_applies_there_is_no_rate(int? code, double? rate)
    {
        var book = Books.Book();
        foreach (var row in new[] { 6, 7, 8 }) book[Books.Controls].Put($"D{row}", code);
        Assert.Equal(rate, Assessed.Of(book).Category(2).Real("rate"));
    }

    [Theory, InlineData(0.625, "62.5%"), InlineData(0.1125, "11.3%"), InlineData(1.0 / 3, "33.3%"), InlineData(0.0625, "6.3%"), InlineData(1.0, "100.0%"), InlineData(null, "")]
    public void A_rate_is_shown_with_one_decimal_half_away_from_zero(double? rate, string shown) => Assert.Equal(shown, Percent.Of(rate));

    [Fact]
    public void A_book_with_names_only_gives_nulls_with_reasons_and_no_problem()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.ClearRow(2).Row(2, "顧客名簿"));
        foreach (var row in Enumerable.Range(2, 6)) book[Books.Threats].Put($"D{row}", null);
        foreach (var row in Enumerable.Range(2, 55)) book[Books.Controls].Put($"D{row}", null);
        var assessed = Assessed.Of(book);
        Assert.Equal((null, null, null, null, null, null), Chain(assessed));
        Assert.Equal(2, assessed.Asset().Texts("reasons").Count);
        Assert.All(assessed.Json.GetProperty("media").EnumerateArray(), medium => Assert.Equal(2, medium.Texts("reasons").Count(reason => reason.Contains("未判定", StringComparison.Ordinal))));
        Assert.All(assessed.Json.GetProperty("categories").EnumerateArray(), category => Assert.Null(category.Real("rate")));
    }
}
