using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Sonae.Hosting;
using Sonae.Tests.Web;

namespace Sonae.Tests.Hosting;

public sealed class StartCodeTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero));

    private StartCode Code => field ??= new(clock);

    [Fact]
    public void It_is_12_letters_of_32_that_nobody_confuses()
    {
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$", Code.Shown);
        var many = Enumerable.Range(0, 2000).Select(_ => new StartCode(clock).Shown).ToList();
        Assert.Equal(many.Count, many.Distinct().Count());
        // Each of the 32 letters at each of the 12 places: a letter missing somewhere in 2,000 codes happens less than once in 10²⁴ runs.
        for (var place = 0; place < 14; place++) if (place is not (4 or 9)) Assert.Equal(32, many.Select(code => code[place]).Distinct().Count());
    }

    [Fact]
    public void It_fits_however_people_type_it()
    {
        var shown = Code.Shown;
        string[] typed = [shown, shown.ToLowerInvariant(), shown.Replace("-", "", StringComparison.Ordinal), $" {shown.Replace('-', ' ')} ", shown.Replace('-', 'ー').Replace("ー", "－", StringComparison.Ordinal),
            string.Concat(shown.Select(letter => (char)(letter - '!' + '！'))), shown.Replace('0', 'O').Replace('1', 'l'), shown.Replace('0', 'ｏ').Replace('1', 'Ｉ')];
        Assert.All(typed, text => Assert.True(Code.Fits(text), text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0000-0000-000")]
    [InlineData("備え")]
    [InlineData("\ud800")]
    public void Anything_else_does_not(string? typed) => Assert.False(Code.Fits(typed));

    [Fact]
    public void Part_of_it_or_more_than_it_does_not()
    {
        Assert.False(Code.Fits(Code.Shown[..^1]));
        Assert.False(Code.Fits(Code.Shown + "0"));
        Assert.False(Code.Fits(new StartCode(clock).Shown));
    }

    [Fact]
    public void Once_spent_it_fits_no_more()
    {
        Assert.True(Code.Fits(Code.Shown));
        Assert.Equal([true, false], new[] { Code.Spend(), Code.Spend() });
        Assert.False(Code.Fits(Code.Shown));
    }

    [Fact]
    public void After_ten_wrong_ones_a_minute_even_the_right_one_waits()
    {
        for (var i = 0; i < 9; i++) Assert.False(Code.Fits("0000-0000-0000"));
        Assert.False(Code.IsResting);
        Assert.True(Code.Fits(Code.Shown));
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.False(Code.Fits("0000-0000-0000"));

        Assert.True(Code.IsResting);
        Assert.False(Code.Fits(Code.Shown));
        clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(Code.Fits(Code.Shown));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(Code.IsResting);
        Assert.True(Code.Fits(Code.Shown));
    }

    [Fact]
    public void Nothing_typed_is_no_try()
    {
        for (var i = 0; i < 50; i++) Code.Fits("");
        Assert.False(Code.IsResting);
    }

    [Fact]
    public async Task It_is_asked_from_elsewhere_and_only_while_somebody_may_be_first()
    {
        Assert.False(await Code.IsAskedAsync(From("127.0.0.1")));
        Assert.True(await Code.IsAskedAsync(From("192.168.1.7")));
        Code.IsNeeded = _ => Task.FromResult(false);
        Assert.False(await Code.IsAskedAsync(From("192.168.1.7")));
    }

    [Fact]
    public async Task The_terminal_tells_it_after_the_address_anew_with_every_start()
    {
        await using var first = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var second = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(await first.StartCodeAsync(), await second.StartCodeAsync());
        Assert.DoesNotContain(await first.StartCodeAsync(), first.Output, StringComparison.Ordinal);
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
