using Microsoft.Playwright;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>Pages around the diagnosis of a company in the browser: respondents, rounds, tasks; whole at every width.</summary>
public sealed class SeveralTests(Chromium chromium)
{
    [Fact]
    public async Task Asking_several_people_is_whole_at_every_width()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(visit);
        await visit.Page.GotoAsync(company + "diagnosis/respondents");
        await visit.Page.FillAsync("#label", "製造部");
        await visit.Page.Locator("form[action$='/links'] button").ClickAsync();
        var link = await visit.Page.Locator("#address").InputValueAsync();
        await Look(visit, "respondents-made");
        await using var phone = await chromium.Open(390, at: program);
        await phone.Page.GotoAsync(new Uri(link).AbsolutePath);
        await Look(phone, "respond-start");
        await phone.Page.Locator("main form button[type=submit]").ClickAsync();
        await phone.Arrive("/respond?q=1");
        await Look(phone, "respond-question");
        await phone.Page.Locator("button.answer").First.ClickAsync();
        await phone.Arrive("/respond?q=2");
        await phone.Page.Keyboard.PressAsync("3");
        await phone.Arrive("/respond?q=3");
        await phone.Page.GotoAsync("/respond/check");
        await Look(phone, "respond-check");
        await phone.Page.Locator("form[action$='/hand-in'] button").ClickAsync();
        await Assertions.Expect(phone.Page.Locator("h1")).ToHaveTextAsync("ありがとうございました");
        await visit.Page.GotoAsync(company + "diagnosis/respondents");
        await Look(visit, "respondents");
        await visit.Page.Locator("form[action$='/agreed'] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("button[aria-pressed=true]")).ToHaveCountAsync(2);
        Assert.Empty(visit.Console.Concat(phone.Console).Concat(visit.Strangers).Concat(phone.Strangers));
    }

    [Fact]
    public async Task So_are_tasks_one_question_and_rounds()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(visit);
        await visit.Page.GotoAsync(company + "tasks");
        await visit.Page.FillAsync("#title", "複合機の初期パスワードを変える");
        await visit.Page.FillAsync("#due", "令和8年12月25日");
        await visit.Page.Locator("form[action$='/tasks'] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".list-tasks li")).ToHaveCountAsync(1);
        await Look(visit, "tasks");
        await visit.Page.GotoAsync(company + "diagnosis/one");
        await Look(visit, "one");
        await visit.Page.GotoAsync(company + "rounds");
        await visit.Page.Locator("form[action$='/close'] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#copy")).ToBeVisibleAsync();
        await visit.Page.Locator("form[action$='/rounds'] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Look(visit, "rounds");
        Assert.Empty(visit.Console.Concat(visit.Strangers));
    }

    private static async Task Look(Visit visit, string name)
    {
        await CompanyTests.Picture(visit, name);
        foreach (var width in (int[])[1280, 390, 320]) await PageTests.CheckAt(visit, width);
        await visit.Page.SetViewportSizeAsync(1280, 900);
    }
}
