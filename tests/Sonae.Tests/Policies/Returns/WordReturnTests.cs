using System.Xml.Linq;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Returns;

/// <summary>What Word leaves in a file: tracked changes are told and count as accepted, what cannot be carried is listed with its place; odd text survives.</summary>
public sealed class WordReturnTests(Site site) : IClassFixture<Site>
{
    private static readonly XNamespace W = WordEdits.W;

    [Fact]
    public async Task Tracked_changes_are_told_and_taken_as_accepted()
    {
        var issued = await Issued.New(site);
        var file = new WordEdits(issued.File);
        var paragraph = file.Paragraph("表示のない情報は、社外秘として扱う。");
        paragraph.Elements(W + "r").Remove();
        paragraph.Add(WordEdits.Run("表示のない情報は、"), new XElement(W + "del", new XAttribute(W + "id", 900), new XAttribute(W + "author", "x"), new XElement(W + "r", new XElement(W + "delText", "社外秘"))),
            new XElement(W + "ins", new XAttribute(W + "id", 901), new XAttribute(W + "author", "x"), WordEdits.Run("極秘")), WordEdits.Run("として扱う。"));
        var address = await issued.Send(file.Build());
        var page = await issued.Page(address);
        Assert.Contains("変更履歴（2件）", page, StringComparison.Ordinal);
        await issued.Take(address);
        Assert.Contains("[ast_unmarked] 表示のない情報は、極秘として扱う。", await issued.Draft(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_carried_is_listed_with_its_place_and_the_file_kept()
    {
        var issued = await Issued.New(site);
        var file = new WordEdits(issued.File);
        file.Paragraph("表示のない情報は、").Add(
            new XElement(W + "r", new XElement(W + "drawing", new XElement("docPr", new XAttribute("descr", "棚の写真")), new XElement("pic"))),
            new XElement(W + "r", new XElement(W + "footnoteReference", new XAttribute(W + "id", 2))),
            new XElement(W + "fldSimple", new XAttribute(W + "instr", " DATE "), WordEdits.Run("")));
        var page = await issued.Page(await issued.Send(file.Build()));
        foreach (var told in (string[])["棚の写真", "脚注", "DATE", "表示のない情報は"]) Assert.Contains(told, page[page.IndexOf("id=\"left\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.NotEmpty((await issued.Uploads()).Single().Document);
    }

    [Fact]
    public async Task Strings_that_break_programs_survive_as_text_of_a_clause()
    {
        var issued = await Issued.New(site);
        string[] naughty = ["<script>alert(1)</script>", "'; DROP TABLE clause_edits;--", "{{fact.register_place}}", "\u202Ertl 👩‍👩‍👧‍👦 \U00020BB7野 葛\U000E0100城", "%n${jndi:ldap://x}", "&amp;]]>", "../../etc/passwd"];
        var file = new WordEdits(issued.File);
        foreach (var text in naughty) file.AddAfter("表示のない情報は、社外秘", text);
        await issued.Take(await issued.Send(file.Build()));
        Assert.Equal(naughty.Order(StringComparer.Ordinal), (await issued.Edits()).Select(edit => edit.Words![0].Text.Single().Value).Order(StringComparer.Ordinal));
        var draft = await issued.Draft();
        Assert.All(naughty, text => Assert.Contains(text, draft, StringComparison.Ordinal));
    }
}
