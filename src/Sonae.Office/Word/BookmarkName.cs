namespace Sonae.Office.Word;

/// <summary>Names of bookmarks by Word's rules: a letter, then A–Z a–z 0–9 _, at most 40 characters.</summary>
public static class BookmarkName
{
    /// <summary>What marks a clause (条文): the prefix, then the clause's id.</summary>
    public const string ClausePrefix = "snc_";

    private const int Longest = 40;

    /// <summary>The bookmark of a clause.</summary>
    public static string OfClause(string clauseId) => Checked(ClausePrefix + clauseId);

    /// <summary>The clause a bookmark marks; null for other bookmarks.</summary>
    public static string? ClauseOf(string bookmark) =>
        bookmark.StartsWith(ClausePrefix, StringComparison.Ordinal) ? bookmark[ClausePrefix.Length..] : null;

    internal static string Checked(string name) =>
        name.Length is > 0 and <= Longest && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? name
            : throw new ArgumentException($"Word takes no bookmark like {name}.", nameof(name));
}
