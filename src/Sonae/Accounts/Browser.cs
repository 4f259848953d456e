namespace Sonae.Accounts;

/// <summary>A browser by what it says of itself: its maker's name and the system below, as its user knows them; empty where it is strange.</summary>
public sealed record Browser(string Maker, string System)
{
    // Every browser also claims to be older ones: the one that only it claims stands first.
    private static readonly (string Mark, string Name)[] Makers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    public static Browser Of(string agent) => new(Find(Makers, agent), Find(Systems, agent));

    /// <summary>Both as one name; empty when neither is known.</summary>
    public string Name => string.Join(" / ", new[] { System, Maker }.Where(part => part.Length > 0));

    private static string Find((string Mark, string Name)[] known, string agent) => known.FirstOrDefault(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Name ?? "";
}
