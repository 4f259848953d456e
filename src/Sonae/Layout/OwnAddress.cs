namespace Sonae.Layout;

/// <summary>An address to come back to, if it is one of this program: "//host" and "/\host" lead elsewhere, and so does "/\t/host", since browsers leave out tabs and line ends.</summary>
public static class OwnAddress
{
    public static string Or(string? address, string otherwise) => address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : otherwise;
}
