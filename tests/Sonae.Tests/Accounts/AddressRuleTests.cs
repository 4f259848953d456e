using System.Net;
using Sonae.Accounts;

namespace Sonae.Tests.Accounts;

public sealed class AddressRuleTests
{
    [Theory]
    [InlineData("192.168.10.7", "192.168.10.*", "192.168.10.7")]
    [InlineData("::ffff:192.168.10.7", "192.168.10.*", "192.168.10.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::*", "20010db800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::*", "20010db800010002")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::*", "20010db800010003")]
    public void An_address_is_shown_short_and_counted_by_house(string address, string shown, string counted)
    {
        Assert.Equal(shown, AddressRule.Short(address));
        Assert.Equal(counted, AddressRule.Sender(IPAddress.Parse(address)));
    }

    [Fact]
    public void What_is_no_address_shows_nothing() => Assert.Equal("—", AddressRule.Short(""));
}
