using System.Text.RegularExpressions;

namespace Sonae.Tests.Docs;

/// <summary>What the project's pages point to is there.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_relative_link_resolves()
    {
        var links = Pages.All.SelectMany(page => Pages.LinksOf(File.ReadAllText(page)).Select(link => (page, link))).ToList();
        Assert.True(links.Count > 50, $"only {links.Count} links were found");
        Assert.Empty(links.Where(found => !Path.Exists(Path.Combine(Path.GetDirectoryName(found.page)!, found.link)))
            .Select(found => $"{Repository.Relative(found.page)}: {found.link}"));
    }

    [Fact]
    public void Every_source_file_named_exists()
    {
        var sources = new[] { "src", "tests" }.SelectMany(folder => Repository.Files(folder, "*.*")).Select(path => "/" + Repository.Relative(path)).ToList();
        var named = Pages.All.SelectMany(page => SourceFile().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)).Distinct().ToList();
        Assert.True(named.Count > 15, $"only {named.Count} files are named");
        Assert.Empty(named.Where(name => !sources.Any(path => path.EndsWith("/" + name, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_decision_has_its_parts_and_stands_in_the_list()
    {
        var list = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));
        var decisions = Repository.Files("docs/decisions", "*.md").ToList();
        Assert.NotEmpty(decisions);
        Assert.All(decisions, path =>
        {
            var text = File.ReadAllText(path);
            Assert.All(["## Context", "## Decision", "## Consequences", "Date: "], part => Assert.Contains(part, text, StringComparison.Ordinal));
            Assert.Contains($"decisions/{Path.GetFileName(path)}", list, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Both_readmes_tell_the_same_commands_and_pictures()
    {
        var texts = Pages.Readmes.Select(File.ReadAllText).ToList();
        Assert.Equal(Pages.CommandsOf(texts[0]), Pages.CommandsOf(texts[1]));
        Assert.Equal(Pictures(texts[0]), Pictures(texts[1]));
    }

    [Fact]
    public void Numbers_told_are_those_of_the_edition()
    {
        var (notes, assets) = (Given.Edition.Notes.Notes.Count, Given.Edition.TypicalAssets.Assets.Count);
        Assert.All(new[] { $"{notes} notes", $"{assets} typical assets" }, words => Assert.Contains(words, File.ReadAllText(Pages.Readmes[0]), StringComparison.Ordinal));
        Assert.All(new[] { $"{notes}の注記", $"{assets}の典型的な情報資産" }, words => Assert.Contains(words, File.ReadAllText(Pages.Readmes[1]), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("see [a](b.md#c) and ![p](docs/p.png)", "b.md docs/p.png")]
    [InlineData("<img src=\"x.png\" width=\"9\"> [out](https://example.org/a)", "x.png")]
    public void Links_are_found(string text, string expected) => Assert.Equal(expected.Split(' '), Pages.LinksOf(text));

    [GeneratedRegex(@"`([A-Za-z/.]+\.(?:cs|razor))`")]
    private static partial Regex SourceFile();

    private static IEnumerable<string> Pictures(string text) =>
        Pages.LinksOf(text).Where(link => link.EndsWith(".png", StringComparison.Ordinal)).Select(link => link.Replace(".en.png", ".png", StringComparison.Ordinal));
}
