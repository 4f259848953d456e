using System.Net;
using Microsoft.EntityFrameworkCore;
using Sonae.Companies;
using Sonae.Guideline.Policies;
using Sonae.Policies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Editing;

/// <summary>Clauses fitted to a company over HTTP: own words, left out, kept in, added, back to the guideline's.</summary>
public sealed class ClauseTests(Site site) : IClassFixture<Site>
{
    private const string Clause = "policies/assets/clauses/ast_backup_check";

    [Fact]
    public async Task Own_words_stand_in_the_policy_with_what_differs_and_go_back_again()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var answer = await Send(seats, clerk, Clause, ("words", "1．システム管理者は、毎朝、**前夜の複製**を【バックアップの保存先】で確かめる。\n・失敗したら、その日のうちにやり直す"), ("use", "AsRuled"), ("reason", "夜間に自動で取るため"), ("seen", "0"));
        Assert.EndsWith("#ast_backup_check", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/assets")));
        Assert.Contains("<b>前夜の複製</b>", page, StringComparison.Ordinal);
        Assert.Contains("自社の文", page, StringComparison.Ordinal);
        Assert.Contains("毎朝", WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/assets/preview"))), StringComparison.Ordinal);
        var own = WebUtility.HtmlDecode(await clerk.Read(seats.Address(Clause)));
        Assert.Contains("1．システム管理者は、毎朝、**前夜の複製**を【バックアップの保存先】で確かめる。", own, StringComparison.Ordinal);
        Assert.Contains("<ins>", own, StringComparison.Ordinal);
        Assert.Contains("夜間に自動で取るため", WebUtility.HtmlDecode(await (await seats.Sit(Role.Reader)).Read(seats.Address(Clause))), StringComparison.Ordinal);
        await Send(seats, clerk, Clause + "/reset", ("sure", "yes"));
        Assert.Empty(await Edits(seats));
        Assert.DoesNotContain("前夜の複製", await clerk.Read(seats.Address("policies/assets")), StringComparison.Ordinal);
        Assert.Contains("clause_edits", await clerk.Read(seats.Address("audit.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_the_words_as_they_are_says_nothing()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/physical/clauses/phy_level2_table")));
        var words = Reader.Find(page, "<textarea[^>]*id=\"words\"[^>]*>\n(.*?)</textarea>");
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, clerk, "policies/physical/clauses/phy_level2_table", ("words", words), ("use", "AsRuled"), ("seen", "0"))).StatusCode);
        Assert.Empty(await Edits(seats));
    }

    [Fact]
    public async Task Leaving_out_and_rewording_need_a_reason_and_every_problem_is_told_with_its_line()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        var answer = await Send(seats, clerk, Clause, ("words", "**始め\n【ないもの】"), ("use", "Out"), ("seen", "0"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        foreach (var told in (string[])["1行目：太字", "2行目：【ないもの】", "理由を書いて"]) Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("**始め\n【ないもの】</textarea>", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(await Edits(seats));
    }

    [Fact]
    public async Task A_clause_left_out_is_told_with_its_reason_and_the_control_it_answered_is_missing()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        foreach (var unit in Given.Edition.Clauses.Values.SelectMany(text => text.Sections.SelectMany(section => ClauseUnit.Of(section).Select(unit => (text.Policy, unit)))).Where(found => found.unit.Controls.Contains("encryption-policy")))
            await Leave(seats, clerk, unit.Policy, unit.unit.Id);
        var control = Given.Edition.Controls.Controls.First(found => found.Id == "encryption-policy");
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies")));
        Assert.Contains(control.Text, page, StringComparison.Ordinal);
        Assert.Contains("外した条文（理由：使わない）", page, StringComparison.Ordinal);
        Assert.Contains("自社で外しました", WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/access"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_ruled_out_says_why_and_can_be_kept_in()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await seats.Within((_, db) => { db.Add(new CompanyValue(seats.Company, ValueKind.Has, "remoteWork", "no")); return db.SaveChangesAsync(); });
        const string Home = "policies/physical/clauses/phy_home";
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address(Home)));
        Assert.Contains("この条文は入っていません", page, StringComparison.Ordinal);
        Assert.Contains($"{seats.Address("settings")}#remoteWork", page, StringComparison.Ordinal);
        var words = Reader.Find(page, "<textarea[^>]*id=\"words\"[^>]*>\n(.*?)</textarea>");
        await Send(seats, clerk, Home, ("words", words), ("use", "In"), ("reason", "来年から始めるため"), ("seen", "0"));
        Assert.Contains("id=\"phy_home\"", await clerk.Read(seats.Address("policies/physical")), StringComparison.Ordinal);
        Assert.Contains("公共の場所では", WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/physical/preview"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_of_ones_own_is_added_at_its_place_moved_and_removed()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await Send(seats, clerk, "policies/assets/clauses/new", ("words", "1．金型の図面は、設計課の金庫に置く。"), ("section", "ast_use"), ("after", "ast_need"));
        var own = (await Edits(seats)).Single();
        Assert.StartsWith(ClauseEdit.OwnPrefix, own.Clause, StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/assets")));
        Assert.True(page.IndexOf("id=\"ast_need\"", StringComparison.Ordinal) < page.IndexOf("金型の図面", StringComparison.Ordinal) && page.IndexOf("金型の図面", StringComparison.Ordinal) < page.IndexOf("id=\"ast_store_paper\"", StringComparison.Ordinal));
        await Send(seats, clerk, $"policies/assets/clauses/{own.Clause}", ("words", "1．金型の図面は、設計課の金庫に置く。"), ("section", "ast_disposal"), ("after", ""), ("seen", "1"));
        page = WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/assets")));
        Assert.True(page.IndexOf("id=\"ast_reuse\"", StringComparison.Ordinal) < page.IndexOf("金型の図面", StringComparison.Ordinal));
        await Send(seats, clerk, $"policies/assets/clauses/{own.Clause}/reset", ("sure", "yes"));
        Assert.Empty(await Edits(seats));
    }

    [Fact]
    public async Task Two_who_change_the_same_clause_see_both_and_nothing_is_lost()
    {
        var seats = await Seats.New(site);
        var (clerk, owner) = (await seats.Sit(Role.Clerk), await seats.Sit(Role.Owner));
        await Send(seats, clerk, Clause, ("words", "1．ひとりめの文。"), ("use", "AsRuled"), ("reason", "一"), ("seen", "0"));
        var late = await Send(seats, owner, Clause, ("words", "1．ふたりめの文。"), ("use", "AsRuled"), ("reason", "二"), ("seen", "0"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("ひとりめの文", page, StringComparison.Ordinal);
        Assert.Contains("ふたりめの文。</textarea>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, owner, Clause, ("words", "1．ふたりめの文。"), ("use", "AsRuled"), ("reason", "二"), ("seen", Reader.Find(page, "name=\"seen\" value=\"(\\d+)\"")))).StatusCode);
        Assert.Contains("ふたりめ", (await Edits(seats)).Single().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_written_before_the_guideline_changed_are_told()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await seats.Within((_, db) =>
        {
            var edit = new ClauseEditOfCompany(seats.Company, "assets", "ast_backup_check");
            edit.Say(new ClauseEdit("assets", "ast_backup_check") { Words = [new ClauseBlock(ClauseKind.Numbered, [new Inline(InlineKind.Text, "自社の文。")], [])], Reason = "前の版", Replaced = "前の版の文。" });
            db.Add(edit);
            return db.SaveChangesAsync();
        });
        Assert.Contains("ガイドラインの文が変わりました", WebUtility.HtmlDecode(await clerk.Read(seats.Address("policies/assets"))), StringComparison.Ordinal);
        Assert.Contains("<del>", await clerk.Read(seats.Address(Clause)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_that_a_returned_file_has_moved_keeps_its_place_when_its_words_change()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await seats.Within((_, db) =>
        {
            var edit = new ClauseEditOfCompany(seats.Company, "assets", "ast_backup_check");
            edit.Say(new ClauseEdit("assets", "ast_backup_check") { Section = "ast_use", After = "ast_use", Reason = "Wordで動かした" });
            db.Add(edit);
            return db.SaveChangesAsync();
        });
        await Send(seats, clerk, Clause, ("words", "1．毎朝、確かめる。"), ("use", "AsRuled"), ("reason", "夜間に取るため"), ("seen", "1"));
        var worded = Assert.Single(await Edits(seats)).ToEdit();
        Assert.Equal(("ast_use", "ast_use", "夜間に取るため"), (worded.Section, worded.After, worded.Reason));
        Assert.NotNull(worded.Words);
        await Send(seats, clerk, Clause + "/reset", ("sure", "yes"));
        Assert.Empty(await Edits(seats));
    }

    [Fact]
    public async Task Who_may_not_change_it_and_other_companies_are_refused()
    {
        var (ours, theirs) = (await Seats.New(site), await Seats.New(site));
        foreach (var address in (string[])[Clause, Clause + "/reset", "policies/assets/clauses/new", "policies/physical/tables/zones"])
        {
            foreach (var role in (Role[])[Role.Employee, Role.Reader]) Assert.Equal(HttpStatusCode.Forbidden, (await Send(ours, await ours.Sit(role), address, ("words", "x"))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Send(ours, await theirs.Sit(Role.Owner), address, ("words", "x"))).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await Send(ours, await ours.Sit(Role.Owner), "policies/assets/clauses/nothing", ("words", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await ours.Sit(Role.Owner)).Client.GetAsync(ours.Address("policies/assets/clauses/nothing"))).StatusCode);
        Assert.Empty(await Edits(ours));
    }

    private static async Task Leave(Seats seats, Reader reader, string policy, string clause)
    {
        var address = $"policies/{policy}/clauses/{clause}";
        var words = Reader.Find(WebUtility.HtmlDecode(await reader.Read(seats.Address(address))), "<textarea[^>]*id=\"words\"[^>]*>\n(.*?)</textarea>");
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(seats, reader, address, ("words", words), ("use", "Out"), ("reason", "使わない"), ("seen", "0"))).StatusCode);
    }

    private static Task<HttpResponseMessage> Send(Seats seats, Reader reader, string area, params (string, string)[] fields) => reader.Send("/companies", seats.Address(area), fields);

    private static Task<List<ClauseEditOfCompany>> Edits(Seats seats) => seats.Within((_, db) => db.Facts<ClauseEditOfCompany>().ToListAsync());
}
