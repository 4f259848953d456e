namespace Sonae.Guideline.Policies.Merging;

/// <summary>Pairs the lines of a text with those of its changed copy, in order: equal ones first, then alike ones.</summary>
public static class AlignRule
{
    /// <summary>For each line of the text the place of its counterpart in the copy, or null.</summary>
    public static int?[] Of(IReadOnlyList<string> text, IReadOnlyList<string> copy)
    {
        var (head, tail) = (0, 0);
        while (head < text.Count && head < copy.Count && text[head] == copy[head]) head++;
        while (tail < text.Count - head && tail < copy.Count - head && text[text.Count - 1 - tail] == copy[copy.Count - 1 - tail]) tail++;
        var inner = Middle([.. text.Take(text.Count - tail).Skip(head)], [.. copy.Take(copy.Count - tail).Skip(head)]);
        var before = Enumerable.Range(0, head).Select(i => (int?)i);
        return [.. before, .. inner.Select(pair => pair + head), .. Enumerable.Range(copy.Count - tail, tail).Select(i => (int?)i)];
    }

    private static int?[] Middle(List<string> text, List<string> copy)
    {
        if ((long)text.Count * copy.Count > MergeLimits.MostPaired) return new int?[text.Count];
        var compares = (long)text.Count * copy.Count <= MergeLimits.MostCompared;
        var best = new double[text.Count + 1, copy.Count + 1];
        var scores = new double[text.Count, copy.Count];
        for (var i = text.Count - 1; i >= 0; i--)
            for (var j = copy.Count - 1; j >= 0; j--)
            {
                scores[i, j] = Score(text[i], copy[j], compares);
                best[i, j] = Math.Max(scores[i, j] > 0 ? scores[i, j] + best[i + 1, j + 1] : 0, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        return Walk(best, scores, text.Count, copy.Count);
    }

    private static int?[] Walk(double[,] best, double[,] scores, int texts, int copies)
    {
        var pairs = new int?[texts];
        var (i, j) = (0, 0);
        while (i < texts && j < copies)
        {
            if (scores[i, j] > 0 && best[i, j] <= scores[i, j] + best[i + 1, j + 1]) pairs[i++] = j++;
            else if (best[i, j] <= best[i + 1, j]) i++;
            else j++;
        }
        return pairs;
    }

    private static double Score(string some, string other, bool compares)
    {
        if (some == other) return 1;
        return compares && LikenessRule.Of(some, other) is >= MergeLimits.Counterpart and var likeness ? likeness * MergeLimits.OnlyAlike : 0;
    }
}
