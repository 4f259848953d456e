using System.Text;

namespace Sonae.Database;

/// <summary>Text as it is searched and ordered by: one width, lower case, hiragana as katakana.</summary>
public static class SearchText
{
    private const char FirstHiragana = 'ぁ', LastHiragana = 'ゖ', FirstKatakana = 'ァ';

    public static string Of(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Select(Katakana));

    private static char Katakana(char letter) =>
        letter is >= FirstHiragana and <= LastHiragana ? (char)(letter - FirstHiragana + FirstKatakana) : letter;
}
