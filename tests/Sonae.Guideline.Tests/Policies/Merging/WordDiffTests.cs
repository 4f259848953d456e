using CsCheck;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>Two texts compared word by word.</summary>
public sealed class WordDiffTests
{
    [Theory]
    [InlineData("台帳は年1回見直す。", "台帳は年2回見直す。", "台帳は年-1+2回見直す。")]
    [InlineData("総務が承認する。", "総務部長が承認する。", "-総務+総務部長が承認する。")]
    [InlineData("同じ", "同じ", "同じ")]
    [InlineData("", "新しい文", "+新しい文")]
    [InlineData("古い文", "", "-古い文")]
    [InlineData("USBメモリーを使う", "USBキーを使う", "USB-メモリー+キーを使う")]
    public void What_went_stands_before_what_came(string before, string after, string shown) => Assert.Equal(shown, string.Concat(WordDiffRule.Of(before, after).Select(Shown)));

    [Fact]
    public void Both_texts_are_whole_in_it() => Gen.Select(Text, Text).Sample((before, after) =>
    {
        var parts = WordDiffRule.Of(before, after);
        Assert.Equal(before, string.Concat(parts.Where(part => part.Kind != DiffKind.Added).Select(part => part.Text)));
        Assert.Equal(after, string.Concat(parts.Where(part => part.Kind != DiffKind.Removed).Select(part => part.Text)));
    });

    [Fact]
    public void Likeness_is_the_same_from_either_side_and_between_nothing_and_all() => Gen.Select(Text, Text).Sample((some, other) =>
    {
        Assert.Equal(LikenessRule.Of(some, other), LikenessRule.Of(other, some));
        Assert.InRange(LikenessRule.Of(some, other), 0, 1);
        Assert.Equal(1, LikenessRule.Of(some, some));
    });

    private static readonly Gen<string> Text = Draws.OneOf("台帳", "は", "、", "年", "1", "2", "回", "カード", "USB", "。", "👩‍💼", "\U00020BB7").Array[0, 14].Select(string.Concat);

    private static string Shown(DiffPart part) => part.Kind switch { DiffKind.Added => "+", DiffKind.Removed => "-", _ => "" } + part.Text;
}
