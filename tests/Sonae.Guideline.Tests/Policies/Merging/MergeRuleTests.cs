using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>What becomes of each clause when a file comes back: who changed it, what both changed, what came, went and moved.</summary>
public sealed class MergeRuleTests
{
    private static readonly string[] Issued =
    [
        "表題", "# s: 目的", "a: 1 情報資産を台帳に載せる。", "b: 1 管理責任者は年1回見直す。", "（ 見直した日を記す。", "（ 廃止の日を記す。",
        "# t: 利用", "c: 1 極秘の書類は施錠して保管する。", "d: 1 社外秘は部門で管理する。",
    ];

    [Fact]
    public void A_word_changed_by_one_side_is_taken()
    {
        var theirs = With("a: 1 情報資産を台帳に載せる。", "a: 1 情報資産を電子台帳に載せる。");
        Assert.Equal("s:Same a:Theirs b:Same t:Same c:Same d:Same", Texts.Kinds(Texts.Merge(Issued, Issued, theirs)));
        Assert.Equal("s:Same a:Ours b:Same t:Same c:Same d:Same", Texts.Kinds(Texts.Merge(Issued, theirs, Issued)));
        Assert.Equal("s:Same a:BothSame b:Same t:Same c:Same d:Same", Texts.Kinds(Texts.Merge(Issued, theirs, theirs)));
    }

