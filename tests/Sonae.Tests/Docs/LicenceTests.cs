using System.Xml.Linq;

namespace Sonae.Tests.Docs;

/// <summary>docs/licences.md lists the packages the projects use, in the versions they use.</summary>
public sealed class LicenceTests
{
    [Fact]
    public void Every_package_used_is_listed_with_its_version() => Assert.Equal(Used().Order(), Listed().Order());

    private static IEnumerable<string> Used()
    {
        var versions = Attributes("Directory.Packages.props", "PackageVersion", "Version").ToDictionary(pair => pair.Name, pair => pair.Value);
        var projects = new[] { "src", "tests", "bench" }.SelectMany(folder => Repository.Files(folder, "*.csproj")).Select(Repository.Relative).Append("Directory.Build.props");
        return projects.SelectMany(file => Attributes(file, "PackageReference", "Include")).Select(pair => pair.Name).Distinct().Select(name => $"{name} {versions[name]}");
    }

    private static IEnumerable<(string Name, string Value)> Attributes(string file, string element, string attribute) =>
        XDocument.Load(Path.Combine(Repository.Root, file)).Descendants(element).Select(found => (found.Attribute("Include")!.Value, found.Attribute(attribute)!.Value));

    private static IEnumerable<string> Listed() => File.ReadLines(Path.Combine(Repository.Root, "docs", "licences.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => $"{cells[1]} {cells[2]}");
}
