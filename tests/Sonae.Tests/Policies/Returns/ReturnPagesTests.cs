using System.Xml.Linq;
using Microsoft.Playwright;
using Sonae.Tests.Browser;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Returns;

/// <summary>The pages that take a file back, in the browser: whole at every width, clean, and used by hand.</summary>
public sealed class ReturnPagesTests(Chromium chromium)
{
    [Fact]
    public async Task A_file_is_sent_its_marks_decided_and_its_words_taken_over()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var visit = await chromium.Open(at: program);
        var company = await CompanyTests.Begin(visit);
        await visit.Page.GotoAsync(company + "policies/return");
        await Look(visit, "return");
        await Send(visit, "本物ではない.docx", "ただの文字"u8.ToArray());
        await Assertions.Expect(visit.Page.Locator("[role=alert]")).ToContainTextAsync("Word 文書（.docx）ではありません");
        await Look(visit, "return-refused");
        await Send(visit, "03-情報資産管理.docx", Edited());
        await Assertions.Expect(visit.Page.Locator("#marks")).ToBeVisibleAsync();
        await Look(visit, "return-marks");
        await visit.Page.Locator("#marks button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#changes")).ToBeVisibleAsync();
        await Look(visit, "return-report");
        await visit.Page.Locator("form[action$='/take'] button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[role=status]")).ToContainTextAsync("取り込みました");
        await Look(visit, "return-taken");
        await visit.Page.GotoAsync(company + "policies/return");
        await Look(visit, "returns");
        Assert.Empty(visit.Console.Where(line => !line.Contains("422", StringComparison.Ordinal)).Concat(visit.Strangers));
    }

    private static async Task Send(Visit visit, string name, byte[] file)
    {
        await visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = file });
        await visit.Page.Locator("form[action$='/send'] button[type=submit]").ClickAsync();
        await visit.Page.WaitForLoadStateAsync();
    }

    // A draft as a company of this kind gets it, edited: a word, a line, a clause less, a mark gone, a tracked change, a comment.
    private static byte[] Edited()
    {
        var draft = Drafted.Of(Drafted.RoundOf(Guideline.Profile.Untold with { Name = "つるばみ金属工業株式会社（架空）", Employees = 38 })).Single(drafted => drafted.Policy.Id == Issued.Policy).Document;
        var file = new WordEdits(Drafted.Bytes(draft)).Replace("迷うときは高い方を選び", "迷うときは部門で話し合い").AddAfter("表示のない情報は、社外秘", "表示は赤い字で書く。").Remove("その場で取り、使い終えたら");
        var marked = file.Paragraph("分類を変え、又は解くことができる");
        marked.Elements().Where(element => element.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal)).Remove();
        marked.Add(new XElement(WordEdits.W + "ins", new XAttribute(WordEdits.W + "id", 5), WordEdits.Run("部門責任者にも知らせる。")),
            new XElement(WordEdits.W + "r", new XElement(WordEdits.W + "footnoteReference", new XAttribute(WordEdits.W + "id", 3))));
        return file.Build();
    }

    private static async Task Look(Visit visit, string name)
    {
        await CompanyTests.Picture(visit, name);
        foreach (var width in (int[])[1280, 390, 320]) await PageTests.CheckAt(visit, width);
        await visit.Page.SetViewportSizeAsync(1280, 900);
    }
}
