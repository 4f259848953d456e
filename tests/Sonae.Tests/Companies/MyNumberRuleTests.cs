using Sonae.Layout;

namespace Sonae.Tests.Companies;

public sealed class MyNumberRuleTests
{
    // Made-up numbers; the last digit follows from the others. The last two: a remainder of 0 and of 1 both give 0.
    [Theory]
    [InlineData("123456789018")]
    [InlineData("1234 5678 9018")]
    [InlineData("１２３４－５６７８－９０１８")]
    [InlineData("番号は123456789018です")]
    [InlineData("000000000000")]
    [InlineData("000000000060")]
    public void It_is_found(string text) => Assert.True(MyNumberRule.IsIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123456789010")]
    [InlineData("12345678901")]
    [InlineData("1234567890180")]
    [InlineData("03-1234-5678")]
    [InlineData("\ud800")]
    public void Anything_else_is_not(string? text) => Assert.False(MyNumberRule.IsIn(text));

    [Fact]
    public void Of_ten_last_digits_exactly_one_fits() =>
        Assert.Single(Enumerable.Range(0, 10), last => MyNumberRule.IsIn($"98765432109{last}"));
}
