using Sonae.Guideline.Policies.Merging;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>Where each clause begins in a file that came back: by its mark, or asked when the mark is missing, doubled or moved.</summary>
public sealed class MarkRuleTests
{
    private static readonly string[] Issued = ["# s: 目的", "a: 1 情報資産を台帳に載せる。", "b: 1 管理責任者は年1回見直す。", "# t: 利用", "c: 1 極秘の書類は施錠して保管する。"];

    [Fact]
    public void Marks_where_they_were_ask_nothing_even_after_rewording()
    {
        var found = Find("# s: 目的", "a: 1 情報資産を電子台帳に載せる。", "b: 1 総務が毎月、台帳を確かめる。", "# t: 利用", "c: 1 極秘の書類は施錠して保管する。");
        Assert.Empty(found.Questions);
        Assert.Equal("a1 b2 c4 s0 t3", Settled(found));
    }

    [Fact]
    public void A_missing_mark_is_asked_for_with_the_likest_line()
    {
        var question = Assert.Single(Find("# s: 目的", "1 情報資産を電子台帳に載せる。", "b: 1 管理責任者は年1回見直す。", "# t: 利用", "c: 1 極秘の書類は施錠して保管する。").Questions);
        Assert.Equal(("a", MarkTrouble.Missing, 1), (question.Id, question.Trouble, question.Proposed));
    }

    [Fact]
    public void A_missing_mark_whose_words_are_gone_too_is_a_clause_taken_out()
    {
        var found = Find("# s: 目的", "b: 1 管理責任者は年1回見直す。", "# t: 利用", "c: 1 極秘の書類は施錠して保管する。");
        Assert.Empty(found.Questions);
        Assert.DoesNotContain("a", found.Settled.Keys);
    }

    [Fact]
    public void A_doubled_mark_is_asked_for_and_the_one_with_the_old_words_proposed()
    {
        var question = Assert.Single(Find([.. Issued, "a: 1 情報資産を別の台帳に載せる。"]).Questions);
        Assert.Equal((MarkTrouble.Doubled, 1), (question.Trouble, question.Proposed));
        Assert.Equal([1, 5], question.Candidates.Select(candidate => candidate.Line));
    }

    [Fact]
    public void A_copy_whose_mark_a_program_numbered_is_a_doubled_mark()
    {
        var question = Assert.Single(Find([.. Issued, "a_Copy_1: 1 情報資産を台帳に載せる。"]).Questions);
        Assert.Equal((MarkTrouble.Doubled, 1), (question.Trouble, question.Proposed));
        Assert.True(question.Candidates[0].IsMarked);
        Assert.False(question.Candidates[1].IsMarked);
    }

    [Fact]
    public void A_mark_at_foreign_words_is_asked_for_when_the_old_words_stand_elsewhere()
    {
        var question = Assert.Single(Find("# s: 目的", "a: 1 退社の前に机を片付ける。", "b: 1 管理責任者は年1回見直す。", "# t: 利用", "1 情報資産を台帳に載せる。", "c: 1 極秘の書類は施錠して保管する。").Questions);
        Assert.Equal((MarkTrouble.Moved, 4), (question.Trouble, question.Proposed));
    }

    [Fact]
    public void Two_marks_in_one_line_are_that_of_the_likest_and_the_other_is_looked_for()
    {
        var found = Find("# s: 目的", "a: b: 1 管理責任者は年1回見直す。", "# t: 利用", "c: 1 極秘の書類は施錠して保管する。");
        Assert.Empty(found.Questions);
        Assert.Equal("b1 c3 s0 t2", Settled(found));
    }

    [Fact]
    public void In_a_file_without_any_mark_every_clause_is_proposed_by_its_words()
    {
        var found = Find("# 目的", "1 情報資産を台帳に載せます。", "1 管理責任者は年2回見直す。", "# 利用", "1 極秘の書類は必ず施錠して保管する。");
        Assert.Empty(found.Settled);
        Assert.Equal("a1 b2 c4 s0 t3", string.Join(' ', found.Proposals.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}{pair.Value}")));
    }

    [Fact]
    public void Nothing_is_attached_without_an_answer_and_nothing_that_was_not_offered()
    {
        var found = Find("# s: 目的", "1 情報資産を電子台帳に載せる。", "b: 1 管理責任者は年1回見直す。", "# t: 利用", "c: 1 極秘の書類は施錠して保管する。");
        Assert.DoesNotContain("a", found.Attached(new Dictionary<string, int?>()).Values);
        Assert.DoesNotContain("a", found.Attached(new Dictionary<string, int?> { ["a"] = 4 }).Values);
        Assert.Equal("a", found.Attached(new Dictionary<string, int?> { ["a"] = 1 })[1]);
    }

    [Fact]
    public void Of_two_clauses_alike_each_line_is_proposed_once()
    {
        var issued = Texts.Wording("# s: 条", "a: 1 記録を残す。", "b: 1 記録を残す。");
        var found = MarkRule.Find(issued, Texts.Lines("# s: 条", "1 記録を残す。", "1 記録を残す。"));
        Assert.Equal([1, 2], found.Proposals.Values.Order());
    }

    private static MarkFinding Find(params string[] lines) => MarkRule.Find(Texts.Wording(Issued), Texts.Lines(lines));

    private static string Settled(MarkFinding found) => string.Join(' ', found.Settled.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}{pair.Value}"));
}
