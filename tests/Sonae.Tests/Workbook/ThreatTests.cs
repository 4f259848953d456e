namespace Sonae.Tests.Workbook;

/// <summary>脅威の状況: every row with a frequency counts for its medium.</summary>
public sealed class ThreatTests
{
    private static TestBook Rows(params object?[][] rows)
    {
        var book = Books.Book();
        var sheet = book[Books.Threats].Clear().Row(1, "番号", "媒体・保存先", "想定される脅威", "対策を講じない場合の脅威の発生頻度", "対策状況");
        for (var i = 0; i < rows.Length; i++) sheet.Row(i + 2, [i + 1, .. rows[i]]);
        return book;
    }

    private static (int? Level, int? Given, int? All) Of(Assessed assessed, string medium) =>
        (assessed.Medium(medium).Int("threat"), assessed.Medium(medium).Int("threatsGiven"), assessed.Medium(medium).Int("threats"));

    [Fact]
    public void An_empty_medium_means_the_one_above()
    {
        var assessed = Assessed.Of(Rows(["書類", "盗難", 1], [null, "紛失", 3], ["クラウド", "乗っ取り", 2], [null, null, 1]));
        Assert.Equal((3, 2, 2), Of(assessed, "書類"));
        Assert.Equal((2, 2, 2), Of(assessed, "クラウド"));
    }

    [Fact]
    public void An_empty_medium_in_the_first_row_is_a_problem() =>
        Assert.StartsWith("脅威の状況!B2: 媒体・保存先が空で、上の行にもありません。", Assert.Single(Assessed.Of(Rows([null, "盗難", 1])).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_company_s_own_rows_count_too_whatever_their_words()
    {
        var assessed = Assessed.Of(Rows(["書類", "ヤギに食べられる", 3], ["書類", null, 1], ["書類", "ヤギに食べられる", 2]));
        Assert.Equal((3, 3, 3), Of(assessed, "書類"));
        Assert.Contains("ヤギに食べられる", string.Join('\n', assessed.Medium("書類").Texts("reasons")), StringComparison.Ordinal);
    }

    [Fact]
    public void None_given_is_null_with_a_reason_and_exit_0()
    {
        var assessed = Assessed.Of(Rows(["事務所PC", "盗難", null], ["書類", "盗難", 1]));
        Assert.Equal((null, 0, 1), Of(assessed, "事務所PC"));
        Assert.Equal((null, 0, 0), Of(assessed, "クラウド"));
        Assert.Null(assessed.Asset().Int("risk"));
        Assert.Contains(assessed.Asset().Texts("reasons"), reason => reason.Contains("脅威がひとつも判定されていません", StringComparison.Ordinal));
    }

    [Fact]
    public void Some_left_empty_is_the_highest_given_with_a_hint()
    {
        var assessed = Assessed.Of(Rows(["書類", "盗難", 2], ["書類", "紛失", null], ["書類", "火災", null]));
        Assert.Equal((2, 1, 3), Of(assessed, "書類"));
        Assert.Equal("注意 脅威の状況: 書類の脅威は 3件のうち 1件が判定ずみです。判定ずみの中で最も高い値を使いました。", Assert.Single(assessed.Hints));
        Assert.Contains(assessed.Json.Texts("notes"), note => note.Contains("3件のうち 1件", StringComparison.Ordinal));
    }

    [Theory, InlineData("脅威の発生頻度"), InlineData("発生頻度"), InlineData("対策を講じない場合の\n脅威の発生頻度")]
    public void The_frequency_has_three_names(string name) =>
        Assert.Equal(3, Assessed.Of(Books.Book().With(Books.Threats, sheet => sheet.Put("D1", name))).Medium("書類").Int("threat"));

    [Fact]
    public void The_words_have_two_names()
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Threats, sheet => sheet.Put("C1", "個別の脅威")));
        Assert.Contains("盗まれる", string.Join('\n', assessed.Medium("書類").Texts("reasons")), StringComparison.Ordinal);
    }

    [Fact]
    public void Number_and_state_are_ignored() => Assert.Empty(Assessed.Of(Rows(["書類", "盗難", 2, new ErrorValue("#N/A")])).Problems);

    [Fact]
    public void Without_a_column_of_words_a_medium_alone_is_an_unjudged_threat()
    {
        var book = Books.Book().With(Books.Threats, sheet => sheet.Clear().Row(1, "媒体・保存先", "発生頻度").Row(2, "書類", 1).Row(3, "書類"));
        Assert.Equal((1, 1, 2), Of(Assessed.Of(book), "書類"));
    }

    [Fact]
    public void A_medium_alone_above_its_threats_is_their_title() => Assert.Equal((2, 1, 1), Of(Assessed.Of(Rows(["書類"], [null, "盗難", 2])), "書類"));

    [Fact]
    public void An_unknown_medium_is_told_once_and_its_rows_count_for_none()
    {
        var line = Assert.Single(Assessed.Of(Rows(["金庫", "盗難", 1], [null, "紛失", 2], ["書類", "盗難", 1])).Problems);
        Assert.StartsWith("脅威の状況!B2: 「金庫」は媒体・保存先の名前ではありません。", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_threats_is_no_problem() => Assert.Equal((null, 0, 0), Of(Assessed.Of(Rows()), "書類"));
}
