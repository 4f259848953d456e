using Sonae.Office;
using Sonae.Office.Excel;

namespace Sonae.Tests.Workbook;

/// <summary>情報資産管理台帳: which rows count, flags, media, other columns.</summary>
public sealed class RegisterTests
{
    public static TheoryData<object?, bool?> Flags() => new()
    {
        { "有", true }, { "○", true }, { "〇", true }, { "◯", true }, { "あり", true }, { "有り", true }, { 1, true }, { "1", true }, { true, true }, { "TRUE", true }, { "true", true }, { " 有 ", true },
        { null, false }, { "無", false }, { "なし", false }, { "×", false }, { "−", false }, { "－", false }, { "-", false }, { 0, false }, { false, false }, { "FALSE", false },
        { "たぶん", null }, { 2, null }, { "有無", null }, { "yes", null },
    };

    [Theory, MemberData(nameof(Flags))]
    public void A_flag_is_yes_no_or_a_problem(object? written, bool? flag)
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("F2", written)));
        if (flag is null) Assert.StartsWith("情報資産管理台帳!F2: 個人情報は「有」か空欄にしてください", Assert.Single(assessed.Problems), StringComparison.Ordinal);
        else Assert.Equal(flag, assessed.Assessment!.Round.Assets[0].Flags.Contains("personal-data"));
    }

    [Fact]
    public void A_register_without_a_row_is_a_problem() =>
        Assert.StartsWith("情報資産管理台帳: 情報資産が1行もありません。", Assert.Single(Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.ClearRow(2))).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_row_with_only_the_day_of_registration_does_not_count()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Put("H3", new DateOnly(2026, 4, 1)).Row(5, "図面", "書類"));
        Assert.Equal([2, 5], Assessed.Of(book).Json.GetProperty("assets").EnumerateArray().Select(asset => asset.Int("row")));
    }

    [Theory, InlineData("B3", "書類"), InlineData("C3", 1), InlineData("F3", "有"), InlineData("F3", "無"), InlineData("G3", "メモ")]
    public void Any_other_named_column_makes_a_row_count_and_then_the_name_is_needed(string cell, object value)
    {
        var line = Assert.Single(Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put(cell, value))).Problems);
        Assert.Equal("情報資産管理台帳!A3: 情報資産名称が空です。名前を書くか、この行を消してください。", line);
    }

    [Fact]
    public void Ignored_and_other_columns_do_not_make_a_row_count_and_are_not_judged()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Row(1, null, null, null, null, null, null, null, null, "番号", "重要度", "リスク値", "脅威の発生頻度", "脆弱性", "被害発生可能性", "棚")
            .Row(3, null, null, null, null, null, null, null, null, 2, "高い", new ErrorValue("#N/A"), 9, "x", new ErrorValue("#REF!"), "A-1"));
        Assert.Equal(1, Assessed.Of(book).Json.GetProperty("assets").GetArrayLength());
    }

    [Fact]
    public void An_unknown_medium_is_a_problem_that_says_which_there_are()
    {
        var line = Assert.Single(Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("B2", "金庫"))).Problems);
        Assert.Equal($"情報資産管理台帳!B2: 「金庫」は媒体・保存先の名前ではありません。{string.Join('・', Books.Media)} のどれかにしてください。", line);
    }

    [Fact]
    public void Every_named_column_comes_back()
    {
        string[] texts = ["業務分類", "備考", "利用者範囲", "管理部署", "保存期限", "管理責任者", "管理担当者", "連絡先", "開示先"];
        var book = Books.Book().With(Books.Register, sheet => sheet.Clear().Row(1, ["情報資産名称", "媒体・保存先", "機密性", "完全性", "可用性", "登録日", "見直し日", "要配慮個人情報", .. texts])
            .Row(2, ["名簿", "書類", 1, 1, 1, "令和8年4月1日", new DateOnly(2027, 4, 1), "○", .. texts.Select(text => text + "の値")]));
        var row = Columns(Assessed.Of(book).Result());
        Assert.All(texts, text => Assert.Equal(text + "の値", row[text]));
        Assert.Equal(("2026-04-01", "2027-04-01", "有"), (row["登録日"], row["見直し日"], row["要配慮個人情報"]));
    }

    [Fact]
    public void Other_columns_come_back_at_the_right_edge_in_their_order()
    {
        var book = Books.Book().With(Books.Register, sheet => sheet.Row(1, null, null, null, null, null, null, null, null, "棚", "note", "保管\n場所").Row(2, null, null, null, null, null, null, null, null, "A-1", "欄外", 7));
        var row = Columns(Assessed.Of(book).Result());
        Assert.Equal([("棚", "A-1"), ("note", "欄外"), ("保管\n場所", "7")], row.TakeLast(3).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal("", row["備考"]);
    }

    /// <summary>The first asset of a result book: heading to text, in the order of the columns.</summary>
    private static List<KeyValuePair<string, string>> Row(byte[] result)
    {
        using var book = WorkbookReader.Open(new MemoryStream(result), ReadLimits.CommandLine);
        var rows = book.Rows(book.Sheets.Single(sheet => sheet.Name == Books.Register)).Where(row => row.Number is 4 or 5).Select(row => row.Cells.ToList()).ToList();
        return rows[0].Select(head => KeyValuePair.Create(head.Text, rows[1].FirstOrDefault(cell => cell.Column == head.Column).Text ?? "")).ToList();
    }

    private static OrderedDictionary<string, string> Columns(byte[] result) => new(Row(result));
}
