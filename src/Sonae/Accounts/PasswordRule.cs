using System.Text;

namespace Sonae.Accounts;

/// <summary>Whether a password (パスワード) is long enough and hard enough to guess: zxcvbn's estimate, which also knows what people in Japan choose often and what belongs to this person.</summary>
public static class PasswordRule
{
    public const int Shortest = 12;

    private const int Longest = 200;
    private const int Needed = 3;
    private const int Judged = 100;
    private const int ShortestPart = 3;
    private const int MostParts = 60;

    private static readonly Lazy<IReadOnlyList<string>> Common = new(() => ReadCommon());

    /// <summary>The same text however it was typed: full-width and half-width letters are one.</summary>
    public static string Narrow(string password)
    {
        try { return password.Normalize(NormalizationForm.FormKC); }
        // Half of a letter: no keyboard makes it; it stays what it is.
        catch (ArgumentException) { return password; }
    }

    /// <summary>Why the password is refused, as the end of a key of words; null when it is good. Known is what others know of the person: names, the company.</summary>
    public static string? Refuse(string password, params IEnumerable<string?> known)
    {
        var folded = Fold(password);
        if (folded.Length < Shortest) return "short";
        if (folded.Length > Longest) return "long";
        if (folded.All(letter => char.IsDigit(letter) || !char.IsLetterOrDigit(letter))) return "digits";
        var unit = Unit(folded);
        var own = known.SelectMany(Parts).Distinct().Take(MostParts).ToHashSet();
        var judged = Zxcvbn.Zxcvbn.MatchPassword(unit[..Math.Min(unit.Length, Judged)], own.Concat(Common.Value));
        return judged.Score >= Needed ? null : unit.Length < folded.Length ? "repeat" : Why(judged, own);
    }

    // The longest piece that was recognised says it best.
    private static string Why(Zxcvbn.Result judged, HashSet<string> own)
    {
        var pieces = judged.MatchSequence.Where(piece => piece.Pattern != "bruteforce").OrderByDescending(piece => piece.Token.Length).ToList();
        if (pieces.Any(piece => own.Contains(piece.Token))) return "yours";
        return pieces.FirstOrDefault()?.Pattern switch { "repeat" => "repeat", "spatial" or "sequence" or "date" or "year" or "digits" => "sequence", "dictionary" => "common", _ => "weak" };
    }

    // "abcabcabc" is no harder to guess than "abc".
    private static string Unit(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
            if (Enumerable.Range(length, text.Length - length).All(at => text[at] == text[at - length])) return text[..length];
        return text;
    }

    // What somebody makes a password of is often only the beginning of a name.
    private static IEnumerable<string> Parts(string? name)
    {
        var words = Fold(name ?? "").Split([' ', '　', '(', ')', '@', '.', '-', '_', '・'], StringSplitOptions.RemoveEmptyEntries);
        return words.SelectMany(word => word.Length <= ShortestPart ? [word] : Enumerable.Range(ShortestPart, word.Length - ShortestPart + 1).Select(length => word[..length]).Reverse());
    }

    // Katakana and hiragana, wide and narrow, large and small are one to whoever guesses.
    private static string Fold(string text) => string.Concat(Narrow(text).ToLowerInvariant().Select(letter => letter is >= 'ァ' and <= 'ヶ' ? (char)(letter - 'ァ' + 'ぁ') : letter));

    private static List<string> ReadCommon()
    {
        using var file = new StreamReader(typeof(PasswordRule).Assembly.GetManifestResourceStream("Sonae.Accounts.common-passwords.txt")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#')).ToList();
    }
}
