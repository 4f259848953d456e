namespace Sonae.Guideline.Policies.Merging;

/// <summary>How alike two texts are, from 0 to 1: the share of pairs of neighbouring letters that stand in both.</summary>
public static class LikenessRule
{
    public static double Of(string some, string other)
    {
        if (some == other) return 1;
        if (some.Length <= 1 || other.Length <= 1) return 0;
        var pairs = new Dictionary<(char, char), int>();
        var a = Shortened(some);
        var b = Shortened(other);
        for (var i = 1; i < a.Length; i++) pairs[Pair(a, i)] = pairs.GetValueOrDefault(Pair(a, i)) + 1;
        var shared = 0;
        for (var i = 1; i < b.Length; i++)
        {
            if (pairs.GetValueOrDefault(Pair(b, i)) is not (> 0 and var left)) continue;
            pairs[Pair(b, i)] = left - 1;
            shared++;
        }
        return (shared + shared) / (double)(a.Length + b.Length - 1 - 1);
    }

    private static (char, char) Pair(ReadOnlySpan<char> text, int at) => (text[at - 1], text[at]);

    private static ReadOnlySpan<char> Shortened(string text) => text.AsSpan(0, Math.Min(text.Length, MergeLimits.LongestText));
}
