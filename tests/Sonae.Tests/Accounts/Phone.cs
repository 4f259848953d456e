using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Sonae.Accounts;
using Sonae.Tests.Web;

namespace Sonae.Tests.Accounts;

/// <summary>An authenticator app: takes the key from the page as a person types it, and shows the code of the site's moment.</summary>
public sealed class Phone
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] key;
    private readonly Site site;

    public Phone(Site site, string page)
    {
        this.site = site;
        key = Read(Reader.Find(page, "<code>([A-Z2-7 ]{39})</code>"));
    }

    /// <summary>The key as a store that did not seal it would hold it.</summary>
    public string Key => Convert.ToBase64String(key);

    public string Code => TotpRule.CodeOf(key, TotpRule.StepOf(site.Clock.GetUtcNow()));

    /// <summary>A code that it never shows now.</summary>
    public string WrongCode => ((int.Parse(Code, CultureInfo.InvariantCulture) + 1) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Sets codes up for whoever is signed in there; with the recovery codes.</summary>
    public static async Task<(Phone Phone, IReadOnlyList<string> Paper)> SetUp(Site site, Reader reader)
    {
        var page = await reader.Read("/account/code");
        var phone = new Phone(site, page);
        var answer = await reader.Send("/account/code", "/account/code", ("offer-code", Offer(page)), ("code", phone.Code));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/account/recovery", answer.Headers.Location!.ToString());
        var paper = Regex.Matches(await reader.Read("/account/recovery"), "<code>([0-9A-Z-]{14})</code>").Select(match => match.Groups[1].Value).ToList();
        return (phone, paper);
    }

    /// <summary>The code for a key as shown, by the clock on the wall, which the running program has.</summary>
    public static string CodeOf(string shown) => TotpRule.CodeOf(Read(shown), TotpRule.StepOf(TimeProvider.System.GetUtcNow()));

    private static byte[] Read(string shown)
    {
        var bits = string.Concat(shown.Where(letter => letter != ' ').Select(letter => Convert.ToString(Letters.IndexOf(letter), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }

    public static string Offer(string page) => Reader.Find(page, "name=\"offer-code\" value=\"([^\"]+)\"");
}
