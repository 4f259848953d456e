using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Hosting;
using Sonae.Tests.Web;

namespace Sonae.Tests.Companies;

/// <summary>Who may register a company when the program was started as anybody would.</summary>
public sealed class RegistrationTests
{
    private static readonly (string, string)[] Typed = [("name", "はじめ商店（架空）"), ("person", "はじめ"), ("login", "hajime"), ("password", "correct horse battery")];

    [Fact]
    public async Task The_first_one_at_this_machine_may_and_then_nobody()
    {
        await using var site = new Site();
        var late = site.Visit();
        Assert.DoesNotContain("id=\"code\"", await late.Read("/start"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await site.Visit().Send("/start", "/start", Typed)).StatusCode);
        var page = await late.Read("/start");
        Assert.Contains("招待", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"login\"", page, StringComparison.Ordinal);
        // Any form of this site brings a token; the address itself has to refuse.
        var answer = await late.Send("/try/diagnosis/list", "/start", [.. Typed[..2], ("login", "second"), Typed[3]]);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await late.Send("/sign-in", "/sign-in", ("login", "second"), ("password", "correct horse battery"))).StatusCode);
    }

    [Fact]
    public async Task From_another_machine_the_first_one_needs_the_start_code()
    {
        await using var site = new Site();
        var reader = site.Visit();
        reader.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        Assert.Contains("id=\"code\"", await reader.Read("/start"), StringComparison.Ordinal);
        var refused = await reader.Send("/start", "/start", [.. Typed, ("code", "0000-0000-0000")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("はじめ商店（架空）", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await reader.Send("/start", "/start", Typed)).StatusCode);
        var code = site.Services.GetRequiredService<StartCode>();
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.Send("/start", "/start", [.. Typed, ("code", code.Shown)])).StatusCode);
        Assert.False(await code.IsNeeded(TestContext.Current.CancellationToken));
        Assert.False(code.Fits(code.Shown));
    }
}
