using System.Text.RegularExpressions;

namespace Sonae.Tests.Architecture;

/// <summary>Measures methods by their indentation, which dotnet format keeps true: a head at a member's depth, then a block.</summary>
public static partial class MethodLengths
{
    public static IEnumerable<(string Name, int Lines)> Of(IReadOnlyList<string> source)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (!Head().IsMatch(source[i])) continue;
            var depth = source[i].TakeWhile(char.IsWhiteSpace).Count();
            var last = i;
            while (last + 1 < source.Count && (source[last + 1].Length == 0 || source[last + 1].TakeWhile(char.IsWhiteSpace).Count() > depth || IsBrace(source[last + 1], depth)))
            {
                last++;
                if (source[last].StartsWith(new string(' ', depth) + "}", StringComparison.Ordinal)) break;
            }
            while (last > i && source[last].Length == 0) last--;
            yield return (source[i].Trim(), last - i + 1);
        }
    }

    private static bool IsBrace(string line, int depth) => line.StartsWith(new string(' ', depth) + "{", StringComparison.Ordinal) || line.StartsWith(new string(' ', depth) + "}", StringComparison.Ordinal);

    [GeneratedRegex(@"^( {4}| {8})(?:public|private|internal|protected)\b(?!.*\b(?:class|record|struct|enum|interface)\b)[^;=]*\(")]
    private static partial Regex Head();
}
