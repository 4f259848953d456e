using System.Text.RegularExpressions;
using Sonae.Guideline;
using Sonae.Guideline.Editions;

namespace Sonae.Tests.Docs;

/// <summary>docs/glossary.md and the types of the rules name the same ideas.</summary>
public sealed partial class GlossaryTests
{
    private static readonly List<Type> Types = typeof(Findings).Assembly.GetExportedTypes().Where(type => !type.IsNested).ToList();

    [Fact]
    public void Every_type_named_exists() => Assert.Empty(Named().Except(Types.Select(NameOf)));

    [Fact]
    public void Every_idea_is_named() => Assert.Empty(Types.Where(IsIdea).Select(NameOf).Except(Named()));

    [Fact]
    public void No_type_is_named_twice() => Assert.Empty(Named().GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_row_has_three_cells() => Assert.All(Rows(), row => Assert.Equal(3, row.Length));

    // What people meet: content and its items, conditions, findings and drafts.
    private static bool IsIdea(Type type) => IdeaName().IsMatch(type.Name) || type.IsSubclassOf(typeof(Item)) || type.IsSubclassOf(typeof(Condition));

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static List<string> Named() => Rows().SelectMany(row => TypeName().Matches(row[^1]).Select(match => match.Groups[1].Value)).ToList();

    private static List<string[]> Rows() => File.ReadLines(Path.Combine(Repository.Root, "docs", "glossary.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split(" | ")).Where(row => row[^1].Contains('`', StringComparison.Ordinal)).ToList();

    [GeneratedRegex("(Content|Findings?|Draft)$")]
    private static partial Regex IdeaName();

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex TypeName();
}
