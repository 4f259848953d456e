using System.Security.Cryptography;

namespace Sonae.Words;

/// <summary>Codes that people copy by hand: letters nobody confuses, in groups, read back however they are typed.</summary>
public static class ReadableCode
{
    // 32 letters, 5 bits each. O, I and L are read as what they look like; U stands nowhere.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int GroupLength = 4;

    /// <summary>A new one of so many groups of four.</summary>
    public static string Make(int groups) => RandomNumberGenerator.GetString(Letters, groups * GroupLength);

    /// <summary>As people read it.</summary>
    public static string Show(string code) => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>The letters of what was typed: full-width is half-width, small is large, lines between groups are nothing.</summary>
    public static string Read(string? typed) => string.Concat((typed ?? "").Select(Narrow).Where(char.IsLetterOrDigit).Select(Alike));

    private static char Narrow(char letter) => letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;

    private static char Alike(char letter) => char.ToUpperInvariant(letter) switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
}
