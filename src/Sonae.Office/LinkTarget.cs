namespace Sonae.Office;

/// <summary>Which addresses a document may point to: https, http and mailto, nothing that a program would run or read from disk.</summary>
internal static class LinkTarget
{
    public static string Checked(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto"
            ? address.AbsoluteUri
            : throw new ArgumentException("A link is an https, http or mailto address.", nameof(target));
}
