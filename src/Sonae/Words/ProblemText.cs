using Sonae.Guideline;

namespace Sonae.Words;

/// <summary>Puts problems into words: where, what, how to mend.</summary>
public sealed class ProblemText(Language language)
{
    private const int LongestQuote = 120;

    private readonly Text words = new(typeof(ProblemText), language);

    public string Line(Problem problem) => $"{Where(problem.Place)}: {What(problem)}";

    public string What(Problem problem) => words[problem.Code, [.. problem.Args.Select(OneLine)]];

    /// <summary>A hint: the same line, marked so that nobody takes it for a problem.</summary>
    public string Hint(Problem problem) => "注意 " + Line(problem);

    // What stood in a cell may be long and have line breaks; the message names it, it does not repeat it.
    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\u2028', ' ').Replace('\u2029', ' ');
        return line.Length <= LongestQuote ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote), "…");
    }

    private static string Where(Place place) => place.Pointer switch
    {
        null or "" => place.File,
        ['/', ..] => $"{place.File} {place.Pointer}",
        _ => $"{place.File}!{place.Pointer}",
    };
}
