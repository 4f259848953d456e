using Sonae.Hosting;
using Sonae.Tests.Commands;
using Sonae.Words;

namespace Sonae.Tests.Docs;

/// <summary>Every command the pages tell is one the program understands, and those that end by themselves do what they say.</summary>
public sealed class CommandTests
{
    public static TheoryData<string> Told => [.. Commands().Distinct()];

    // What works on the samples in the checkout and ends by itself is run as it stands; its files go to a folder of the test.
    public static TheoryData<string> Runnable => [.. Commands().Distinct().Where(line => line.Split(' ')[0] is "assess" or "template" or "edition")];

    [Fact]
    public void Commands_are_told() => Assert.Contains("assess", Commands().Select(line => line.Split(' ')[0]));

    [Theory, MemberData(nameof(Told))]
    public void Is_understood(string line) => Assert.Empty(Errors(line));

    [Theory]
    [InlineData("asses samples/company.xlsx")]
    [InlineData("assess samples/company.xlsx --colour red")]
    [InlineData("--port 5080")]
    public void A_command_that_is_not_there_would_be_noticed(string line) => Assert.NotEmpty(Errors(line));

    [Theory, MemberData(nameof(Runnable))]
    public async Task Does_what_it_says(string line)
    {
        using var folder = new TempFolder();
        var run = await Cli.RunAsync(line.Split(' ').Select((word, i) => Moved(line.Split(' '), word, i, folder)).ToArray());
        Assert.True(run.Exit == Exit.Done, $"{line}: exit {run.Exit}\n{run.Error}");
        Assert.True(folder.All().Count > 0 || run.Out.Length > 0, $"{line} gave nothing");
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("assess")]
    [InlineData("template")]
    public async Task Help_fits_a_screen(string verb)
    {
        var run = await Cli.RunAsync(verb, "--help");
        Assert.Equal(Exit.Done, run.Exit);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    private static string Moved(string[] words, string word, int i, TempFolder folder)
    {
        if (i > 0 && (words[i - 1] == "--out" || (words[i - 1] == "template" && !word.StartsWith('-')))) return folder[word];
        return Path.Exists(Path.Combine(Repository.Root, word)) && word.Contains('/', StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word;
    }

    private static IEnumerable<string> Commands() => Pages.All.SelectMany(page => Pages.CommandsOf(File.ReadAllText(page))).Select(words => string.Join(' ', words));

    private static List<string> Errors(string line) =>
        CommandLine.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), new Screen(TextWriter.Null, TextWriter.Null, Language.English)).Errors.Select(wrong => wrong.Message).ToList();
}
