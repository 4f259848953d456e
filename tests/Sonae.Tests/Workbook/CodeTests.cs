namespace Sonae.Tests.Workbook;

/// <summary>Codes: a number, text that starts with one, or the full label.</summary>
public sealed class CodeTests
{
    public static TheoryData<object, int> Answers() => new()
    {
        { 1, 1 }, { 2.0, 2 }, { "２", 2 }, { "1：実施している", 1 }, { "3 いつでも", 3 }, { "2.0", 2 }, { "２．０", 2 }, { " 4 ", 4 }, { "4点", 4 }, { "①", 1 },
        { "実施している", 1 }, { "一部実施している", 2 }, { "実施していない/わからない", 3 }, { "実施していない／わからない", 3 }, { "自社には該当しない", 4 },
        { new Formula("1+1", 2), 2 }, { new Formula("\"1：実施\"&\"している\"", "1：実施している"), 1 },
    };

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_that_is_understood(object written, int code)
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put("D2", written)));
        Assert.Empty(assessed.Problems);
        Assert.Empty(assessed.Hints);
        Assert.Equal(Books.Edition.Controls.Options[code - 1].Id, assessed.Assessment!.Round.Controls[Books.Edition.Controls.Controls[0].Id]);
    }

    public static TheoryData<object> Wrong() => new()
    {
        1.5, -1, 0, 5, 12, "高", "−1", "-1", "1.5", "１．５", "1-2", "1〜2", "1/2", "実施", "はい", "№1", true, new DateOnly(2026, 1, 2), 1e300, 0.999999, "99999999999",
        new Formula("5*1", 5), new ErrorValue("#N/A"), new ErrorValue("#DIV/0!"),
    };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_no_code_is_a_problem_at_its_cell(object written)
    {
        var line = Assert.Single(Assessed.Of(Books.Book().With(Books.Controls, sheet => sheet.Put("D2", written))).Problems);
        Assert.StartsWith("対策状況チェック!D2: ", line, StringComparison.Ordinal);
    }

    public static TheoryData<object, int?> Frequencies() => new()
    {
        { 1, 1 }, { "３ いつでも", 3 }, { "2：特定の状況で起きる", 2 }, { "いつ起きてもおかしくない", 3 }, { "ふだんは起きない", 1 }, { 0, null }, { 4, null }, { 5, null }, { "高", null }, { 2.5, null },
    };

    [Theory, MemberData(nameof(Frequencies))]
    public void A_frequency_is_1_to_3(object written, int? level)
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Threats, sheet => sheet.Put("D4", written)));
        if (level is null) Assert.StartsWith("脅威の状況!D4: ", Assert.Single(assessed.Problems), StringComparison.Ordinal);
        else Assert.Equal(level, assessed.Medium("事務所PC").Int("threat"));
    }

    public static TheoryData<object, int?> Values() => new() { { 0, 0 }, { "０", 0 }, { "2：深刻な影響", 2 }, { "大きな影響", 1 }, { 3, null }, { "高", null }, { 1.5, null }, { -1, null } };

    [Theory, MemberData(nameof(Values))]
    public void Confidentiality_integrity_and_availability_are_0_to_2(object written, int? level)
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("C2", written)));
        if (level is null) Assert.Equal($"情報資産管理台帳!C2: 機密性は 0・1・2 のどれかを入れてください（いまは「{written}」）。", Assert.Single(assessed.Problems));
        else Assert.Equal(level, assessed.Asset().Int("confidentiality"));
    }

    [Fact]
    public void A_formula_without_a_stored_value_is_empty_with_a_hint()
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("C2", new Formula("1+1", null))));
        Assert.StartsWith("注意 情報資産管理台帳!C2: 式の計算結果が保存されていない", Assert.Single(assessed.Hints), StringComparison.Ordinal);
        Assert.Null(assessed.Asset().Int("confidentiality"));
    }

    [Fact]
    public void A_formula_that_gave_nothing_is_empty_without_a_hint()
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put("C2", new Formula("\"\"", ""))));
        Assert.Empty(assessed.Hints);
        Assert.Null(assessed.Asset().Int("confidentiality"));
    }

    [Fact]
    public void A_row_of_formulas_that_were_never_calculated_is_hinted_at()
    {
        var assessed = Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Row(3, new Formula("Z1", null), new Formula("Z2", null))));
        Assert.Equal(["注意 情報資産管理台帳!A3", "注意 情報資産管理台帳!B3"], assessed.Hints.Select(hint => hint.Split(':')[0]));
        Assert.Equal(1, assessed.Json.GetProperty("assets").GetArrayLength());
    }

    [Theory, InlineData("A2"), InlineData("B2"), InlineData("F2"), InlineData("G2"), InlineData("H2")]
    public void An_error_value_is_a_problem_in_every_column_that_is_read(string cell) =>
        Assert.StartsWith($"情報資産管理台帳!{cell}: エラー値（#REF!）です。", Assert.Single(Assessed.Of(Books.Book().With(Books.Register, sheet => sheet.Put(cell, new ErrorValue("#REF!")))).Problems), StringComparison.Ordinal);
}
