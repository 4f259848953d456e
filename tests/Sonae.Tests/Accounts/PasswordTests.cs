using System.Net;
using Sonae.Accounts;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>Which passwords are refused, and why.</summary>
public sealed class PasswordTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("", "short")]
    [InlineData("kj7#Qz!m2x", "short")]
    [InlineData("ﾊﾟｽﾜｰﾄﾞﾊﾟｽ", "short")]
    [InlineData("20251124 20261124", "digits")]
    [InlineData("1234-5678-9012", "digits")]
    [InlineData("passwordpassword", "repeat")]
    [InlineData("abababababababab", "repeat")]
    [InlineData("ああああああああああああ", "repeat")]
    [InlineData("たなかたなかたなか", "short")]
    [InlineData("たなかたなかたなかたなか", "repeat")]
    [InlineData("パスワードぱすわーど12", "common")]
    [InlineData("ｐａｓｓｗｏｒｄ１２３４", "common")]
    [InlineData("administrator1", "common")]
    [InlineData("iloveyou1234", "common")]
    [InlineData("P@ssw0rdadmin", "common")]
    [InlineData("1qaz2wsx3edc4rfv", "common")]
    [InlineData("arigatousakura", "common")]
    [InlineData("abcdefghijklmnop", "sequence")]
    [InlineData("つるばみ金属2026年度", "yours")]
    [InlineData("ツルバミ金属工業tarou", "yours")]
    [InlineData("Tarou-Tsurubami", "yours")]
    public void A_password_that_is_easily_guessed_is_refused_with_its_reason(string password, string why) =>
        Assert.Equal(why, PasswordRule.Refuse(password, "つるばみ金属工業株式会社（架空）", "tarou", "Tsurubami Tarou"));

    [Theory]
    [InlineData("どんぐりころころ二〇二六年")]
    [InlineData("青い自転車で海へ行く朝五時")]
    [InlineData("correct horse battery staple")]
    [InlineData("umi made jitensha de iku")]
    [InlineData("xk7!zq vbwt plmo")]
    public void Unrelated_words_or_chance_are_good(string password) => Assert.Null(PasswordRule.Refuse(password, "つるばみ金属工業株式会社（架空）", "tarou", "橡 太郎"));

    [Fact]
    public void A_whole_book_is_too_long_and_half_a_letter_harms_nothing()
    {
        Assert.Equal("long", PasswordRule.Refuse(string.Concat(Enumerable.Repeat("umi made jitensha", 20))));
        Assert.Equal("short", PasswordRule.Refuse("\ud800"));
    }

    [Fact]
    public async Task At_the_start_page_the_reason_stands_at_the_field()
    {
        await using var own = new Site();
        var reader = own.Visit();
        var answer = await reader.Send("/start", "/start", ("name", "つるばみ金属工業株式会社（架空）"), ("person", "橡 太郎（架空）"), ("login", "tarou"), ("password", "つるばみ金属2026年度"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(page, "会社や本人の名前がもとになっていて"));
        Assert.DoesNotContain("つるばみ金属2026年度", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wide_letters_open_what_narrow_ones_closed()
    {
        var seats = await Seats.New(site);
        var account = await seats.Add(Role.Clerk);
        var wide = string.Concat(Seats.Password.Select(letter => letter == ' ' ? '　' : (char)(letter - '!' + '！')));
        var answer = await site.Visit().Send("/sign-in", "/sign-in", ("login", account.UserName!), ("password", wide));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }
}
