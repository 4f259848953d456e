using System.Net;

namespace Sonae.Tests.Web;

public sealed class LanguageTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("ja", "ja")]
    [InlineData("de", "ja")]
    [InlineData("de, en-GB;q=0.7, ja;q=0.3", "en")]
    [InlineData("en;q=0.2, ja", "ja")]
    [InlineData("*", "ja")]
    public async Task The_browsers_wish_decides_and_Japanese_is_the_rest(string wish, string language) =>
        Assert.Contains($"<html lang=\"{language}\">", await site.Visit(wish).Read("/"), StringComparison.Ordinal);

    [Fact]
    public async Task A_chosen_language_stays_and_leads_back_to_the_page()
    {
        var reader = site.Visit();
        var answer = await reader.Send("/try/diagnosis?q=3", "/language", ("language", "en"), ("back", "/try/diagnosis?q=3"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/try/diagnosis?q=3", answer.Headers.Location!.OriginalString);
        var page = await reader.Read("/try/diagnosis?q=3");
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[\u3041-\u30ff]", page.Replace("日本語", "", StringComparison.Ordinal).Replace("備え", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("")]
    public async Task It_never_leads_elsewhere(string back)
    {
        var answer = await site.Visit().Send("/", "/language", ("language", "en"), ("back", back));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }
}
