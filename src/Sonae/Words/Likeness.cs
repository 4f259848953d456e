using Sonae.Database;
using Sonae.Guideline.Editions;

namespace Sonae.Words;

/// <summary>Names with all taken off that makes no difference: writing, signs, and the edition's words such as 「一覧」; equal ones may be the same thing.</summary>
public sealed class Likeness(Edition edition)
{
    // The longer first, so that 「一覧表」 does not leave 「表」 behind.
    private readonly List<string> fillers = [.. edition.Register.Alike.Aliases.Select(Even).OrderByDescending(word => word.Length)];

    public string Of(string name)
    {
        var even = Even(name);
        var rest = fillers.Aggregate(even, (text, filler) => text.Replace(filler, "", StringComparison.Ordinal)).Replace("ー", "", StringComparison.Ordinal);
        // A name made of nothing else is still a name.
        return rest.Length > 1 ? rest : even;
    }

    /// <summary>The name in one writing, letters and digits only.</summary>
    public static string Even(string name) => string.Concat(SearchText.Of(name).Where(char.IsLetterOrDigit));
}
