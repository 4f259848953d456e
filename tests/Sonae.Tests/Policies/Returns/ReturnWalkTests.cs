using System.Net;
using Sonae.Companies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Returns;

/// <summary>The walk: issued, three edited in LibreOffice, sent back, merged with one conflict, an answer changed, issued again: the edits are there, the answer's clause is new.</summary>
public sealed class ReturnWalkTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Edits_made_in_Word_outlive_the_next_issue_and_a_changed_answer_brings_its_clause()
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        var issued = await Issued.New(site, "people", "devices");
        await Answer(issued, "register", "done");
        await issued.Issue("people", "devices");
        Assert.DoesNotContain("[ast_register_first]", await issued.Draft(), StringComparison.Ordinal);
        var (assets, people, devices) = (await issued.Last(Issued.Policy), await issued.Last("people"), await issued.Last("devices"));
        // The first line of a policy's second clause, whatever the edition says there.
        var (atPeople, atDevices) = (Second(await issued.Draft("people")), Second(await issued.Draft("devices")));
        var edited = LibreOfficeEdits.Edit(assets, """
            Reword(doc, "社外秘として扱う。分類に", "社外秘としてWordで扱う。分類に")
              AddAfter(doc, "迷うときは高い方を選び", "台帳は毎月写しを取る。")
            """);
        await issued.Reword("ast_unmarked", "表示のない情報は、部門責任者に聞く。");
        await TakeAll(issued, LibreOfficeEdits.Edit(people, $"AddAfter(doc, \"{atPeople}\", \"人の規程に足した条文。\")"));
        await TakeAll(issued, LibreOfficeEdits.Edit(devices, $"AddAfter(doc, \"{atDevices}\", \"機器の規程に足した条文。\")"));
        var address = await issued.Send(edited);
        Assert.Contains("1件は、下書きでも変わっていて", await issued.Page(address), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await issued.Take(address, ("choice.ast_unmarked", "Theirs"))).StatusCode);
        await Answer(issued, "register", "not-done");
        await issued.Issue("people", "devices");
        var text = string.Join('\n', Drafted.Read(await issued.Last(Issued.Policy)).Paragraphs.Select(paragraph => string.Concat(paragraph.Bookmarks) + " " + paragraph.Text));
        foreach (var kept in (string[])["社外秘としてWordで扱う。", "台帳は毎月写しを取る。", "snc_ast_register_first "]) Assert.Contains(kept, text, StringComparison.Ordinal);
        Assert.Contains("人の規程に足した条文。", await issued.Draft("people"), StringComparison.Ordinal);
        Assert.Contains("機器の規程に足した条文。", await issued.Draft("devices"), StringComparison.Ordinal);
    }

    private static async Task Answer(Issued issued, string control, string option) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await issued.Clerk.Send("/companies", issued.Seats.Address($"answers/Controls/{control}"), ("Option", option))).StatusCode);

    private static async Task TakeAll(Issued issued, byte[] file) => Assert.Equal(HttpStatusCode.SeeOther, (await issued.Take(await issued.Send(file))).StatusCode);

    private static string Second(string draft)
    {
        var words = draft.Split('\n').Where(line => line.StartsWith('[')).Select(line => line[(line.IndexOf(']', StringComparison.Ordinal) + 2)..]).Where(line => line.Length > 30 && !line.StartsWith('（')).ElementAt(1);
        return words[..12];
    }
}