    [Fact]
    public void Two_paragraphs_of_one_clause_changed_by_two_sides_are_no_conflict()
    {
        var finding = Texts.Merge(Issued, With("（ 見直した日を記す。", "（ 見直した日と人を記す。"), With("（ 廃止の日を記す。", "（ 廃止の日と理由を記す。"));
        Assert.Equal(MergeKind.Combined, Unit(finding, "b").Kind);
        Assert.Contains("1 管理責任者は年1回見直す。|（ 見直した日と人を記す。|（ 廃止の日と理由を記す。", Texts.Merged(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void One_paragraph_changed_by_both_is_a_conflict_with_both_texts()
    {
        var unit = Unit(Texts.Merge(Issued, With("（ 見直した日を記す。", "（ 見直した人を記す。"), With("（ 見直した日を記す。", "（ 見直した時刻を記す。")), "b");
        Assert.True(unit.IsConflict);
        Assert.Null(unit.Result);
        var chunk = unit.Chunks.Single(chunk => chunk.IsConflict);
        Assert.Equal(("見直した人を記す。", "見直した時刻を記す。"), (BlockText.Plain(chunk.Ours), BlockText.Plain(chunk.Theirs)));
        Assert.Equal("管理責任者は年1回見直す。\n見直した人を記す。\n見直した時刻を記す。\n廃止の日を記す。", BlockText.Plain(unit.Both));
    }

    [Fact]
    public void Rows_of_one_table_changed_by_two_sides_are_no_conflict()
    {
        string[] table(string rows) => ["# s: 条", "a: 表 " + rows];
        var finding = Texts.Merge(table("分類,扱い/極秘の書類,施錠する場所/公開の書類,制限しない"), table("分類,扱い/極秘の書類,金庫に入れる場所/公開の書類,制限しない"), table("分類,扱い/極秘の書類,施錠する場所/社外秘の書類,部門で扱う/公開の書類,制限しない"));
        Assert.Equal("条|分類\t扱い\n極秘の書類\t金庫に入れる場所\n社外秘の書類\t部門で扱う\n公開の書類\t制限しない", Texts.Merged(finding));
    }

    [Fact]
    public void A_clause_taken_out_there_and_changed_here_asks()
    {
        Assert.Equal(MergeKind.TheyLeftOut, Unit(Texts.Merge(Issued, Issued, Without("d: ")), "d").Kind);
        Assert.Equal(MergeKind.LeftOutConflict, Unit(Texts.Merge(Issued, With("d: 1 社外秘は部門で管理する。", "d: 1 社外秘は部門長が管理する。"), Without("d: ")), "d").Kind);
    }

    [Fact]
    public void A_clause_dropped_here_and_changed_there_asks()
    {
        Assert.Equal(MergeKind.WeDropped, Unit(Texts.Merge(Issued, Without("d: "), Issued), "d").Kind);
        Assert.Equal(MergeKind.DroppedConflict, Unit(Texts.Merge(Issued, Without("d: "), With("d: 1 社外秘は部門で管理する。", "d: 1 社外秘は部門長が管理する。")), "d").Kind);
    }

    [Fact]
    public void A_clause_that_came_in_here_stays()
    {
        var ours = With("c: 1 極秘の書類は施錠して保管する。", "c: 1 極秘の書類は施錠して保管する。", "x: 1 バックアップを始める。");
        Assert.Equal("s:Same a:Same b:Same t:Same c:Same x:WeAdded d:Same", Texts.Kinds(Texts.Merge(Issued, ours, Issued)));
    }

    [Fact]
    public void A_numbered_line_typed_between_clauses_is_a_new_clause_at_its_place()
    {
        var finding = Texts.Merge(Issued, Issued, With("（ 廃止の日を記す。", "（ 廃止の日を記す。", "1 台帳は毎月写しを取る。", "（ 写しは金庫に置く。"));
        Assert.Equal("s:Same a:Same b:Same new_1:TheyAdded t:Same c:Same d:Same", Texts.Kinds(finding));
        Assert.Equal(("b", "s"), (Unit(finding, "new_1").After, Unit(finding, "new_1").Section));
        Assert.Equal("台帳は毎月写しを取る。\n写しは金庫に置く。", BlockText.Plain(Unit(finding, "new_1").Result!));
    }

    [Fact]
    public void An_unnumbered_line_typed_below_a_clause_belongs_to_it() =>
        Assert.Equal("s:Same a:Theirs b:Same t:Same c:Same d:Same", Texts.Kinds(Texts.Merge(Issued, Issued, With("a: 1 情報資産を台帳に載せる。", "a: 1 情報資産を台帳に載せる。", "（ 台帳は総務が持つ。"))));

    [Fact]
    public void A_line_typed_before_a_clause_gets_its_mark_but_not_its_place()
    {
        var finding = Texts.Merge(Issued, Issued, With("c: 1 極秘の書類は施錠して保管する。", "c: 1 机の上を片付ける。", "1 極秘の書類は施錠して保管する。"));
        Assert.Equal("s:Same a:Same b:Same t:Same new_1:TheyAdded c:Same d:Same", Texts.Kinds(finding));
        Assert.Equal("t", Unit(finding, "new_1").After);
    }

    [Fact]
    public void A_clause_split_in_two_stays_one_clause()
    {
        var finding = Texts.Merge(Issued, Issued, With("a: 1 情報資産を台帳に載せる。", "a: 1 情報資産を", "1 台帳に載せる。"));
        Assert.Equal("s:Same a:Theirs+split b:Same t:Same c:Same d:Same", Texts.Kinds(finding));
        Assert.Contains("1 情報資産を|1 台帳に載せる。", Texts.Merged(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_moved_is_told_and_stands_where_they_put_it()
    {
        var theirs = Without("a: ").SelectMany(line => line.StartsWith("d: ", StringComparison.Ordinal) ? [line, Issued[2]] : new[] { line }).ToArray();
        var finding = Texts.Merge(Issued, Issued, theirs);
        Assert.Equal("s:Same b:Same t:Same c:Same d:Same a:Same+moved", Texts.Kinds(finding));
        Assert.Equal(("d", "t"), (Unit(finding, "a").After, Unit(finding, "a").Section));
    }

    [Fact]
    public void A_heading_reworded_is_taken_and_a_heading_taken_out_alone_stays()
    {
        Assert.Equal("s:Same a:Same b:Same t:Theirs c:Same d:Same", Texts.Kinds(Texts.Merge(Issued, Issued, With("# t: 利用", "# t: 利用と保管"))));
        Assert.Equal("s:Same a:Same b:Same t:HeadingLeftOut c:Same d:Same", Texts.Kinds(Texts.Merge(Issued, Issued, Without("# t: "))));
        Assert.Equal("s:Same a:Same b:Same t:TheyLeftOut c:TheyLeftOut d:TheyLeftOut", Texts.Kinds(Texts.Merge(Issued, Issued, [.. Issued.Take(6)])));
    }

    [Fact]
    public void A_new_heading_with_clauses_stands_after_the_clause_before_it()
    {
        var finding = Texts.Merge(Issued, Issued, [.. Issued, "# 罰則", "1 違反した者は就業規則による。"]);
        Assert.Equal("s:Same a:Same b:Same t:Same c:Same d:Same new_1:TheyAdded new_2:TheyAdded", Texts.Kinds(finding));
        Assert.EndsWith("罰則|1 違反した者は就業規則による。", Texts.Merged(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_outside_of_the_clauses_are_told()
    {
        var finding = Texts.Merge(Issued, Issued, ["新しい表題", "目次のようなもの", .. Issued.Skip(1)]);
        Assert.Equal("新しい表題 目次のようなもの -表題", string.Join(' ', finding.Told.Select(line => (line.IsGone ? "-" : "") + BlockText.Plain(line.Block))));
    }

    private static UnitMerge Unit(MergeFinding finding, string id) => finding.Units.Single(unit => unit.Id == id);

    private static string[] With(string line, params string[] others)
    {
        Assert.Contains(line, Issued);
        return [.. Issued.SelectMany(old => old == line ? others : [old])];
    }

    private static string[] Without(string start) => [.. Issued.Where(line => !line.StartsWith(start, StringComparison.Ordinal))];
}
