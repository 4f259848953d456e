using Sonae.Layout;

namespace Sonae.Tests.Web;

public sealed class OwnAddressTests
{
    [Theory]
    [InlineData("/account")]
    [InlineData("/c/1/home?a=b#c")]
    [InlineData("/")]
    public void Our_own_is_kept(string address) => Assert.Equal(address, OwnAddress.Or(address, "/else"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("account")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("/\r\\evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData("https://evil.example/")]
    public void What_leads_elsewhere_is_not(string? address) => Assert.Equal("/else", OwnAddress.Or(address, "/else"));
}
