using System.Text;
using Sonae.Accounts;

namespace Sonae.Tests.Accounts;

/// <summary>The codes of an authenticator app, against the numbers that RFC 6238 and RFC 4648 print.</summary>
public sealed class TotpRuleTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_code_of_a_moment_is_the_standards(long seconds, string code) =>
        Assert.Equal(code, TotpRule.CodeOf(Key, TotpRule.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void The_key_is_shown_as_Base32(string key, string shown) => Assert.Equal(shown, TotpRule.Show(Encoding.ASCII.GetBytes(key)));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_differ_by_one_step(int off, bool accepted)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = TotpRule.CodeOf(Key, TotpRule.StepOf(now) + off);
        Assert.Equal(accepted ? TotpRule.StepOf(now) + off : null, TotpRule.Accept(Key, code, now, last: 0));
    }

    [Fact]
    public void A_step_is_accepted_once_and_no_earlier_one_after_it()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = TotpRule.StepOf(now);
        Assert.Null(TotpRule.Accept(Key, TotpRule.CodeOf(Key, step), now, last: step));
        Assert.Null(TotpRule.Accept(Key, TotpRule.CodeOf(Key, step - 1), now, last: step));
        Assert.Equal(step + 1, TotpRule.Accept(Key, TotpRule.CodeOf(Key, step + 1), now, last: step));
    }

    [Theory]
    [InlineData("２８７０８２")]
    [InlineData(" 287 082 ")]
    [InlineData("287-082")]
    public void Digits_are_read_however_they_are_typed(string typed) => Assert.Equal(1, TotpRule.Accept(Key, typed, DateTimeOffset.FromUnixTimeSeconds(59), last: 0));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870822")]
    [InlineData("\ud800")]
    public void Anything_else_is_none(string? typed) => Assert.Null(TotpRule.Accept(Key, typed, DateTimeOffset.FromUnixTimeSeconds(59), last: 0));
}
