namespace Sonae.Tests.Policies;

/// <summary>Clauses give no advice that was right in 2016 and is wrong today; such words stand only where a clause warns of them.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("定期的な変更", "定期的な変更は求めない")]
    [InlineData("定期的に変更", "")]
    [InlineData("パスワード付きZIP", "通常の方法としない 用いない")]
    [InlineData("Windows 10", "")]
    [InlineData("Windows 7", "")]
    [InlineData("Flash", "")]
    [InlineData("Java", "")]
    [InlineData("Internet Explorer", "")]
    [InlineData("WEP", "WEP及びTKIPは使わない")]
    [InlineData("TKIP", "WEP及びTKIPは使わない")]
    [InlineData("WPA2", "WPA3又はWPA2（AES）")]
    [InlineData("8文字", "")]
    [InlineData("10文字", "")]
    [InlineData("罰金", "")]
    [InlineData("違約金", "")]
    [InlineData("損害の額をあらかじめ", "負わせることはせず")]
    [InlineData("払う金額を前もって", "約束させない")]
    [InlineData("電源を切る", "")]
    [InlineData("電源を切り", "")]
    [InlineData("すぐに駆除", "")]
    [InlineData("フォーマット", "")]
    [InlineData("通常の初期化", "消したことにならない 済ませてはならない")]
    [InlineData("BCCに", "")]
    [InlineData("ファクスで送る", "")]
    [InlineData("認定", "")]
    [InlineData("委託先の費用で", "")]
    public void Word_stands_only_where_the_clause_warns(string word, string allowed)
    {
        foreach (var (_, _, clause, words) in Drafted.Clauses().Where(clause => clause.Words.Contains(word, StringComparison.OrdinalIgnoreCase)))
            Assert.True(allowed.Length > 0 && allowed.Split(' ').Any(part => words.Contains(part, StringComparison.Ordinal)), $"{clause.Id}: {words}");
    }

    [Theory]
    [InlineData("定期的な変更は求めない"), InlineData("12文字以上"), InlineData("二要素認証"), InlineData("切り離し"), InlineData("実際にファイルを戻し"), InlineData("VPN"), InlineData("生成AI")]
    [InlineData("電源は入れたまま"), InlineData("ネットワークから離す"), InlineData("おおむね3〜5日以内"), InlineData("60日以内"), InlineData("1,000人"), InlineData("100人")]
    [InlineData("個人情報保護委員会の案内で確認"), InlineData("一方的に負わせ"), InlineData("相手と期限")]
    public void What_is_right_today_is_said(string words) => Assert.Contains(
        Drafted.Clauses().Select(clause => clause.Words).Concat(Drafted.Edition.Policies.Choices.SelectMany(choice => choice.Options).Select(option => option.Text)),
        text => text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Virus_steps_stand_in_the_order_of_today()
    {
        var steps = Drafted.Clauses().Single(clause => clause.Clause.Id == "inc_virus_steps").Words;
        var at = new[] { "LANケーブル", "電源は入れたまま", "電話する", "写真に撮る", "警察及びIPAに相談", "駆除又は入れ直し", "報告する" }.Select(step => steps.IndexOf(step, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(), at);
    }
}
