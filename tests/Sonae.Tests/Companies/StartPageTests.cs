using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Answers;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline;
using Sonae.Tests.Web;

namespace Sonae.Tests.Companies;

/// <summary>What is typed on the start page becomes the company, and every problem is told at once.</summary>
public sealed class StartPageTests(OpenSite site) : IClassFixture<OpenSite>
{
    private static (string, string)[] Typed => [("name", "かしわ工房（架空）"), ("employees", "１２"), ("person", "かしわ"), ("login", $"kashiwa-{Guid.NewGuid():N}"), ("password", "correct horse battery")];

    [Fact]
    public async Task What_was_told_is_stored()
    {
        var answer = await site.Visit().Send("/start", "/start", [.. Typed, ("form", "Sole"), ("industry", "金属加工"), ("representative", "柏 花子"), ("cloud", "yes"), ("develops", "no"), ("remoteWork", "")]);
        await Within(answer, async db =>
        {
            var company = await db.Facts<Company>().SingleAsync();
            Assert.Equal((CompanyForm.Sole, "金属加工", "柏 花子", 12), (company.Form, company.Industry, company.Representative, company.Employees));
            var told = await db.Facts<CompanyValue>().ToDictionaryAsync(value => value.Key, value => value.Value);
            Assert.Equal(new Dictionary<string, string> { ["cloud"] = "yes", ["develops"] = "no" }, told);
        });
    }

    [Fact]
    public async Task All_problems_are_told_at_once_and_what_was_typed_stays()
    {
        var answer = await site.Visit().Send("/start", "/start", ("name", ""), ("employees", "たくさん"), ("industry", "園芸"), ("person", ""), ("login", ""), ("password", "short"), ("form", "Group"), ("cloud", "yes"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var field in (string[])["name", "employees", "person", "login", "password"])
        {
            Assert.Contains($"href=\"#{field}\"", page, StringComparison.Ordinal);
            Assert.Contains($"id=\"{field}-err\"", page, StringComparison.Ordinal);
        }
        foreach (var kept in (string[])["value=\"園芸\"", "value=\"たくさん\"", "value=\"Group\" checked", "name=\"cloud\" value=\"yes\" checked"]) Assert.Contains(kept, page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"short\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_My_Number_is_neither_stored_nor_sent_back()
    {
        var answer = await site.Visit().Send("/start", "/start", [.. Typed, ("representative", "柏 1234-5678-9018")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("id=\"representative-err\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("5678", page, StringComparison.Ordinal);
        Assert.Contains("かしわ工房（架空）", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 25)]
    [InlineData(false, 0)]
    public async Task Answers_that_were_tried_begin_the_first_round_if_wanted(bool wanted, int count)
    {
        var reader = site.Visit();
        await reader.AnswerList([.. Enumerable.Repeat("done", 25)]);
        Assert.Contains("試した診断の答え（25問）", await reader.Read("/start"), StringComparison.Ordinal);
        var answer = await reader.Send("/start", "/start", wanted ? [.. Typed, ("carry", "yes")] : Typed);
        await Within(answer, async db => Assert.Equal(count, await db.Facts<Answer>().CountAsync(found => found.Instrument == Instrument.Diagnosis && found.Option == "done")));
        Assert.Equal(!wanted, (await reader.Read("/start")).Contains("試した診断の答え", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_page_and_the_result_lead_here()
    {
        var reader = site.Visit();
        Assert.Contains("href=\"/start\"", await reader.Read("/"), StringComparison.Ordinal);
        await reader.AnswerList([.. Enumerable.Repeat("done", 25)]);
        Assert.Contains("href=\"/start\"", await reader.Read("/try/diagnosis/result"), StringComparison.Ordinal);
    }

    private async Task Within(HttpResponseMessage started, Func<CompanyDb, Task> look)
    {
        Assert.Equal(HttpStatusCode.SeeOther, started.StatusCode);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
        await db.EnterAsync(Guid.Parse(started.Headers.Location!.ToString().Split('/')[2]));
        await look(db);
    }
}
