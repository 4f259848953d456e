using System.Net;

namespace Sonae.Tests.Web;

public sealed class ErrorTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("ja", "このページはありません")]
    [InlineData("en", "There is no such page")]
    public async Task What_is_not_there_says_so_in_the_readers_language(string language, string words)
    {
        var answer = await site.Visit(language).Client.GetAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "プログラムの中で問題が起きました")]
    [InlineData("en", "Something went wrong inside the program")]
    public async Task A_fault_tells_nothing_of_the_inside(string language, string words)
    {
        using var broken = new BrokenSite();
        var answer = await broken.Visit(language).Client.GetAsync("/try/diagnosis/result");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain(BrokenSite.Secret, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }
}
