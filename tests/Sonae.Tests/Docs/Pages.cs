using System.Text.RegularExpressions;

namespace Sonae.Tests.Docs;

/// <summary>The project's Markdown pages: what they link to and which commands they tell.</summary>
public static partial class Pages
{
    public static IReadOnlyList<string> Readmes { get; } = [Path.Combine(Repository.Root, "README.md"), Path.Combine(Repository.Root, "README.ja.md")];

    /// <summary>Every page of the checkout; clauses of editions are content, not pages.</summary>
    public static IEnumerable<string> All => Repository.Files("", "*.md")
        .Where(path => !Repository.Relative(path).StartsWith("editions/", StringComparison.Ordinal) && !Repository.Relative(path).StartsWith('.'));

    /// <summary>Addresses a page links to or shows, without those of other sites.</summary>
    public static IEnumerable<string> LinksOf(string text) => Link().Matches(Fence().Replace(text, ""))
        .Select(match => (match.Groups[1].Value + match.Groups[2].Value).Split('#')[0]).Where(address => address.Length > 0 && !address.Contains("://", StringComparison.Ordinal) && !address.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>The arguments after "sonae" of every command line in a page's code blocks.</summary>
    public static IEnumerable<string[]> CommandsOf(string text) => Fence().Matches(text)
        .SelectMany(block => block.Groups[1].Value.Split('\n')).Select(line => line.Split(" #")[0].Trim()).Select(ArgumentsOf).OfType<string[]>();

    private static string[]? ArgumentsOf(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["dotnet", "run", "--project", "src/Sonae"] => [],
            ["dotnet", "run", "--project", "src/Sonae", "--", .. var rest] => rest,
            ["sonae", .. var rest] => rest,
            _ => null,
        };
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)|<img[^>]* src=""([^""]+)""")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```[a-z]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
