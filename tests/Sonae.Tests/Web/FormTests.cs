using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Sonae.Tests.Web;

public sealed class FormTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void Every_address_that_takes_a_form_asks_for_its_token()
    {
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Any(method => method is not ("GET" or "HEAD")) == true).ToList();

        Assert.Contains(endpoints, endpoint => endpoint is RouteEndpoint { RoutePattern.RawText: "/try/diagnosis/answers" });
        Assert.All(endpoints, endpoint => Assert.True(endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true }, endpoint.DisplayName));
    }

    [Theory]
    [InlineData("/language", "language", "en")]
    [InlineData("/try/diagnosis/answer", "question", "updates")]
    [InlineData("/try/diagnosis/answers", "updates", "done")]
    [InlineData("/try/diagnosis/forget", "sure", "yes")]
    public async Task A_form_without_its_token_changes_nothing(string action, string name, string value)
    {
        var reader = site.Visit();
        var answer = await reader.Client.PostAsync(action, new FormUrlEncodedContent([KeyValuePair.Create(name, value)]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => !cookie.StartsWith("sonae-form", StringComparison.Ordinal)));
        Assert.Contains("読み込み直して", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_token_is_refused_too()
    {
        var token = Reader.Find(await site.Visit().Read("/"), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"");
        var reader = site.Visit();
        await reader.Read("/");
        var answer = await reader.Client.PostAsync("/language", new FormUrlEncodedContent(
            [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("language", "en")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
