namespace Sonae.Policies;

/// <summary>Whether a piece of text stayed, came or went.</summary>
public enum DiffKind { Same, Added, Removed }

/// <summary>A piece of a text that was compared with another.</summary>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>Compares two texts word by word (文の違い); in Japanese a word is a stretch of one kind of sign.</summary>
public static class WordDiff
{
    // Beyond this the table of comparisons would be large: what differs is then told as a whole.
    private const int Most = 3000;

    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start]) start++;
        var end = 0;
        while (end < old.Count - start && end < now.Count - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        var pieces = new List<DiffPiece>();
        Add(pieces, DiffKind.Same, old.Take(start));
        Middle(pieces, old[start..^end], now[start..^end]);
        Add(pieces, DiffKind.Same, old.TakeLast(end));
        return pieces;
    }

    private static void Middle(List<DiffPiece> pieces, List<string> old, List<string> now)
    {
        if (old.Count > Most || now.Count > Most) { Add(pieces, DiffKind.Removed, old); Add(pieces, DiffKind.Added, now); return; }
        var lengths = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var (a, b) = (0, 0);
        while (a < old.Count || b < now.Count)
        {
            if (a < old.Count && b < now.Count && old[a] == now[b]) { Add(pieces, DiffKind.Same, [old[a]]); a++; b++; }
            else if (a < old.Count && (b == now.Count || lengths[a + 1, b] >= lengths[a, b + 1])) Add(pieces, DiffKind.Removed, [old[a++]]);
            else Add(pieces, DiffKind.Added, [now[b++]]);
        }
    }

    private static void Add(List<DiffPiece> pieces, DiffKind kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length == 0) return;
        if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        else pieces.Add(new(kind, text));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var from = i++;
            // Signs and line ends are words of their own, so that a moved comma marks no more than itself.
            while (i < text.Length && Kind(text[from]) is var kind and > 0 && Kind(text[i]) == kind) i++;
            words.Add(text[from..i]);
        }
        return words;
    }

    private static int Kind(char letter) => letter switch
    {
        >= '\u3041' and <= '\u309f' => 1,
        >= '\u30a0' and <= '\u30ff' => 2,
        >= '\u4e00' and <= '\u9fff' or '々' => 3,
        _ when char.IsLetterOrDigit(letter) => 4,
        _ when char.IsSurrogate(letter) => 5,
        _ => 0,
    };
}
