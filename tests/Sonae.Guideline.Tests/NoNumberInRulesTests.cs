using System.Text.RegularExpressions;

namespace Sonae.Guideline.Tests;

/// <summary>Scales, tables, bands and weights are content: in the rules only 0 and 1 stand as numbers.</summary>
public sealed partial class NoNumberInRulesTests
{
    public static TheoryData<string> Files => [.. Rules().Select(path => Path.GetRelativePath(Source(), path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rule_contains_no_number_but_0_and_1(string file) => Assert.Empty(Numbers(File.ReadAllText(Path.Combine(Source(), file))));

    [Fact]
    public void The_rules_of_every_step_are_looked_at()
    {
        var names = Rules().Select(Path.GetFileName).ToList();
        Assert.Superset(
            new HashSet<string?>
            {
                "Findings.cs", "Levels.cs", "DiagnosisRule.cs", "ControlRule.cs", "ImportanceRule.cs", "MediumRule.cs", "LikelihoodRule.cs", "RiskRule.cs", "WhatIfRule.cs", "FlowRule.cs",
                "PolicyRule.cs", "ConditionFactsRule.cs", "DraftRule.cs", "ProgressRule.cs", "ComparisonRule.cs", "RiskCountRule.cs", "WeakCategoryRule.cs", "BasicsRule.cs", "RespondentRule.cs", "TrendRule.cs", "NextRule.cs", "RoadRule.cs", "XrayRule.cs",
            }, names.ToHashSet());
    }

    [Theory]
    [InlineData("return threat * 2;", "2")]
    [InlineData("var half = 0.5;", "0.5")]
    [InlineData("x > .75", ".75")]
    [InlineData("var big = 1e3;", "1e3")]
    [InlineData("var bits = 0x2;", "0x2")]
    [InlineData("var flag = 0b11;", "0b11")]
    [InlineData("var money = 3m;", "3m")]
    [InlineData("var many = 1_000;", "1_000")]
    [InlineData("var one = 1.5f;", "1.5f")]
    [InlineData("list[^2]", "2")]
    [InlineData("items[1..3]", "3")]
    [InlineData("var text = $\"{value * 4}\";", "4")]
    [InlineData("// 5 is a comment\nvar six = 6; /* 7 */", "6")]
    [InlineData("var url = \"http://x\"; return 8;", "8")]
    [InlineData("var quote = '\"'; return 9; // \"", "9")]
    public void A_number_in_code_is_seen(string code, string number) => Assert.Equal([number], Numbers(code));

    [Theory]
    [InlineData("return 0 + 1 - 0.0 * 1m;")]
    [InlineData("// at least 2\n/* 3\n4 */ /// 5")]
    [InlineData("var text = \"6\"; var verbatim = @\"7 \"\"8\"\" 9\"; var letter = '2';")]
    [InlineData("var text = $\"level 2: {level}\";")]
    [InlineData("Int32 level2 = Math.Max(a1, b2_3);")]
    [InlineData("\"\"\"raw \"2\" text\"\"\"")]
    public void Words_names_0_and_1_are_no_numbers(string code) => Assert.Empty(Numbers(code));

    private static IEnumerable<string> Rules() => Directory.EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Where(path => path.EndsWith("Rule.cs", StringComparison.Ordinal) || Path.GetFileName(path) is "Findings.cs" or "Levels.cs");

    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sonae.slnx"))) folder = folder.Parent;
        return Path.Combine(Assert.IsType<DirectoryInfo>(folder).FullName, "src", "Sonae.Guideline");
    }

    private static List<string> Numbers(string code) => Token().Matches(code)
        .SelectMany(token => token.Groups["holes"].Success ? Holes(token.Value) : [token.Groups["number"].Value])
        .Where(number => number.Length > 0 && !ZeroOrOne().IsMatch(number)).ToList();

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).SelectMany(hole => Numbers(hole.Groups[1].Value));

    [GeneratedRegex("""
        //[^\n]* | /\*.*?\*/
        | \"{3,}.*?\"{3,} | (?<holes> \$"(?:[^"\\]|\\.)*" ) | @"(?:[^"]|"")*" | "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)+'
        | [\p{L}_@][\p{L}\p{N}_]*
        | (?<number> 0[xXbB][0-9a-fA-F_]+ | (?:[0-9][0-9_]*)?(?:(?<!\.)\.)?[0-9][0-9_]*(?:[eE][+-]?[0-9]+)?[a-zA-Z]* )
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<!\{)\{([^{}]*)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^(0|1)(\.0+)?[a-zA-Z]*$")]
    private static partial Regex ZeroOrOne();
}
