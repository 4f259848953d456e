using System.Text.RegularExpressions;

namespace Sonae.Tests.Architecture;

/// <summary>Short files, short methods, names that tell the room, a sentence on every public type.</summary>
public sealed partial class SizeTests(ITestOutputHelper output)
{
    private const int LongestFile = 300;
    private const int MedianFile = 60;
    private const int LongestMethod = 40;

    private static IEnumerable<string> Sources => new[] { "src", "tests", "bench" }.SelectMany(folder => Repository.Files(folder, "*.cs").Concat(Repository.Files(folder, "*.razor")))
        .Where(path => !path.Contains("Migrations", StringComparison.Ordinal));

    [Fact]
    public void Files_are_short()
    {
        var sizes = Sources.Select(path => (Path: Repository.Relative(path), Lines: File.ReadLines(path).Count())).OrderBy(file => file.Lines).ToList();
        output.WriteLine($"{sizes.Count} files, median {sizes[sizes.Count / 2].Lines}, p90 {sizes[sizes.Count * 9 / 10].Lines}, longest {sizes[^1].Lines} ({sizes[^1].Path})");
        Assert.Empty(sizes.Where(file => file.Lines > LongestFile));
        Assert.InRange(sizes[sizes.Count / 2].Lines, 1, MedianFile);
    }

    [Fact]
    public void Methods_are_short()
    {
        var methods = Sources.Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => MethodLengths.Of(File.ReadAllLines(path)).Select(method => (Path: Repository.Relative(path), method.Name, method.Lines))).ToList();
        Assert.True(methods.Count > 500, $"only {methods.Count} methods were found");
        Assert.Empty(methods.Where(method => method.Lines > LongestMethod));
    }

    [Fact]
    public void The_measure_of_methods_sees_a_long_one()
    {
        string[] source = ["class A", "{", "    private void B()", "    {", .. Enumerable.Repeat("        x++;", 50), "    }", "}"];
        Assert.Contains(MethodLengths.Of(source), method => method.Lines > LongestMethod);
    }

    [Fact]
    public void Names_tell_what_a_type_is_for() =>
        Assert.Empty(Sources.Select(Path.GetFileNameWithoutExtension).Where(name => ForbiddenName().IsMatch(name!)));

    [Fact]
    public void Every_public_type_has_a_summary()
    {
        var bare = new List<string>();
        foreach (var path in Sources.Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && Repository.Relative(path).StartsWith("src", StringComparison.Ordinal)))
        {
            var lines = File.ReadAllLines(path);
            for (var i = 0; i < lines.Length; i++)
            {
                if (!PublicType().IsMatch(lines[i])) continue;
                var above = i - 1;
                while (above >= 0 && lines[above].TrimStart().StartsWith('[')) above--;
                if (above < 0 || !lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal)) bare.Add($"{Repository.Relative(path)}:{i + 1}");
            }
        }
        Assert.Empty(bare);
    }

    [GeneratedRegex("Manager|Helper|Util|Service|Business|Processor|Common|DTO|Impl$|^Base|Base$")]
    private static partial Regex ForbiddenName();

    [GeneratedRegex(@"^\s*public (?:static |sealed |abstract |readonly |partial )*(?:class|record|struct|enum|interface)\b(?! Program;)")]
    private static partial Regex PublicType();
}
