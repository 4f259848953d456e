using System.Net;
using System.Text.RegularExpressions;
using Sonae.Hosting;
using Sonae.Tests.Web;
using Sonae.Words;

namespace Sonae.Tests.Hosting;

public sealed class ConnectionPageTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("ja", "暗号化する3つの方法")]
    [InlineData("en", "Three ways to encrypt it")]
    public async Task It_tells_three_ways_with_commands_that_the_program_understands(string language, string words)
    {
        var page = WebUtility.HtmlDecode(await site.Visit(language).Read("/connection"));
        var lines = Regex.Matches(page, "<code>(.*?)</code>", RegexOptions.Singleline).SelectMany(block => block.Groups[1].Value.Split('\n')).ToList();
        var commands = lines.Where(line => line.StartsWith("sonae ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1..]).ToList();

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(page, "<section class=\"panel"));
        Assert.True(commands.Count >= 5, $"only {commands.Count} commands");
        Assert.All(commands, command => Assert.Empty(CommandLine.Parse(command, new Screen(TextWriter.Null, TextWriter.Null, Language.English)).Errors));
        Assert.All(["--certificate-key", "--certificate-password-file", "--behind-proxy", "--lan"], option => Assert.Contains(commands, command => command.Contains(option)));
    }

    [Theory]
    [InlineData("ja_JP.UTF-8")]
    [InlineData("en_GB.UTF-8")]
    public async Task Help_of_serve_lists_every_option_of_the_contract_with_words(string language)
    {
        var help = await Commands.Cli.RunInAsync(language, "serve", "--help");
        string[] options = ["--urls", "--lan", "--data", "--certificate", "--certificate-key", "--certificate-password-file", "--behind-proxy", "--db", "--demo", "--open-registration", "--lang"];

        Assert.All(options, option => Assert.Matches($@"\n +{option}( <\w+>)? +\S", help.Out));
        Assert.DoesNotContain("--contentRoot", help.Out, StringComparison.Ordinal);
    }
}
