using System.Text.Json;
using Sonae.Tests.Workbook;

namespace Sonae.Tests.Commands;

/// <summary>The built program, started in an empty folder of somebody else.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_says_its_version() => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", (await Cli.StartAsync(folder.Path, null, "--version")).Out);

    [Fact]
    public async Task Its_help_names_the_verbs_in_the_reader_s_language()
    {
        var japanese = await Cli.StartAsync(folder.Path, "ja_JP.UTF-8", "--help");
        Assert.Equal((0, ""), (japanese.Exit, japanese.Error));
        Assert.All(["serve", "assess", "template", "edition"], verb => Assert.Contains(verb, japanese.Out, StringComparison.Ordinal));
        Assert.Contains("ブックを読み", japanese.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ブックを読み", (await Cli.StartAsync(folder.Path, "en_GB.UTF-8", "--help")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_are_the_caller_s_and_results_and_messages_go_apart()
    {
        var template = await Cli.StartAsync(folder.Path, "C", "template", "記入例.xlsx", "--sample");
        Assert.Equal((0, ""), (template.Exit, template.Out));
        var assess = await Cli.StartAsync(folder.Path, "C", "assess", "記入例.xlsx", "--out", "結果", "--json", "--date", "2026-11-23");
        Assert.Equal((0, 7), (assess.Exit, JsonDocument.Parse(assess.Out).RootElement.GetProperty("assets").GetArrayLength()));
        Assert.Contains("読んでいます", assess.Error, StringComparison.Ordinal);
        Assert.Contains("結果/診断結果.xlsx", folder.All());
    }

    [Fact]
    public async Task Problems_and_wrong_use_have_their_exit_codes()
    {
        folder.Write("bad.xlsx", Books.Book().With(Books.Register, sheet => sheet.Put("C2", "高")).Bytes());
        var bad = await Cli.StartAsync(folder.Path, null, "assess", "bad.xlsx", "--out", "out");
        Assert.Equal((1, "", "情報資産管理台帳!C2: 機密性は 0・1・2 のどれかを入れてください（いまは「高」）。"), (bad.Exit, bad.Out, bad.ErrorLines[^1]));
        Assert.Equal(2, (await Cli.StartAsync(folder.Path, null, "assess")).Exit);
        Assert.Equal(["bad.xlsx"], folder.All());
    }
}
