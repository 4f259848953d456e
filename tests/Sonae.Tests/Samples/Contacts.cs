using System.Text.RegularExpressions;

namespace Sonae.Tests.Samples;

/// <summary>Telephone numbers and mail addresses in a text that could be somebody's.</summary>
public static partial class Contacts
{
    public static IEnumerable<string> Real(string text) =>
        Numbers().Matches(text).Select(match => match.Value).Where(number => !number.StartsWith("03-0000-", StringComparison.Ordinal))
            .Concat(Addresses().Matches(text).Select(match => match.Value).Where(address => !address.EndsWith("@example.co.jp", StringComparison.Ordinal)));

    [GeneratedRegex(@"0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+")]
    private static partial Regex Addresses();
}
