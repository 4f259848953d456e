using CsCheck;
using Sonae.Guideline.Policies.Merging;

namespace Sonae.Guideline.Tests.Policies.Merging;

/// <summary>How alike two texts are.</summary>
public sealed class LikenessTests
{
    private static readonly Gen<string> Text = Draws.OneOf("台帳", "は", "、", "年", "1", "2", "回", "カード", "USB", "。", "👩‍💼", "\U00020BB7").Array[0, 14].Select(string.Concat);

    [Fact]
    public void It_is_the_same_from_either_side_and_between_nothing_and_all() => Gen.Select(Text, Text).Sample((some, other) =>
    {
        Assert.Equal(LikenessRule.Of(some, other), LikenessRule.Of(other, some));
        Assert.InRange(LikenessRule.Of(some, other), 0, 1);
        Assert.Equal(1, LikenessRule.Of(some, some));
    });
}
