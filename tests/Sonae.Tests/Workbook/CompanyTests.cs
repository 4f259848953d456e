using Sonae.Guideline;

namespace Sonae.Tests.Workbook;

/// <summary>会社情報: 項目 and 内容.</summary>
public sealed class CompanyTests
{
    [Fact]
    public void Every_item_may_be_told()
    {
        var profile = Assessed.Of(Books.BookOf(
            ("name", "架空商事"), ("form", "corporation"), ("representative", "甲"), ("representativeTitle", "社長"), ("employees", 12), ("industry", "卸売"), ("develops", true),
            ("outsources", "はい"), ("exchangesSecrets", "いいえ"), ("personalData", "有"), ("myNumber", "TRUE"), ("cloud", 1), ("remoteWork", "×"),
            ("facts.security_officer", "乙"), ("choices.committee_cycle", "meets-monthly"))).Assessment!.Round.Profile;
        Assert.Equal(("架空商事", CompanyForm.Corporation, "甲", "社長", 12, "卸売"), (profile.Name, profile.Form, profile.Representative, profile.RepresentativeTitle, profile.Employees, profile.Industry));
        Assert.Equal([true, true, false, true, true, true, false], ProfileKeys.YesNo.Select(key => profile.Has[key]));
        Assert.Equal(("乙", "meets-monthly"), (profile.Facts["security_officer"], profile.Choices["committee_cycle"]));
    }

    [Theory, InlineData("会社名"), InlineData("会社名（name）"), InlineData("ＮＡＭＥ")]
    public void An_item_is_known_by_its_key_and_its_japanese_name(string item) => Assert.Equal("架空商事", Assessed.Of(Books.BookOf((item, "架空商事"))).Json.Text("company"));

    [Theory, InlineData("個人事業主", CompanyForm.Sole), InlineData("団体", CompanyForm.Group), InlineData("sole", CompanyForm.Sole)]
    public void The_form_has_three_values(string written, CompanyForm form) => Assert.Equal(form, Assessed.Of(Books.BookOf(("form", written))).Assessment!.Round.Profile.Form);

    [Fact]
    public void A_form_s_item_with_its_label_and_a_choice_in_words_are_understood()
    {
        var profile = Assessed.Of(Books.BookOf(("情報セキュリティ責任者（facts.security_officer）", "乙"), ("話合いの頻度（choices.committee_cycle）", "毎月1回"))).Assessment!.Round.Profile;
        Assert.Equal(("乙", "meets-monthly"), (profile.Facts["security_officer"], profile.Choices["committee_cycle"]));
    }

    [Fact]
    public void Everything_is_optional_and_empty_is_untold()
    {
        var assessed = Assessed.Of(Books.BookOf(("name", null), ("employees", null), ("develops", null), ("facts.security_officer", null)));
        Assert.False(assessed.Assessment!.Round.Profile.IsTold);
        Assert.Null(assessed.Json.Text("company"));
    }

    [Theory]
    [InlineData("nickname", "x", "A2"), InlineData("facts.nothing", "x", "A2"), InlineData("facts.nothing", null, "A2"), InlineData("choices.nothing", "x", "A2"), InlineData("nickname", null, "A2")]
    [InlineData("form", "株式会社", "B2"), InlineData("employees", "多い", "B2"), InlineData("employees", 0, "B2"), InlineData("employees", 1.5, "B2"), InlineData("employees", -3, "B2")]
    [InlineData("develops", "たぶん", "B2"), InlineData("choices.committee_cycle", "毎日", "B2")]
    public void What_is_not_known_is_a_problem_at_its_cell(string item, object? content, string cell) =>
        Assert.StartsWith($"会社情報!{cell}: ", Assert.Single(Assessed.Of(Books.BookOf((item, content))).Problems), StringComparison.Ordinal);

    [Fact]
    public void An_item_twice_is_a_problem() =>
        Assert.StartsWith("会社情報!A3: 「会社名」が2回出てきます。", Assert.Single(Assessed.Of(Books.BookOf(("name", "甲"), ("会社名", "乙"))).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_sheet_without_its_columns_is_a_problem()
    {
        var book = Books.BookOf(("name", "架空商事")).With(Books.Company, sheet => sheet.Put("B1", "記入"));
        Assert.Equal("会社情報: 列「内容」がありません。見出しの行に加えてください。", Assert.Single(Assessed.Of(book).Problems));
    }
}
