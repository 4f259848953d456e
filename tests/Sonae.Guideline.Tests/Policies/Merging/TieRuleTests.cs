using Sonae.Guideline.Policies;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>Facts and choices typed out in a file are tied back to what they stand for, so that a later change of the fact still flows.</summary>
public sealed class TieRuleTests
{
    private static readonly Inline Place = new(InlineKind.Fact, "place");

    [Fact]
    public void What_stood_for_a_fact_is_read_from_the_words_around_it()
    {
        ClauseBlock[] template = [Texts.Words(ClauseKind.Numbered, "台帳は、", "{place}", "に置く。"), Texts.Words(ClauseKind.Sub, "{place}", "の鍵は総務が持つ。")];
        Assert.Equal("共有フォルダー", ValueRule.Of(template, [Texts.Block("1 台帳は、共有フォルダーに置く。"), Texts.Block("（ 共有フォルダーの鍵は総務が持つ。")])[Place]);
        Assert.Empty(ValueRule.Of(template, [Texts.Block("1 台帳は、共有フォルダーに置く。"), Texts.Block("（ 金庫の鍵は総務が持つ。")]));
        Assert.Empty(ValueRule.Of([Texts.Words(ClauseKind.Numbered, "{place}", "{other}", "に")], [Texts.Block("1 金庫総務に")]));
        Assert.Empty(ValueRule.Of([template[0]], [Texts.Block("1 まったく別の文。")]));
    }

    [Fact]
    public void A_changed_fact_and_a_changed_word_in_one_paragraph_are_no_conflict()
    {
        var tied = Tie("台帳は、共有フォルダーに置く。", "台帳は、金庫に置く。", "台帳の正本は、共有フォルダーに置く。", "共有フォルダー", "金庫");
        var unit = MergeRule.Merge(tied.Issued, tied.Ours, tied.Theirs).Units.Single(unit => unit.Id == "a");
        Assert.Equal(MergeKind.Theirs, unit.Kind);
        Assert.Equal("台帳の正本は、{place}に置く。", BlockText.Plain(unit.Result!));
        Assert.Empty(tied.Lost);
    }

    [Fact]
    public void A_fact_rewritten_by_hand_is_told_and_asks_when_it_changed_here_too()
    {
        var tied = Tie("台帳は、共有フォルダーに置く。", "台帳は、金庫に置く。", "台帳は、書庫に置く。", "共有フォルダー", "金庫");
        Assert.Equal("place", Assert.Single(tied.Lost).Value.Placeholder.Value);
        Assert.Equal(MergeKind.Conflict, MergeRule.Merge(tied.Issued, tied.Ours, tied.Theirs).Units.Single(unit => unit.Id == "a").Kind);
        var kept = Tie("台帳は、共有フォルダーに置く。", "台帳は、共有フォルダーに置く。", "台帳は、書庫に置く。", "共有フォルダー", "共有フォルダー");
        Assert.Equal("台帳は、書庫に置く。", BlockText.Plain(MergeRule.Merge(kept.Issued, kept.Ours, kept.Theirs).Units.Single(unit => unit.Id == "a").Result!));
    }

    [Fact]
    public void Words_that_stand_more_often_than_the_clause_names_the_fact_stay_words()
    {
        var tied = Tie("台帳は、金庫に置く。", "台帳は、金庫に置く。", "台帳は、金庫に置く。金庫は施錠する。", "金庫", "金庫");
        Assert.DoesNotContain("{place}", BlockText.Plain(tied.Theirs.Sections[0].Units[0].Blocks), StringComparison.Ordinal);
        Assert.Single(tied.Lost);
    }

    [Fact]
    public void A_value_within_another_value_is_not_cut_out_of_it()
    {
        var (issued, values) = (Texts.Wording("# s: 条", "a: 1 営業部長と営業部が決める。"), new[] { new HeldValue(new(InlineKind.Fact, "dept"), "営業部", "営業部", 1), new HeldValue(new(InlineKind.Fact, "head"), "営業部長", "営業部長", 1) });
        var tied = TieRule.Tie(issued, issued, issued, new Dictionary<string, IReadOnlyList<HeldValue>> { ["a"] = values });
        Assert.Equal("{head}と{dept}が決める。", BlockText.Plain(tied.Theirs.Sections[0].Units[0].Blocks));
    }

    [Fact]
    public void Values_in_cells_are_tied_too()
    {
        var issued = Texts.Wording("# s: 条", "a: 表 置き場所,金庫");
        var tied = TieRule.Tie(issued, issued, issued, new Dictionary<string, IReadOnlyList<HeldValue>> { ["a"] = [new(Place, "金庫", "金庫", 1)] });
        Assert.Equal("置き場所\t{place}", BlockText.Plain(tied.Ours.Sections[0].Units[0].Blocks));
    }

    private static TiedWordings Tie(string issued, string ours, string theirs, string then, string now) => TieRule.Tie(Of(issued), Of(ours), Of(theirs),
        new Dictionary<string, IReadOnlyList<HeldValue>> { ["a"] = [new(Place, then, now, 1)] });

    private static PolicyWording Of(string words) => Texts.Wording("# s: 条", "a: 1 " + words);
}
