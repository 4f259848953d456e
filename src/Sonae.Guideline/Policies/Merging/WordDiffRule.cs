using System.Globalization;

namespace Sonae.Guideline.Policies.Merging;

/// <summary>What became of a piece of text.</summary>
public enum DiffKind { Same, Removed, Added }

/// <summary>A piece of text that stayed, went or came.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>Compares two texts word by word; Japanese is cut where the script changes.</summary>
public static class WordDiffRule
{
    public static IReadOnlyList<DiffPart> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        if ((long)old.Count * now.Count > MergeLimits.MostPaired) return [.. Part(DiffKind.Removed, before), .. Part(DiffKind.Added, after)];
        var length = Lengths(old, now);
        var parts = new List<DiffPart>();
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j]) { Add(parts, DiffKind.Same, old[i++]); j++; }
            else if (j == now.Count || (i < old.Count && length[i + 1, j] >= length[i, j + 1])) Add(parts, DiffKind.Removed, old[i++]);
            else Add(parts, DiffKind.Added, now[j++]);
        }
        return Tidied(parts);
    }

    private static int[,] Lengths(List<string> old, List<string> now)
    {
        var length = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                length[i, j] = old[i] == now[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        return length;
    }

    // What goes stands before what comes, each as one piece.
    private static List<DiffPart> Tidied(List<DiffPart> parts)
    {
        var tidy = new List<DiffPart>();
        var (removed, added) = ("", "");
        foreach (var part in parts.Append(new DiffPart(DiffKind.Same, "")))
        {
            if (part.Kind == DiffKind.Removed) removed += part.Text;
            else if (part.Kind == DiffKind.Added) added += part.Text;
            else
            {
                tidy.AddRange([.. Part(DiffKind.Removed, removed), .. Part(DiffKind.Added, added), .. Part(DiffKind.Same, part.Text)]);
                (removed, added) = ("", "");
            }
        }
        return tidy;
    }

    private static IEnumerable<DiffPart> Part(DiffKind kind, string text) => text.Length > 0 ? [new(kind, text)] : [];

    private static void Add(List<DiffPart> parts, DiffKind kind, string text)
    {
        if (parts.Count > 0 && parts[^1].Kind == kind) parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
        else parts.Add(new(kind, text));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var letters = StringInfo.GetTextElementEnumerator(text);
        var last = Script.Other;
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            var script = ScriptOf(letter[0]);
            if (words.Count > 0 && script == last && script != Script.Other) words[^1] += letter;
            else words.Add(letter);
            last = script;
        }
        return words;
    }

    private static Script ScriptOf(char letter) => letter switch
    {
        >= 'ぁ' and <= 'ゟ' => Script.Hiragana,
        >= 'ァ' and <= 'ヿ' => Script.Katakana,
        >= '一' and <= '鿿' or '々' => Script.Kanji,
        _ => char.IsLetterOrDigit(letter) ? Script.Latin : Script.Other,
    };

    private enum Script { Other, Hiragana, Katakana, Kanji, Latin }
}
