namespace Sonae.Tests.Workbook;

/// <summary>Where the heading of a sheet is found.</summary>
public sealed class HeaderTests
{
    private const string Again = "見出しがもう一度出てきます";

    [Theory, InlineData(0), InlineData(12), InlineData(29)]
    public void The_heading_may_stand_in_rows_1_to_30(int down) =>
        Assert.Equal(down + 2, Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Down(down))).Asset().Int("row"));

    [Fact]
    public void A_heading_in_row_31_is_not_found()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Down(30));
        Assert.StartsWith("情報資産管理台帳: 見出しの行が見つかりません。", Assert.Single(Assessed.Of(book).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_row_with_all_required_names_wins_over_one_with_some()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Down(3).Row(1, "備考", "連絡先", "管理部署", "利用者範囲").Row(2, "登録日", "総務部"));
        var assessed = Assessed.Of(book);
        Assert.Equal((5, "事務所PC"), (assessed.Asset().Int("row"), assessed.Asset().Text("medium")));
    }

    [Fact]
    public void A_pair_of_rows_with_titles_of_groups_is_one_heading()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Clear()
            .Row(3, "番号", "情報資産名称", "媒体・保存先", "個人情報の種類", null, null, "評価値", null, null, null, "備考")
            .Row(4, null, null, null, "個人情報", "要配慮個人情報", "マイナンバー", "機密性", "完全性", "可用性", "重要度")
            .Row(5, 1, "顧客名簿", "クラウド", "有", "無", "○", 1, 2, 0, 2, "一覧"));
        var assessed = Assessed.Of(book);
        Assert.Equal((5, "クラウド", 2), (assessed.Asset().Int("row"), assessed.Asset().Text("medium"), assessed.Asset().Int("importance")));
        Assert.Equal(["personal-data", "my-number"], assessed.Assessment!.Round.Assets[0].Flags);
        Assert.Empty(assessed.Assessment.OtherColumns);
    }

    [Fact]
    public void Titles_of_groups_above_a_full_heading_are_not_columns()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Down(1).Row(1, null, null, "評価値", "評価値", "評価値", "個人情報の種類"));
        Assert.Equal(3, Assessed.Of(book).Asset().Int("row"));
    }

    [Fact]
    public void A_row_of_data_that_names_a_column_is_not_taken_for_half_a_heading()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Put("I1", "棚").Put("I2", "連絡先").Row(3, "図面", "書類", 1, 1, 1));
        Assert.Equal(["顧客名簿", "図面"], Assessed.Of(book).Json.GetProperty("assets").EnumerateArray().Select(asset => asset.Text("name")));
    }

    [Fact]
    public void The_head_of_a_form_above_does_not_lend_its_words_to_other_columns()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Put("I1", "棚").Put("I2", "A-1").Down(1).Put("I1", "連絡先"));
        Assert.Equal(["棚"], Assessed.Of(book).Assessment!.OtherColumns);
    }

    [Fact]
    public void The_same_heading_further_down_is_a_problem_that_names_both_places()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Row(9, "情報資産名称", "媒体・保存先", "機密性", "完全性", "可用性").Row(10, "図面", "書類", 1, 1, 1));
        var line = Assert.Single(Assessed.Of(book).Problems);
        Assert.StartsWith("情報資産管理台帳!A9: " + Again, line, StringComparison.Ordinal);
        Assert.Contains("1行目", line, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_one_too_when_it_stands_in_other_columns_or_below_row_30()
    {
        var book = Books.Book().With(Books.Threats, sheet => sheet.Row(40, null, null, null, null, "媒体・保存先", "発生頻度"));
        Assert.StartsWith("脅威の状況!E40: " + Again, Assert.Single(Assessed.Of(book).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_pair_is_told_once()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Clear()
            .Row(1, "情報資産名称", "媒体・保存先", "評価値").Row(2, null, null, "機密性", "完全性", "可用性").Row(3, "顧客名簿", "書類", 1, 1, 1)
            .Row(5, "情報資産名称", "媒体・保存先").Row(6, null, null, "機密性", "完全性", "可用性").Row(7, "図面", "書類", 1, 1, 1));
        Assert.StartsWith("情報資産管理台帳!A5: " + Again, Assert.Single(Assessed.Of(book).Problems), StringComparison.Ordinal);
    }

    [Theory, InlineData("機密性"), InlineData("機密性（再）"), InlineData("重要度", "重要度"), InlineData("棚", "棚")]
    public void Two_columns_of_one_name_are_a_problem_that_names_both(string name, string? first = null)
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Put("I1", first).Put("J1", name));
        var line = Assert.Single(Assessed.Of(book).Problems);
        Assert.StartsWith("情報資産管理台帳!J1: 列「", line, StringComparison.Ordinal);
        Assert.Contains(first is null ? "C1" : "I1", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Books.Register, "A1", "情報資産名称"), InlineData(Books.Register, "B1", "媒体・保存先"), InlineData(Books.Register, "C1", "機密性")]
    [InlineData(Books.Register, "D1", "完全性"), InlineData(Books.Register, "E1", "可用性"), InlineData(Books.Threats, "B1", "媒体・保存先")]
    [InlineData(Books.Threats, "D1", "対策を講じない場合の脅威の発生頻度"), InlineData(Books.Controls, "D1", "回答値")]
    public void A_required_column_that_is_missing_is_a_problem_of_the_sheet(string sheet, string cell, string column)
    {
        var problems = Assessed.Of(Books.Book().With(sheet, changed => changed.Put(cell, null))).Problems;
        Assert.Equal($"{sheet}: 列「{column}」がありません。見出しの行に加えてください。", Assert.Single(problems));
    }

    [Fact]
    public void Beside_a_missing_column_the_other_problems_are_told_too()
    {
        var problems = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("E1", null).Put("B2", "どこか"))).Problems;
        Assert.Equal(["情報資産管理台帳", "情報資産管理台帳!B2"], problems.Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void A_sheet_without_anything_has_no_heading() =>
        Assert.StartsWith("情報資産管理台帳: 見出しの行が見つかりません。", Assert.Single(Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Clear())).Problems), StringComparison.Ordinal);
}
