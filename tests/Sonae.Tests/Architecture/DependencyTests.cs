using System.Reflection;
using System.Text.RegularExpressions;
using Sonae.Guideline;
using Sonae.Office;

namespace Sonae.Tests.Architecture;

/// <summary>The dependency rules of docs/architecture.md.</summary>
public sealed partial class DependencyTests
{
    /// <summary>Folders every step may use.</summary>
    private static readonly HashSet<string> Shared = ["Editions", "Layout", "Words", "Hosting", "Database", "Companies", "Accounts", "Rounds", "Answers", "Links", "Tasks", "Audit", "Desks", "Figures", "Jobs", "Printing"];

    /// <summary>Folders that may call the use cases of steps; no step calls them.</summary>
    private static readonly HashSet<string> Above = ["Home", "Workbook", "Hosting", "Backup", "Assets", "Demo"];

    [Fact]
    public void Rules_reference_nothing_but_the_framework() =>
        Assert.All(typeof(Findings).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name!, StringComparison.Ordinal));

    [Fact]
    public void Office_references_OpenXml_only_and_no_guideline() =>
        Assert.All(typeof(ReadLimits).Assembly.GetReferencedAssemblies(), name => Assert.Matches("^(System\\.|DocumentFormat\\.OpenXml)", name.Name!));

    [Fact]
    public void A_step_uses_itself_and_shared_folders_only()
    {
        var wrong = Uses().Where(use => use.From != use.To && !Shared.Contains(use.To) && !Above.Contains(use.From)).Select(use => $"{use.File}: {use.To}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_step_calls_what_stands_above_it()
    {
        var wrong = Uses().Where(use => use.From != use.To && use.To is "Home" or "Workbook" && use.From is not ("Hosting" or "Workbook" or "Home" or "Assets")).Select(use => $"{use.File}: {use.To}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_rule_reads_findings_of_earlier_steps_only()
    {
        string[] order = ["Editions", "Executive", "Basics", "Threats", "Diagnosis", "Controls", "Handbook", "Assets", "Risks", "Treatments", "Policies", "Declaration", "Review", "Desks"];
        var wrong = new List<string>();
        foreach (var path in Repository.Files("src/Sonae.Guideline", "*Rule.cs"))
        {
            var from = Array.IndexOf(order, Path.GetFileName(Path.GetDirectoryName(path)));
            foreach (var to in GuidelineUsing().Matches(File.ReadAllText(path)).Select(match => Array.IndexOf(order, match.Groups[1].Value)))
                // Assets hold C, I and A on scales that stand in risk.json, so the importance rule reads the scale one step ahead.
                if (to > from && !path.EndsWith("ImportanceRule.cs", StringComparison.Ordinal)) wrong.Add($"{Repository.Relative(path)}: {order[to]}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_interface_has_a_single_implementation()
    {
        Assembly[] ours = [typeof(Findings).Assembly, typeof(ReadLimits).Assembly, typeof(Program).Assembly];
        var types = ours.SelectMany(assembly => assembly.GetTypes()).ToList();
        var lonely = types.Where(type => type.IsInterface && type.Namespace!.StartsWith("Sonae", StringComparison.Ordinal))
            .Where(type => types.Count(other => other.IsClass && type.IsAssignableFrom(other)) < 2).Select(type => type.FullName);
        Assert.Empty(lonely);
    }

    private static IEnumerable<(string File, string From, string To)> Uses()
    {
        foreach (var path in Repository.Files("src/Sonae", "*.cs").Concat(Repository.Files("src/Sonae", "*.razor")))
        {
            var parts = Repository.Relative(path).Split('/');
            if (parts.Length < 4) continue;
            foreach (Match match in StepUsing().Matches(File.ReadAllText(path))) yield return (Repository.Relative(path), parts[2], match.Groups[1].Value);
        }
    }

    [GeneratedRegex(@"^@?using (?:static )?(?:\w+ = )?Sonae\.(?!Guideline|Office)(\w+)", RegexOptions.Multiline)]
    private static partial Regex StepUsing();

    [GeneratedRegex(@"^using Sonae\.Guideline\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex GuidelineUsing();
}
