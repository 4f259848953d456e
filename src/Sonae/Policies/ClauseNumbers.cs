using Sonae.Policies.Editing;
using Sonae.Words;

namespace Sonae.Policies;

/// <summary>The numbers Word puts before clauses (第1条・1．・（1）・イ), counted the same way for the screen.</summary>
public sealed class ClauseNumbers(Language language)
{
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

    private readonly Text words = new(typeof(EditText), language);
    private readonly int[] counts = new int[4];

    /// <summary>The number of the next clause of this level; a higher level begins the lower ones anew.</summary>
    public string Next(int level, bool restart = false)
    {
        var at = Math.Clamp(level, 1, counts.Length) - 1;
        if (restart) counts[at] = 0;
        counts[at]++;
        Array.Clear(counts, at + 1, counts.Length - at - 1);
        return at == counts.Length - 1 ? Iroha[(counts[at] - 1) % Iroha.Length].ToString() : words[$"number.{at + 1}", counts[at]];
    }
}
