using System.Xml.Linq;

namespace Sonae.Tests.Architecture;

/// <summary>The traps of one executable that were found once and must stay shut; the process tests beside them start the built program.</summary>
public sealed class TrapTests
{
    private static readonly XDocument App = XDocument.Load(Path.Combine(Repository.Root, "src/Sonae/Sonae.csproj"));

    [Fact]
    public void The_program_is_called_sonae() => Assert.Equal("sonae", Property("AssemblyName"));

    [Fact]
    public void Running_from_source_keeps_the_callers_folder() => Assert.Equal("false", Property("EnableDefaultRunWorkingDirectory"));

    [Fact]
    public void No_launch_settings_change_address_or_environment() => Assert.Empty(Repository.Files("src", "launchSettings.json"));

    [Fact]
    public void Editions_lie_beside_the_executable() =>
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "editions", "ipa-2", "risk.json")));

    [Fact]
    public void Clocks_are_banned_everywhere_and_nobody_turns_the_ban_off()
    {
        var banned = File.ReadAllText(Path.Combine(Repository.Root, "BannedSymbols.txt"));
        Assert.All(["System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow"], clock => Assert.Contains($"P:{clock};", banned, StringComparison.Ordinal));
        var rules = File.ReadAllText(Path.Combine(Repository.Root, "src/Sonae.Guideline/BannedSymbols.txt"));
        Assert.All(["System.IO", "System.Net", "System.Console", "System.Random", "System.TimeProvider"], name => Assert.Contains($":{name};", rules, StringComparison.Ordinal));
        Assert.DoesNotContain(Repository.Files("src", "*.cs"), path => File.ReadAllText(path).Contains("pragma warning disable RS0030", StringComparison.Ordinal));
    }

    [Fact]
    public void No_form_of_Blazors_own_and_no_script_of_its_own_is_used()
    {
        string[] slow = ["<EditForm", "<InputSelect", "blazor.web.js", "FormName=", "data-enhance", "<ImportMap"];
        Assert.DoesNotContain(Repository.Files("src/Sonae", "*.razor"), path => slow.Any(word => File.ReadAllText(path).Contains(word, StringComparison.Ordinal)));
    }

    private static string? Property(string name) => App.Descendants(name).SingleOrDefault()?.Value;
}
