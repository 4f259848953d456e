using Microsoft.Playwright;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>Step 3 from an empty company to the diagnosis result, by two people in two windows; every choice and typed field is counted.</summary>
public sealed class RiskWalkTests(Chromium chromium, ITestOutputHelper output)
{
    /// <summary>So much may be asked of people for a result.</summary>
    private const int Most = 150;

    [Fact]
    public async Task From_an_empty_company_to_the_result()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var ownersWindow = await chromium.Open(at: program);
        await using var clerksWindow = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(ownersWindow);
        await WalkTests.Join(clerksWindow, await WalkTests.Invite(ownersWindow, company, Role.Clerk, "総務 花子（架空）"), "hanako");
        var (owner, clerk) = (new Hand(ownersWindow), new Hand(clerksWindow));
        await Typical(owner, company);
        await Import(owner, company);
        await Paste(owner, company);
        await Threats(owner, company);
        await Task.WhenAll(Controls(owner, company, 0), Controls(clerk, company, 1));
        await Conflict(owner, clerk, company);
        await Risks(owner, company);
        await Treatments(owner, company);
        await Result(owner, company);
        // The company itself: five fields on the start page; the second person: two on the invitation, three on joining.
        const int Begun = 5, Invited = 5;
        foreach (var line in owner.Told.Concat(clerk.Told)) output.WriteLine(line);
        var all = Begun + Invited + owner.Typed + owner.Chosen + clerk.Typed + clerk.Chosen;
        output.WriteLine($"choices and typed fields from an empty company to the result: {all} (goal: at most {Most}); presses that only send or lead on: {owner.Pressed + clerk.Pressed}");
        Assert.InRange(all, 1, Most);
        Assert.Empty(ownersWindow.Strangers.Concat(clerksWindow.Strangers));
    }

    private static async Task Typical(Hand owner, string company)
    {
        await owner.Page.GotoAsync(company + "assets/typical");
        foreach (var box in (await owner.Page.Locator("details[open] input[name=take]").AllAsync()).Take(12)) await owner.Tick(box);
        await owner.Press(owner.Page.Locator("main button.btn-l"));
        await Rows(owner, 12);
        owner.Done("12 typical assets");
    }

    // Three of sixty rows cannot be read: nothing is saved until somebody says what becomes of them.
    private static async Task Import(Hand owner, string company)
    {
        await owner.Page.GotoAsync(company + "assets/import");
        await owner.Send("#file", "台帳.csv", Csv(Enumerable.Range(1, 60).Select(no => no switch { 10 => $"資料{no},宇宙船,1,1,1", 30 => $"資料{no},書類,高,1,1", 50 => ",クラウド,1,1,1", _ => Row(no) })));
        await owner.Press(owner.Page.Locator("form[action$='/import/read'] button"));
        await Assertions.Expect(owner.Page.Locator("tbody .st-late")).ToHaveCountAsync(3);
        await owner.Picture("walk-import");
        await owner.Press(owner.Page.Locator("form[action$='/import/confirm'] button"));
        await Assertions.Expect(owner.Page.Locator("[role=alert]").First).ToBeVisibleAsync();
        await owner.Tick(owner.Page.Locator("input[name=problems]"));
        await owner.Press(owner.Page.Locator("form[action$='/import/confirm'] button"));
        await Rows(owner, 69);
        owner.Done("import of 60 rows, three with problems left out");
    }

    // The three are mended and pasted; what was removed by mistake is brought back.
    private static async Task Paste(Hand owner, string company)
    {
        await owner.Page.GotoAsync(company + "assets/import");
        await owner.Type("#block", Csv([Row(10), Row(30), Row(50)]).Replace(',', '\t'));
        await owner.Press(owner.Page.Locator("form[action$='/import/read'] button"));
        await owner.Press(owner.Page.Locator("form[action$='/import/confirm'] button"));
        await Rows(owner, 72);
        await owner.Tick(owner.Page.Locator("input[name=row]").First);
        await owner.Press(owner.Page.Locator("button[name=what][value=remove]"));
        await Rows(owner, 71);
        await owner.Picture("walk-undo");
        await owner.Press(owner.Page.Locator("form[action$='/assets/undo'] button"));
        await Rows(owner, 72);
        owner.Done("three rows mended and pasted, one removal undone");
    }

    private static async Task Threats(Hand owner, string company)
    {
        await owner.Page.GotoAsync(company + "threats");
        foreach (var threat in Given.Edition.Threats.Threats)
        {
            var panel = owner.Page.Locator($"#{threat.Id}");
            await owner.Answer(panel.Locator("button[name=Level]").First);
            await Assertions.Expect(panel.Locator("form[data-save] [role=status]")).ToHaveTextAsync("保存しました");
        }
        owner.Done($"{Given.Edition.Threats.Threats.Count} threats");
    }

    // Each of the two answers every second control, at the same time.
    private static async Task Controls(Hand hand, string company, int who)
    {
        await hand.Page.GotoAsync(company + "controls");
        foreach (var control in Given.Edition.Controls.Controls.Where(control => control.No % 2 == who))
        {
            var panel = hand.Page.Locator($"#{control.Id}");
            await hand.Answer(panel.Locator("button[name=Option]").Nth(control.No % 5 == 0 ? 1 : 0));
            await Assertions.Expect(panel.Locator("form[data-save] [role=status]").First).ToHaveTextAsync("保存しました");
        }
        hand.Done($"controls of person {who + 1}");
    }

    // The clerk's window still shows the answer as it was before: the second to press sees both, and lets the first stand.
    private static async Task Conflict(Hand owner, Hand clerk, string company)
    {
        var control = Given.Edition.Controls.Controls[0];
        await owner.Page.GotoAsync(company + "controls");
        await clerk.Page.GotoAsync(company + "controls");
        await owner.Answer(owner.Page.Locator($"#{control.Id} button[name=Option]").Nth(1));
        await Assertions.Expect(owner.Page.Locator($"#{control.Id} form[data-save] [role=status]").First).ToHaveTextAsync("保存しました");
        await clerk.Answer(clerk.Page.Locator($"#{control.Id} button[name=Option]").Nth(2));
        await Assertions.Expect(clerk.Page.Locator("#theirs")).ToBeVisibleAsync();
        await Assertions.Expect(clerk.Page.Locator("main")).ToContainTextAsync("一部実施している");
        await clerk.Picture("walk-conflict");
        await clerk.Press(clerk.Page.Locator("section[aria-labelledby=theirs] a"));
        await Assertions.Expect(clerk.Page.Locator($"#{control.Id} button[aria-pressed=true]")).ToContainTextAsync("一部");
        owner.Done("one answer changed");
        clerk.Done("the same answer in a second window: both shown, the first kept");
    }

    private static async Task Risks(Hand owner, string company)
    {
        await owner.Page.GotoAsync(company + "risks");
        await Assertions.Expect(owner.Page.Locator(".risks > li")).ToHaveCountAsync(72);
        await owner.Press(owner.Page.Locator(".risks summary").First);
        await Assertions.Expect(owner.Page.Locator(".risks details[open] .chain").First).ToBeVisibleAsync();
        await owner.Picture("walk-risks");
        owner.Done("72 risks seen");
    }

    // What-if becomes the first of five treatments; then two rows reduced, one avoided, one retained.
    private static async Task Treatments(Hand owner, string company)
    {
        await owner.Page.GotoAsync(company + "risks/what-if");
        await owner.Answer(owner.Page.Locator(".way a").First);
        await Assertions.Expect(owner.Page.Locator("#effect")).ToBeVisibleAsync();
        await owner.Picture("walk-what-if");
        await owner.Press(owner.Page.Locator("#effect a.btn"));
        await owner.Type("#text", "足りない対策をまとめて実施する");
        await owner.Type("#due", "2027/3/31");
        await Decide(owner);
        for (var row = 0; row < 2; row++)
        {
            await Open(owner, company, row);
            await owner.Pick("#measure", await owner.Page.Locator("#measure optgroup option").First.GetAttributeAsync("value") ?? "");
            await owner.Type("#due", "2027/1/29");
            await Decide(owner);
        }
        await Open(owner, company, 2);
        await owner.Tick(owner.Page.Locator("input[name=option][value=avoid]"));
        await owner.Pick("#measure", "stop-holding");
        await owner.Type("#due", "2026/12/25");
        await Decide(owner);
        await Open(owner, company, 3);
        await owner.Tick(owner.Page.Locator("input[name=option][value=retain]"));
        await owner.Type("#acceptedBy", "橡 太郎（架空）");
        await owner.Type("#acceptedWhy", "漏れても影響が小さく、対策の費用のほうが大きい");
        await owner.Type("#acceptedUntil", "2027/9/30");
        await Decide(owner);
        await owner.Page.GotoAsync(company + "treatments/plan");
        await Assertions.Expect(owner.Page.Locator("tbody tr[id]")).ToHaveCountAsync(5);
        await owner.Picture("walk-plan");
        owner.Done("what-if and five treatments");
    }

    private static async Task Open(Hand owner, string company, int row)
    {
        await owner.Page.GotoAsync(company + "treatments");
        await owner.Press(owner.Page.Locator("tbody tr").Nth(row).Locator("a[href*='asset=']"));
    }

    private static async Task Decide(Hand owner)
    {
        await owner.Press(owner.Page.Locator("#edit form[action$='/treatments/add'] button.btn:not(.btn-2)"));
        await Assertions.Expect(owner.Page.Locator("#edit")).ToHaveCountAsync(0);
    }

    private static async Task Result(Hand owner, string company)
    {
        await owner.Page.GotoAsync(company + "result");
        await Assertions.Expect(owner.Page.Locator(".sheet-result tbody tr")).ToHaveCountAsync(Given.Edition.Controls.Categories.Count);
        await owner.Picture("walk-result");
        owner.Done("result");
    }

    private static Task Rows(Hand owner, int count) => Assertions.Expect(owner.Page.Locator("#list").First).ToContainTextAsync($"{count}件");

    private static string Row(int no) => $"資料{no},{((string[])["書類", "事務所PC", "クラウド", "社内サーバー", "モバイル機器", "可搬電子媒体"])[no % 6]},{no % 3},1,1";

    private static string Csv(IEnumerable<string> rows) => string.Join("\r\n", rows.Prepend("情報資産名称,媒体・保存先,機密性,完全性,可用性"));
}
