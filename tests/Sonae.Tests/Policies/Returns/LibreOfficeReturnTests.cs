using Sonae.Guideline.Policies;
using Sonae.Tests.Web;

namespace Sonae.Tests.Policies.Returns;

/// <summary>Files edited in LibreOffice by script: every kind of edit comes back, after one save and after two.</summary>
public sealed class LibreOfficeReturnTests(Site site) : IClassFixture<Site>
{
    private const string Edits = """
        Reword(doc, "迷うときは高い方を選び", "迷うときは部門で話し合い")
          AddAfter(doc, "表示のない情報は", "表示は赤い字で書く。")
          Clip(doc, "その場で取り、使い終えたら", ".uno:Cut")
          Looks(doc, "普通のごみに混ぜない")
          AddRow(doc, 2, Array("部外秘", "取引先の図面", "担当者だけ", "渡さない"))
        """;

    [Theory, InlineData(1), InlineData(2)]
    public async Task Words_lines_looks_and_rows_come_back(int saves)
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        var issued = await Issued.New(site);
        var address = await issued.Send(LibreOfficeEdits.Edit(issued.File, Edits, saves));
        var page = await issued.Page(address);
        Assert.Contains("直したところ（5件）", page, StringComparison.Ordinal);
        await issued.Take(address);
        var edits = (await issued.Edits()).ToDictionary(edit => edit.IsOwn ? "own" : edit.Clause);
        Assert.Equal(["ast_class_table", "ast_copy", "ast_dispose_paper", "ast_value", "own"], edits.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(ClauseUse.Out, edits["ast_copy"].Use);
        Assert.Contains(edits["ast_dispose_paper"].Words![0].Text, run => run is { Kind: InlineKind.BoldUnderlined, Value: "普通のごみに混ぜない" });
        Assert.Equal(["部外秘", "取引先の図面", "担当者だけ", "渡さない"], edits["ast_class_table"].Words![0].Rows[^1].Cells.Select(PlainWords.Of));
        Assert.Equal("表示は赤い字で書く。", PlainWords.Of(edits["own"].Words![0].Text));
        Assert.Equal("ast_unmarked", edits["own"].After);
    }

    [Fact]
    public async Task A_file_only_opened_and_saved_has_no_difference()
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        var issued = await Issued.New(site);
        var page = await issued.Page(await issued.Send(LibreOfficeEdits.Edit(issued.File, "", 2)));
        Assert.Contains("直したところは見つかりませんでした", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<th scope=\"row\">", page[page.IndexOf("id=\"left\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_moved_by_cut_and_paste_is_moved_and_a_copied_one_is_asked_for()
    {
        Assert.SkipWhen(Soffice.Missing is not null, Soffice.Missing ?? "");
        var issued = await Issued.New(site);
        var moved = await issued.Send(LibreOfficeEdits.Edit(issued.File, """
            Clip(doc, "表示のない情報は", ".uno:Cut")
              PasteBefore(doc, "情報資産には管理責任者を置き")
            """));
        Assert.Contains("場所を移した", await issued.Page(moved), StringComparison.Ordinal);
        var copied = await issued.Send(LibreOfficeEdits.Edit(issued.File, """
            Clip(doc, "表示のない情報は", ".uno:Copy")
              PasteBefore(doc, "情報資産には管理責任者を置き")
            """));
        Assert.Contains("目印が2か所にある条文", await issued.Page(copied), StringComparison.Ordinal);
    }
}
