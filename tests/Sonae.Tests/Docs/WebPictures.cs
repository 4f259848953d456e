using Sonae.Tests.Browser;

namespace Sonae.Tests.Docs;

/// <summary>Makes the web pictures of the READMEs from the running program; docs/pictures/make.sh starts it.</summary>
public static class WebPictures
{
    private const int Desk = 1280;
    private const int Phone = 390;

    // By area, and the name of its picture where that is not the end of the address.
    private static readonly string[] Large =
    [
        "home", "executive", "basics", "diagnosis", "diagnosis/result", "diagnosis/respondents", "ten-threats", "tasks", "rounds", "audit",
        "assets", "risks", "treatments/plan", "result=report", "policies", "policies/assets=policy",
    ];

    private static readonly string[] Small = ["home", "basics", "tasks"];

    public static async Task Write(Chromium chromium, string folder)
    {
        await Of(chromium, folder, "ja-JP", "");
        await Of(chromium, folder, "en-GB", ".en");
    }

    private static async Task Of(Chromium chromium, string folder, string language, string ending)
    {
        await using var desk = await chromium.Open(Desk, language: language);
        await Shot(desk, folder, "/", "welcome" + ending);
        await Shot(desk, folder, "/try/diagnosis?q=11", "question" + ending);
        await Answer(desk);
        await Shot(desk, folder, "/try/diagnosis/result", "result" + ending);
        await desk.SendBook("company.xlsx");
        await Shot(desk, folder, "/try/workbook/result", "risks" + ending);
        await using var phone = await chromium.Open(Phone, language: language);
        await Shot(phone, folder, "/try/diagnosis?q=1", "phone" + ending);
        if (ending.Length > 0) return;
        foreach (var (visit, before) in ((Visit, string)[])[(desk, "demo-"), (phone, "phone-demo-")]) await Demo(visit, folder, before);
    }

    // The demo company speaks Japanese, so its pictures are taken once.
    private static async Task Demo(Visit visit, string folder, string before)
    {
        var demo = await DemoTests.Enter(visit);
        var areas = before.StartsWith("phone", StringComparison.Ordinal) ? Small : Large;
        foreach (var area in areas) await Shot(visit, folder, demo + area.Split('=')[0], before + area.Split('/', '=')[^1]);
    }

    // A firm that has begun: every third thing is done, the rest partly, one is not known.
    private static async Task Answer(Visit visit)
    {
        await visit.AnswerAll("partly");
        for (var no = 1; no < 25; no += 3) await Give(visit, no, "done");
        await Give(visit, 6, "not-done");
        await Give(visit, 11, "unknown");
    }

    private static async Task Give(Visit visit, int no, string option)
    {
        await visit.Page.GotoAsync($"/try/diagnosis?q={no}");
        await visit.Page.Locator($"button[value={option}]").ClickAsync();
        await visit.Arrive("/result");
    }

    private static async Task Shot(Visit visit, string folder, string address, string name)
    {
        await visit.Page.GotoAsync(address);
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }
}
