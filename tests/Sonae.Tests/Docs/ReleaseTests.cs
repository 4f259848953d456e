using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Sonae.Tests.Docs;

/// <summary>release.sh names things that are there; the release itself is built and started by test.sh --long.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Root, "release.sh"));

    [Theory]
    [InlineData("release.sh")]
    [InlineData("bench/release.sh")]
    [InlineData("bench/web.sh")]
    public async Task The_script_can_be_read_and_run(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script");
        var path = Path.Combine(Repository.Root, script);
        using var shell = Process.Start("bash", ["-n", path]);
        await shell.WaitForExitAsync();

        Assert.Equal(0, shell.ExitCode);
        Assert.True(IsExecutable(path), $"{script} cannot be run");
    }

    [Fact]
    public void The_systems_are_those_the_readmes_tell()
    {
        Assert.Equal(["linux-x64", "win-x64"], List("rids"));
        Assert.All(Pages.Readmes, page => Assert.All(List("rids"), rid => Assert.Contains($"`{rid}`", File.ReadAllText(page), StringComparison.Ordinal)));
    }

    [Fact]
    public void What_lies_beside_the_program_is_there() =>
        Assert.Empty(List("beside").Concat(List("needed").Where(file => file is not "licences.txt")).Where(file => !Path.Exists(Source(file))));

    [Fact]
    public void Links_of_the_readmes_lead_somewhere_in_the_archive_too()
    {
        var links = Pages.Readmes.SelectMany(page => Pages.LinksOf(File.ReadAllText(page))).Distinct().ToList();
        Assert.NotEmpty(links);
        Assert.Empty(links.Where(link => !List("beside").Contains(link.Split('/')[0])));
    }

    [Fact]
    public void Every_licence_of_a_built_in_package_has_its_text()
    {
        var licences = File.ReadLines(Path.Combine(Repository.Root, "docs", "licences.md")).Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 4 && cells[4].StartsWith("Sonae", StringComparison.Ordinal)).Select(cells => cells[3]).Distinct().ToList();
        Assert.Contains("MIT", licences);
        Assert.Empty(licences.Where(licence => licence != "Apache-2.0" && !File.Exists(Path.Combine(Repository.Root, "docs", "licences", licence + ".txt"))));
    }

    [Fact]
    public void The_long_run_builds_and_starts_it() =>
        Assert.Matches(@"\n  step ""[^""]+"" bench/web\.sh\n", File.ReadAllText(Path.Combine(Repository.Root, "test.sh")));

    private static bool IsExecutable(string path) => !OperatingSystem.IsWindows() && File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute);

    // What the program brings with it comes from the folder of its sources.
    private static string Source(string file) => Path.Combine(Repository.Root, file.StartsWith("wwwroot/", StringComparison.Ordinal) ? "src/Sonae" : "", file);

    private static string[] List(string name) => ListOf().Matches(Script).Single(match => match.Groups[1].Value == name).Groups[2].Value.Split(' ');

    [GeneratedRegex("^([a-z]+)=\"([^\"$]+)\"$", RegexOptions.Multiline)]
    private static partial Regex ListOf();
}
