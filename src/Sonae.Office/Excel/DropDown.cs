namespace Sonae.Office.Excel;

/// <summary>
/// A list to choose from (入力規則): short words given here, or a range such as ValueLists!$A$1:$A$6 as the source;
/// all else is refused with the text.
/// </summary>
public sealed record DropDown(string Range, IReadOnlyList<string>? Values, string? Source, string ErrorTitle, string ErrorText,
    string? PromptTitle = null, string? Prompt = null)
{
    /// <summary>Longest list of words that Excel takes inside the rule, in characters.</summary>
    public const int LongestList = 255;

    /// <summary>The rule's formula when the words stand in the rule itself.</summary>
    internal string InlineList()
    {
        var words = string.Join(',', Values!);
        if (words.Length > LongestList || words.Contains('"') || Values!.Any(value => value.Contains(',') || value.Length == 0))
            throw new InvalidOperationException($"The words of the drop-down list {Range} do not fit; put them on a sheet and give the source.");
        return $"\"{words}\"";
    }
}
