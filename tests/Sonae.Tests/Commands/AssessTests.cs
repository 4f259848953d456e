using System.Text;
using System.Text.Json;
using Sonae.Tests.Workbook;

namespace Sonae.Tests.Commands;

/// <summary>sonae assess: exit codes, what goes where, its options.</summary>
public sealed class AssessTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Good() => folder.Write("in.xlsx", Books.Book().Bytes());

    private string Bad() => folder.Write("bad.xlsx", Books.Book().With(Books.Register, sheet => sheet.Put("B2", "金庫").Put("C2", "高")).With(Books.Threats, sheet => sheet.Put("D2", 5)).Bytes());

    private JsonElement Findings(string folderName) => JsonDocument.Parse(File.ReadAllText(folder[folderName + "/findings.json"])).RootElement;

    [Fact]
    public async Task With_out_it_writes_findings_result_and_policies_and_says_so_on_stderr_only()
    {
        var run = await Cli.RunAsync("assess", Good(), "--out", folder["out"], "--date", "2026-11-23");
        Assert.Equal((0, ""), (run.Exit, run.Out));
        Assert.NotEqual("", run.Error);
        var files = folder.All("out");
        Assert.Equal(["findings.json", "ポリシー", "診断結果.xlsx"], files.Where(file => !file.Contains('/', StringComparison.Ordinal)));
        Assert.Equal(13, files.Count(file => file.StartsWith("ポリシー/", StringComparison.Ordinal)));
        Assert.Contains("ポリシー/01-組織的対策.docx", files);
        Assert.Contains("ポリシー/13-委託契約書機密保持条項サンプル.docx", files);
        Assert.Equal(["in.xlsx", "out"], folder.All().Where(file => !file.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task With_json_the_findings_and_nothing_else_stand_on_stdout()
    {
        var run = await Cli.RunAsync("assess", Good(), "--json", "--date", "2026-01-05");
        Assert.Equal(0, run.Exit);
        Assert.Equal("2026-01-05", JsonDocument.Parse(run.Out).RootElement.Text("date"));
        Assert.Equal(["in.xlsx"], folder.All());
    }

    [Fact]
    public async Task With_json_and_out_both_are_the_same()
    {
        var run = await Cli.RunAsync("assess", Good(), "--json", "--out", folder["out"]);
        Assert.Equal(File.ReadAllText(folder["out/findings.json"]), run.Out.TrimEnd());
    }

    [Fact]
    public async Task Without_out_a_table_stands_on_stdout()
    {
        var run = await Cli.RunAsync("assess", Good());
        Assert.Equal(0, run.Exit);
        Assert.Contains("顧客名簿", run.Out, StringComparison.Ordinal);
        Assert.Contains("組織的セキュリティ対策", run.Out, StringComparison.Ordinal);
        Assert.Contains("50.0%", run.Out, StringComparison.Ordinal);
        Assert.Equal(["in.xlsx"], folder.All());
    }

    [Fact]
    public async Task Problems_are_exit_1_all_on_stderr_and_nothing_is_written()
    {
        var run = await Cli.RunAsync("assess", Bad(), "--out", folder["out"], "--json");
        Assert.Equal((1, ""), (run.Exit, run.Out));
        Assert.Equal(["情報資産管理台帳!B2", "情報資産管理台帳!C2", "脅威の状況!D2"], run.ErrorLines.TakeLast(3).Select(line => line.Split(": ")[0]));
        Assert.Equal(["bad.xlsx"], folder.All());
    }

    [Fact]
    public async Task A_profile_s_problems_are_exit_1_too()
    {
        var run = await Cli.RunAsync("assess", Good(), "--profile", folder.Write("p.json", Encoding.UTF8.GetBytes("""{"develops":"x"}""")), "--out", folder["out"]);
        Assert.Equal(1, run.Exit);
        Assert.StartsWith("profile /develops: ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task A_workbook_or_profile_that_is_not_there_is_exit_1_and_both_are_told()
    {
        var run = await Cli.RunAsync("assess", folder["no.xlsx"], "--profile", folder["no.json"]);
        Assert.Equal(1, run.Exit);
        Assert.Equal(["ブック", "profile /"], run.ErrorLines.Select(line => line.Split(": ")[0]));
    }

    [Fact]
    public async Task A_folder_is_no_workbook() => Assert.Equal(1, (await Cli.RunAsync("assess", folder.Path)).Exit);

    [Fact]
    public async Task Hints_are_told_on_stderr_and_do_not_change_the_exit_code()
    {
        var book = Books.Book().With(Books.Threats, sheet => sheet.Row(8, 7, "書類", "火災"));
        var run = await Cli.RunAsync("assess", folder.Write("hint.xlsx", book.Bytes()), "--json");
        Assert.Equal(0, run.Exit);
        Assert.Contains(run.ErrorLines, line => line.StartsWith("注意 脅威の状況: 書類の脅威は 2件のうち 1件", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_profile_file_wins_over_the_sheet()
    {
        var book = folder.Write("in.xlsx", Books.BookOf(("name", "シート商事"), ("employees", 1)).Bytes());
        await Cli.RunAsync("assess", book, "--profile", folder.Write("p.json", Encoding.UTF8.GetBytes("""{"name":"架空商事","employees":2}""")), "--out", folder["out"]);
        Assert.Equal("架空商事", Findings("out").Text("company"));
        Assert.Contains("ポリシー/12-社内体制図.docx", folder.All("out"));
    }

    [Fact]
    public async Task No_policies_leaves_the_documents_out()
    {
        await Cli.RunAsync("assess", Good(), "--out", folder["out"], "--no-policies");
        Assert.Equal(["findings.json", "診断結果.xlsx"], folder.All("out"));
        Assert.Equal(13, Findings("out").GetProperty("policies").GetArrayLength());
    }

    [Fact]
    public async Task Where_a_policy_does_not_apply_there_is_no_document()
    {
        var book = folder.Write("in.xlsx", Books.BookOf(("develops", "いいえ"), ("employees", 1)).Bytes());
        await Cli.RunAsync("assess", book, "--out", folder["out"]);
        Assert.DoesNotContain(folder.All("out"), file => file.Contains("/09-", StringComparison.Ordinal) || file.Contains("/12-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("assess"), InlineData("assess", "a.xlsx", "b.xlsx"), InlineData("assess", "a.xlsx", "--date", "2026-13-01"), InlineData("assess", "a.xlsx", "--date", "gestern")]
    [InlineData("assess", "a.xlsx", "--edition", "ipa-99"), InlineData("assess", "a.xlsx", "--out"), InlineData("assess", "a.xlsx", "--out", ""), InlineData("assess", "a.xlsx", "--nonsense")]
    [InlineData("template"), InlineData("nonsense"), InlineData("assess", "")]
    public async Task Wrong_use_is_exit_2_with_words_on_stderr(params string[] args)
    {
        var run = await Cli.RunAsync(args);
        Assert.Equal((2, ""), (run.Exit, run.Out));
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public async Task Messages_follow_lang_and_labels_in_files_stay_japanese()
    {
        Assert.Contains("is not a medium", string.Join('\n', (await Cli.RunInAsync("en_US.UTF-8", "assess", Bad())).ErrorLines), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("名前ではありません", (await Cli.RunInAsync("de_DE.UTF-8", "assess", Bad())).Error, StringComparison.Ordinal);
        Assert.Contains("名前ではありません", (await Cli.RunInAsync("en_US.UTF-8", "assess", Bad(), "--lang", "ja")).Error, StringComparison.Ordinal);
        var run = await Cli.RunInAsync("ja_JP.UTF-8", "assess", Good(), "--lang", "en", "--json");
        Assert.Contains("組織的セキュリティ対策", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("読んでいます", run.Error, StringComparison.Ordinal);
        Assert.Equal((await Cli.RunInAsync("ja_JP.UTF-8", "assess", Good(), "--json")).Out, run.Out);
    }
}
