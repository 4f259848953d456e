using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Database;
using Sonae.Guideline.Policies;
using Sonae.Policies;
using Sonae.Policies.Returns;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Returns;

/// <summary>A policy edited in Word comes back: seen, chosen, taken over, and still there when it is issued again.</summary>
public sealed class ReturnTests(Site site) : IClassFixture<Site>
{
    private const string Classify = "迷うときは高い方を選び", Unmarked = "表示のない情報は、社外秘として扱う。", Copy = "その場で取り、使い終えたら";

    [Fact]
    public async Task Edits_are_shown_and_only_taken_over_when_confirmed_and_stay_when_issued_again()
    {
        var issued = await Issued.New(site);
        var address = await issued.Send(new WordEdits(issued.File).Replace(Classify, "迷うときは部門で話し合い").AddAfter(Unmarked, "表示は赤い字で書く。").Remove(Copy).Build());
        var page = await issued.Page(address);
        foreach (var told in (string[])["ファイルで直した", "ファイルで足した", "ファイルで消した", "表示は赤い字で書く。", "第1版として発行したとき"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Empty(await issued.Edits());
        Assert.Equal(HttpStatusCode.SeeOther, (await issued.Take(address)).StatusCode);
        var edits = await issued.Edits();
        Assert.Equal(["ast_copy Out", "ast_value AsRuled", "own_ AsRuled"], edits.Select(edit => $"{(edit.IsOwn ? "own_" : edit.Clause)} {edit.Use}"));
        Assert.All(edits, edit => Assert.Equal("現場の声", edit.Reason));
        var draft = await issued.Draft();
        Assert.Contains("迷うときは部門で話し合い", draft, StringComparison.Ordinal);
        Assert.Matches("(?s)\\[ast_unmarked\\][^\\n]*\\n\\[own_[0-9a-f]{32}\\] 表示は赤い字で書く。\\n\\[ast_reclassify\\]", draft);
        Assert.DoesNotContain(Copy, draft, StringComparison.Ordinal);
        Assert.Contains("取り込みました", await issued.Page(address), StringComparison.Ordinal);
        // Issued again and sent back unchanged, nothing is left to do.
        Assert.Contains("直したところは見つかりませんでした", await issued.Page(await issued.Send(await issued.Issue())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_both_changed_must_be_chosen_and_every_choice_does_what_it_says()
    {
        foreach (var (choice, words) in (List<(string, string[])>)[("Ours", ["下書きの文。"]), ("Theirs", ["社外秘としてファイルで扱う"]), ("Both", ["下書きの文。", "社外秘としてファイルで扱う"]), ("Own", ["話し合って決めた文。"])])
        {
            var issued = await Issued.New(site);
            await issued.Reword("ast_unmarked", "下書きの文。");
            var address = await issued.Send(new WordEdits(issued.File).Replace("社外秘として扱う。分類に", "社外秘としてファイルで扱う。分類に").Build());
            Assert.Contains("選ぶ必要がある", await issued.Page(address), StringComparison.Ordinal);
            var refused = await issued.Take(address, ("own.ast_unmarked", "途中まで書いた文"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var again = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
            Assert.Contains("どちらの文にするかを選んでください", again, StringComparison.Ordinal);
            Assert.Contains("途中まで書いた文", again, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.SeeOther, (await issued.Take(address, ("choice.ast_unmarked", choice), ("own.ast_unmarked", "話し合って決めた文。"))).StatusCode);
            var draft = await issued.Draft();
            Assert.All(words, word => Assert.Contains(word, draft, StringComparison.Ordinal));
            Assert.Equal(choice is "Ours" or "Both", draft.Contains("下書きの文。", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_draft_that_changed_while_looking_is_compared_anew_and_nothing_is_taken()
    {
        var issued = await Issued.New(site);
        var address = await issued.Send(new WordEdits(issued.File).Replace(Classify, "迷うときは部門で話し合い").Build());
        var seen = Reader.Find(await issued.Clerk.Read(address), "name=\"seen\" value=\"([^\"]+)\"");
        await issued.Reword("ast_unmarked", "その間に変わった文。");
        var late = await issued.Clerk.Send(address, address + "/take", ("seen", seen), ("reason", "書いた理由"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("もう一度確かめてください", page, StringComparison.Ordinal);
        Assert.Contains("書いた理由", page, StringComparison.Ordinal);
        Assert.Single(await issued.Edits());
        Assert.Equal(UploadState.Open, (await issued.Uploads()).Single().State);
    }

    [Fact]
    public async Task A_fact_within_edited_words_stays_tied_and_flows_when_it_changes()
    {
        var issued = await Issued.New(site);
        var address = await issued.Send(new WordEdits(issued.File).Replace("という。）に載せる。", "という。）に必ず載せる。").Build());
        Assert.Contains("会社の値とつながっています", await issued.Page(address), StringComparison.Ordinal);
        await issued.Take(address);
        Assert.Contains((await issued.Edits()).Single().Words![0].Text, run => run is { Kind: InlineKind.Fact, Value: "register_place" });
    }

    [Fact]
    public async Task Moved_clauses_and_reworded_headings_are_taken_over()
    {
        var issued = await Issued.New(site);
        await issued.Take(await issued.Send(new WordEdits(issued.File).Move(Unmarked, Classify).Replace("分類と表示", "分類の決まり").Build()));
        var draft = await issued.Draft();
        Assert.Matches("(?s)\\[ast_value\\][^\\n]*\\n\\[ast_unmarked\\] 表示のない情報", draft);
        Assert.Contains("[ast_classes] 分類の決まり", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bold_underline_and_table_rows_are_carried()
    {
        var issued = await Issued.New(site);
        var file = new WordEdits(issued.File).Change(body =>
        {
            var row = body.Descendants(WordEdits.W + "tr").First(row => row.Value.StartsWith("公開", StringComparison.Ordinal));
            var added = new XElement(row);
            foreach (var (text, i) in added.Descendants(WordEdits.W + "t").Select((text, i) => (text, i)).ToList()) text.Value = i == 0 ? "部外秘" : "決めたとおり";
            row.AddBeforeSelf(added);
        });
        var paragraph = file.Paragraph(Unmarked);
        paragraph.Elements(WordEdits.W + "r").Remove();
        paragraph.Add(WordEdits.Run("表示のない情報は、"), WordEdits.Run("社外秘", new XElement(WordEdits.W + "b"), new XElement(WordEdits.W + "u", new XAttribute(WordEdits.W + "val", "single"))), WordEdits.Run("として扱う。"));
        await issued.Take(await issued.Send(file.Build()));
        var edits = (await issued.Edits()).ToDictionary(edit => edit.Clause);
        Assert.Equal(["Text 表示のない情報は、", "BoldUnderlined 社外秘", "Text として扱う。"], edits["ast_unmarked"].Words![0].Text.Select(run => $"{run.Kind} {run.Value}"));
        Assert.Contains("部外秘", edits["ast_class_table"].Words![0].Rows.Select(row => row.Cells[0][0].Value));
    }

    [Fact]
    public async Task A_file_without_our_marks_is_asked_for_its_policy_and_its_clauses()
    {
        var issued = await Issued.New(site);
        var strange = new WordEdits(issued.File).Without("docProps/custom.xml").InPart("_rels/.rels", "custom-properties", "none").Replace(Classify, "迷うときは部門で話し合い")
            .Change(body => body.Descendants().Where(element => element.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal)).Remove()).Build();
        var address = await issued.Send(strange);
        Assert.Contains("どの規程ですか", await issued.Page(address), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await issued.Clerk.Send(address, address + "/policy", ("policy", "nothing"))).StatusCode);
        await issued.Clerk.Send(address, address + "/policy", ("policy", Issued.Policy));
        var page = await issued.Page(address);
        Assert.Contains("目印が消えている条文", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"seen\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await issued.Clerk.Send(address, address + "/marks", ("mark.ast_value", "-"))).StatusCode);
        var proposals = System.Text.RegularExpressions.Regex.Matches(page, "name=\"(mark\\.[a-z0-9_]+)\" value=\"([-0-9]+)\" checked").Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToArray();
        Assert.Equal(HttpStatusCode.SeeOther, (await issued.Clerk.Send(address, address + "/marks", proposals)).StatusCode);
        await issued.Take(address);
        Assert.Equal(["ast_value"], (await issued.Edits()).Select(edit => $"{edit.Clause}{string.Concat((edit.Words ?? []).Skip(1).Select(block => PlainWords.Of(block.Text)))}"));
    }

    [Fact]
    public async Task An_older_file_is_laid_over_its_own_version()
    {
        var issued = await Issued.New(site);
        await issued.Reword("ast_unmarked", "第2版の文。");
        await issued.Issue();
        var address = await issued.Send(new WordEdits(issued.File).Replace(Classify, "迷うときは部門で話し合い").Build());
        Assert.Contains("古い第1版から作られています", await issued.Page(address), StringComparison.Ordinal);
        await issued.Take(address);
        Assert.Contains("第2版の文。", await issued.Draft(), StringComparison.Ordinal);
        Assert.Contains("迷うときは部門で話し合い", await issued.Draft(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Putting_a_file_aside_changes_nothing_and_keeps_it()
    {
        var issued = await Issued.New(site);
        var file = new WordEdits(issued.File).Replace(Classify, "迷うときは部門で話し合い").Build();
        var address = await issued.Send(file);
        await issued.Clerk.Send(address, address + "/leave", ("sure", "yes"));
        Assert.Empty(await issued.Edits());
        Assert.Equal(file, await issued.Clerk.Client.GetByteArrayAsync(address + "/file", TestContext.Current.CancellationToken));
        Assert.Contains("policy_uploads", await issued.Clerk.Read(issued.Seats.Address("audit.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_may_edit_sends_and_another_companys_file_is_not_there()
    {
        var (issued, other) = (await Issued.New(site), await Seats.New(site));
        var address = await issued.Send(issued.File);
        foreach (var role in (Role[])[Role.Employee, Role.Reader])
        {
            var reader = await issued.Seats.Sit(role);
            Assert.Equal(HttpStatusCode.Forbidden, (await issued.Post(issued.File, reader: reader)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        }
        var owner = await other.Sit(Role.Owner);
        var id = address.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        foreach (var action in (string[])["", "/file"]) Assert.Equal(HttpStatusCode.NotFound, (await owner.Client.GetAsync(other.Address($"policies/return/{id}{action}"), TestContext.Current.CancellationToken)).StatusCode);
        foreach (var action in (string[])["/take", "/leave", "/marks", "/policy"]) Assert.Equal(HttpStatusCode.NotFound, (await owner.Send("/companies", other.Address($"policies/return/{id}{action}"))).StatusCode);
    }
}
