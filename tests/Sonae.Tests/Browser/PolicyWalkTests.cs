using Microsoft.Playwright;
using Sonae.Companies;
using Sonae.Tests.Policies;
using Sonae.Tests.Policies.Returns;
using Sonae.Tests.Web;

namespace Sonae.Tests.Browser;

/// <summary>The policies from facts to the second issue, by two people in two windows: told, chosen, all 13 issued, three edited in LibreOffice, sent back, merged with one conflict, an answer changed, issued again.</summary>
public sealed class PolicyWalkTests(Chromium chromium)
{
    private const string Answered = "register";

    [Fact]
    public async Task What_was_edited_outside_is_still_there_after_an_answer_brought_a_new_clause()
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var owner = await chromium.Open(at: program);
        await using var clerk = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(owner);
        await WalkTests.Join(clerk, await WalkTests.Invite(owner, company, Role.Clerk, "総務 花子（架空）"), "hanako");
        await Tell(clerk, company);
        await Answer(clerk, company, "done");
        await Issue(clerk, owner, company, 13, all: true);
        var edited = await EditThree(clerk, company);
        await Reword(clerk, company);
        foreach (var (name, file) in edited) await Merge(clerk, company, name, file);
        await Answer(clerk, company, "not-done");
        await clerk.Page.GotoAsync(company + "policies");
        await Assertions.Expect(clerk.Page.Locator("#assets a[href$='/policies/assets/versions#since']")).ToBeVisibleAsync();
        await CompanyTests.Picture(clerk, "policy-walk-behind");
        await Issue(clerk, owner, company, 3, all: false);
        await ReadAgain(clerk, company);
        await Whole(clerk, company);
        Assert.Empty(owner.Strangers.Concat(clerk.Strangers));
    }

    // The pages around issuing, as full as they get; the last two are reached from the list of versions.
    private static async Task Whole(Visit clerk, string company)
    {
        foreach (var area in (string[])["policies/issue", "policies/issued", "policies/own", "policies/return", "jobs", "policies/assets/versions"]) await Look(clerk, company + area, area);
        await clerk.Page.Locator("form[action$='/compare'] button").ClickAsync();
        await Look(clerk, clerk.Page.Url, "compare");
        await clerk.Page.GotoAsync(company + "policies/assets/versions");
        await clerk.Page.Locator("td a[href*='/policies/issues/']").First.ClickAsync();
        await Look(clerk, clerk.Page.Url, "print-view");
    }

    private static async Task Look(Visit visit, string address, string name)
    {
        await visit.Page.GotoAsync(address);
        foreach (var width in (int[])[1280, 390, 320]) await PageTests.CheckAt(visit, width, 60_000);
        await visit.Page.SetViewportSizeAsync(1280, 900);
        await CompanyTests.Picture(visit, "policy-whole-" + name);
    }

    private static async Task Tell(Visit clerk, string company)
    {
        var page = clerk.Page;
        await page.GotoAsync(company + "policies/facts");
        foreach (var (field, text) in ((string, string)[])[("incident_phone", "03-0000-0110"), ("backup_place", "社内のバックアップ専用装置"), ("security_officer", "橡 花子（架空）")])
        {
            await page.FillAsync($"#f-{field}", text);
            await page.Locator($"#f-{field}").DispatchEventAsync("change");
            await Assertions.Expect(page.Locator($".field:has(#f-{field}) .told")).ToHaveTextAsync("保存しました");
        }
        await page.Locator("#c-backup_cycle input[type=radio]").First.CheckAsync();
        await Assertions.Expect(page.Locator("#c-backup_cycle .told")).ToHaveTextAsync("保存しました");
        await CompanyTests.Picture(clerk, "policy-walk-facts");
    }

    private static async Task Answer(Visit clerk, string company, string option)
    {
        await clerk.Page.GotoAsync(company + "controls");
        await clerk.Page.Locator($"#{Answered} button[name=Option][value={option}]").ClickAsync();
        await Assertions.Expect(clerk.Page.Locator($"#{Answered} form[data-save] [role=status]").First).ToHaveTextAsync("保存しました");
    }

    // Asked for by the clerk, approved by the owner; each sees how far it is, and its end.
    private static async Task Issue(Visit clerk, Visit owner, string company, int count, bool all)
    {
        await clerk.Page.GotoAsync(company + "policies/issue");
        if (all) foreach (var box in await clerk.Page.Locator("input[name=policy]").AllAsync()) await box.CheckAsync();
        await clerk.Page.UncheckAsync("input[name=policy][value=basic-policy]");
        await Assertions.Expect(clerk.Page.Locator("input[name=policy]:checked")).ToHaveCountAsync(count);
        await clerk.Page.CheckAsync("#open");
        await CompanyTests.Picture(clerk, $"policy-walk-ask-{count}");
        await clerk.Page.Locator("form#issue-form button[type=submit]").ClickAsync();
        await End(clerk, $"policy-walk-asked-{count}");
        await owner.Page.GotoAsync(company + "policies/issue");
        await Assertions.Expect(owner.Page.Locator("input[name=issue]:checked")).ToHaveCountAsync(count);
        await CompanyTests.Picture(owner, $"policy-walk-approve-{count}");
        await owner.Page.Locator("button[form=approve-form]").ClickAsync();
        await End(owner, $"policy-walk-approved-{count}");
    }

    private static async Task End(Visit visit, string picture)
    {
        await Assertions.Expect(visit.Page.Locator("#how-far, #end")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#end")).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await CompanyTests.Picture(visit, picture);
    }

    private static async Task<List<(string Name, byte[] File)>> EditThree(Visit clerk, string company)
    {
        await clerk.Page.GotoAsync(company + "policies/issued");
        await Assertions.Expect(clerk.Page.Locator("main tbody tr")).ToHaveCountAsync(13);
        await CompanyTests.Picture(clerk, "policy-walk-issued");
        var (assets, people, devices) = (await Take(clerk, company, "assets"), await Take(clerk, company, "people"), await Take(clerk, company, "devices"));
        return
        [
            ("03.docx", LibreOfficeEdits.Edit(assets, """
                Reword(doc, "社外秘として扱う。分類に", "社外秘としてWordで扱う。分類に")
                  Reword(doc, "表示のない", "印のない")
                  AddAfter(doc, "迷うときは高い方を選び", "台帳は毎月写しを取る。")
                """)),
            ("02.docx", LibreOfficeEdits.Edit(people, $"AddAfter(doc, \"{Second(people)}\", \"人の規程に足した条文。\")")),
            ("07.docx", LibreOfficeEdits.Edit(devices, $"AddAfter(doc, \"{Second(devices)}\", \"機器の規程に足した条文。\")")),
        ];
    }

    // What the page's own link hands out.
    private static async Task<byte[]> Take(Visit clerk, string company, string policy)
    {
        await clerk.Page.GotoAsync(company + $"policies/{policy}/versions");
        var waiting = clerk.Page.WaitForDownloadAsync();
        await clerk.Page.Locator("a[href$='/word'][href*='/issues/']").First.ClickAsync();
        await using var stream = await (await waiting).CreateReadStreamAsync();
        using var file = new MemoryStream();
        await stream.CopyToAsync(file);
        return file.ToArray();
    }

    // The first words of a policy's second clause, whatever the edition says there.
    private static string Second(byte[] file) => Drafted.Read(file).Paragraphs.Where(paragraph => paragraph.Bookmarks.Count > 0 && paragraph.Text.Length > 30 && !paragraph.Text.StartsWith('（')).ElementAt(1).Text[..12];

    // Meanwhile somebody says the same clause otherwise in the browser.
    private static async Task Reword(Visit clerk, string company)
    {
        await clerk.Page.GotoAsync(company + "policies/assets/clauses/ast_unmarked");
        await clerk.Page.FillAsync("#words", "表示のない情報は、部門責任者に聞く。");
        await clerk.Page.FillAsync("#reason", "迷うことが多いため");
        await clerk.Page.Locator("#form ~ form button").First.ClickAsync();
        await clerk.Arrive("/policies/assets?saved=1#ast_unmarked");
    }

    private static async Task Merge(Visit clerk, string company, string name, byte[] file)
    {
        await clerk.Page.GotoAsync(company + "policies/return");
        await clerk.Page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Buffer = file });
        await clerk.Page.Locator("form[action$='/return/send'] button").ClickAsync();
        // Where the first words were typed over, the mark of the clause is gone: what is proposed is looked at and taken.
        await Assertions.Expect(clerk.Page.Locator("form[action$='/marks'] button")).ToHaveCountAsync(name == "03.docx" ? 1 : 0);
        if (name == "03.docx")
        {
            await CompanyTests.Picture(clerk, "policy-walk-marks");
            await clerk.Page.Locator("form[action$='/marks'] button").ClickAsync();
        }
        await Assertions.Expect(clerk.Page.Locator("#changes")).ToBeVisibleAsync();
        var conflicts = clerk.Page.Locator("#u-ast_unmarked");
        await Assertions.Expect(conflicts).ToHaveCountAsync(name == "03.docx" ? 1 : 0);
        await CompanyTests.Picture(clerk, "policy-walk-merge-" + name);
        if (name == "03.docx") await conflicts.Locator("input[value=Theirs]").CheckAsync();
        await clerk.Page.FillAsync("#reason", "現場の声");
        await clerk.Page.Locator("form[action$='/take'] button.btn-l").ClickAsync();
        await Assertions.Expect(clerk.Page.Locator(".note-ok")).ToBeVisibleAsync();
    }

    private static async Task ReadAgain(Visit clerk, string company)
    {
        var assets = Drafted.Read(await Take(clerk, company, "assets")).Paragraphs.Select(paragraph => string.Concat(paragraph.Bookmarks) + " " + paragraph.Text).ToList();
        foreach (var kept in (string[])["印のない情報は、社外秘としてWordで扱う。", "台帳は毎月写しを取る。", "snc_ast_register_first "]) Assert.Contains(assets, line => line.Contains(kept, StringComparison.Ordinal));
        Assert.Contains(Drafted.Read(await Take(clerk, company, "people")).Paragraphs, paragraph => paragraph.Text == "人の規程に足した条文。");
        Assert.Contains(Drafted.Read(await Take(clerk, company, "devices")).Paragraphs, paragraph => paragraph.Text == "機器の規程に足した条文。");
        await CompanyTests.Picture(clerk, "policy-walk-versions");
    }
}
