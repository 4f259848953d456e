using Microsoft.Playwright;
using Sonae.Companies;
using Sonae.Tests.Accounts;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>The first day of a company, from an empty data folder: begun with a passkey, two colleagues invited, 25 questions by three people in three windows, decided, the result, home; and what each role then sees.</summary>
public sealed class WalkTests(Chromium chromium)
{
    private const string Areas = "home tasks executive basics diagnosis diagnosis/result diagnosis/respondents ten-threats rounds members audit";

    /// <summary>Who is refused which pages (403); everybody else sees them whole.</summary>
    private static readonly Dictionary<Role, string[]> Refused = new() { [Role.Employee] = ["diagnosis/respondents", "members", "audit"], [Role.Owner] = [], [Role.Clerk] = [], [Role.Reader] = [], [Role.Supporter] = [] };

    [Fact]
    public async Task Three_people_answer_in_three_windows_and_the_company_decides()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var owner = await chromium.Open(at: program, host: "localhost");
        var company = await Begin(owner);
        await using var clerk = await chromium.Open(390, at: program, host: "localhost");
        await using var employee = await chromium.Open(390, at: program, host: "localhost");
        await Join(clerk, await Invite(owner, company, Role.Clerk, "総務 花子（架空）"), "hanako");
        await Join(employee, await Invite(owner, company, Role.Employee, "製造 次郎（架空）"), "jirou");
        // Three windows at the same time, each its own sheet.
        await Task.WhenAll(Answer(owner, company, "経営", 0), Answer(clerk, company, "総務", 1), Answer(employee, company, "製造", 2));
        await Decide(owner, company);
        await owner.Page.GotoAsync(company + "diagnosis/result");
        await Assertions.Expect(owner.Page.Locator(".score b").First).ToHaveTextAsync("60");
        await owner.Page.GotoAsync(company + "home");
        await Assertions.Expect(owner.Page.Locator(".score b")).ToHaveTextAsync("60");
        await SeenBy(owner, company, Role.Owner);
        await SeenBy(clerk, company, Role.Clerk);
        await SeenBy(employee, company, Role.Employee);
        foreach (var role in (Role[])[Role.Reader, Role.Supporter])
        {
            await using var other = await chromium.Open(at: program, host: "localhost");
            await Join(other, await Invite(owner, company, role, $"{role}（架空）"), role.ToString());
            await SeenBy(other, company, role);
        }
        foreach (var visit in (Visit[])[owner, clerk, employee]) Assert.Empty(visit.Strangers);
    }

    private static async Task<string> Begin(Visit owner)
    {
        await Authenticator.AddTo(owner);
        await owner.Page.GotoAsync("/start");
        await AccountWalk.Fill(owner);
        await owner.Page.ClickAsync("#by-passkey");
        await owner.Arrive("/home");
        return owner.Page.Url[..^"home".Length];
    }

    internal static async Task<string> Invite(Visit owner, string company, Role role, string name)
    {
        await owner.Page.GotoAsync(company + "members");
        await owner.Page.FillAsync("#label", name);
        await owner.Page.Locator($"input[name=role][value={role}]").CheckAsync();
        await owner.Page.Locator("form[action$='/invite'] button").ClickAsync();
        var address = owner.Page.Locator("input[readonly]");
        await Assertions.Expect(address).ToBeVisibleAsync();
        return new Uri(await address.InputValueAsync()).AbsolutePath;
    }

    internal static async Task Join(Visit visit, string path, string login)
    {
        await visit.Page.GotoAsync(path);
        await visit.Arrive("/join");
        foreach (var (id, text) in ((string, string)[])[("person", login), ("login", login), ("password", "さくら貝のうた 一九四九")]) await visit.Page.FillAsync("#" + id, text);
        await visit.Page.Locator("form[action='/join'] button[type=submit]").ClickAsync();
        await visit.Arrive("/home");
    }

    // All agree on every question but one in five, where the third says something else.
    private static async Task Answer(Visit visit, string company, string group, int who)
    {
        await visit.Page.GotoAsync(company + "diagnosis/sheet");
        await visit.Page.FillAsync("#group", group);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        var questions = Given.Edition.Diagnosis.Questions;
        for (var no = 1; no <= questions.Count; no++)
        {
            await visit.Arrive($"/diagnosis/sheet?q={no}");
            var option = no % 5 == 0 && who == 2 ? 2 : no % 2;
            if (who == 0) await visit.Page.Keyboard.PressAsync($"{option + 1}");
            else await visit.Page.Locator("button.answer").Nth(option).ClickAsync();
        }
        await visit.Arrive("/diagnosis/sheet/check");
        await visit.Page.Locator("form[action$='/hand-in'] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("ありがとうございました");
    }

    private static async Task Decide(Visit owner, string company)
    {
        await owner.Page.GotoAsync(company + "diagnosis/respondents");
        await CompanyTests.Picture(owner, "walk-respondents");
        await owner.Page.Locator("form[action$='/agreed'] button").ClickAsync();
        await Assertions.Expect(owner.Page.Locator("button[aria-pressed=true]")).ToHaveCountAsync(20);
        foreach (var question in Given.Edition.Diagnosis.Questions.Where(question => question.No % 5 == 0))
        {
            var panel = owner.Page.Locator($"#{question.Id}");
            await panel.Locator("button[value=not-done]").ClickAsync();
            await Assertions.Expect(panel.Locator("form[data-save] [role=status]")).ToHaveTextAsync("保存しました");
        }
    }

    private static async Task SeenBy(Visit visit, string company, Role role)
    {
        foreach (var area in Areas.Split(' '))
        {
            var answer = await visit.Page.GotoAsync(company + area);
            Assert.Equal(Refused[role].Contains(area) ? 403 : 200, answer!.Status);
            var menu = await visit.Page.Locator($"#nav a[href$='/{area}']").CountAsync();
            if (Refused[role].Contains(area)) Assert.Equal(0, menu);
            await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
            if (role is Role.Reader && area is not "members") Assert.Equal(0, await visit.Page.Locator("main form[method=post]").CountAsync());
            await CompanyTests.Picture(visit, $"walk-{role}-{area}");
        }
    }
}
