using Sonae.Tests.Workbook;

namespace Sonae.Tests.Commands;

/// <summary>--out: all files or none, and nothing that lay there gets lost.</summary>
public sealed class OutFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<CliRun> Assess(string output) => Cli.RunAsync("assess", folder.Write("in/in.xlsx", Books.Book().Bytes()), "--out", output);

    [Fact]
    public async Task A_folder_that_exists_keeps_other_files_and_loses_only_those_of_the_same_names()
    {
        folder.Write("out/メモ.txt", [1]);
        folder.Write("out/findings.json", [2]);
        folder.Write("out/ポリシー/01-組織的対策.docx", [3]);
        folder.Write("out/ポリシー/99-自社.docx", [4]);
        Assert.Equal(0, (await Assess(folder["out"])).Exit);
        Assert.Equal(([1], [4]), (File.ReadAllBytes(folder["out/メモ.txt"]), File.ReadAllBytes(folder["out/ポリシー/99-自社.docx"])), new Same());
        Assert.True(new FileInfo(folder["out/findings.json"]).Length > 1000);
        Assert.True(new FileInfo(folder["out/ポリシー/01-組織的対策.docx"]).Length > 1000);
        Assert.Equal(["in", "in/in.xlsx", "out"], folder.All().Where(file => !file.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_second_run_leaves_the_same_files()
    {
        await Assess(folder["out"]);
        var first = folder.All("out");
        Assert.Equal(0, (await Assess(folder["out"])).Exit);
        Assert.Equal(first, folder.All("out"));
    }

    [Theory, InlineData("ポリシー"), InlineData("findings.json/x"), InlineData("診断結果.xlsx/x"), InlineData("ポリシー/07-IT機器利用.docx/x")]
    public async Task When_a_file_cannot_be_placed_all_is_as_it_was_and_the_exit_code_is_3(string obstacle)
    {
        folder.Write("out/" + obstacle, [1]);
        folder.Write("out/メモ.txt", [2]);
        if (obstacle.StartsWith('ポ')) folder.Write("out/findings.json", [3]);
        var before = folder.All();
        var run = await Assess(folder["out"]);
        Assert.Equal((3, ""), (run.Exit, run.Out));
        Assert.Equal([.. before, "in", "in/in.xlsx"], folder.All().OrderBy(name => name.StartsWith("in", StringComparison.Ordinal)));
        if (obstacle.StartsWith('ポ')) Assert.Equal([3], File.ReadAllBytes(folder["out/findings.json"]));
    }

    [Fact]
    public async Task When_the_folder_is_a_file_the_exit_code_is_3_and_the_file_stays()
    {
        folder.Write("out", [7]);
        Assert.Equal(3, (await Assess(folder["out"])).Exit);
        Assert.Equal([7], File.ReadAllBytes(folder["out"]));
        Assert.Equal(["in", "in/in.xlsx", "out"], folder.All());
    }

    [Fact]
    public async Task When_a_folder_above_is_a_file_the_exit_code_is_3()
    {
        folder.Write("file", [7]);
        Assert.Equal(3, (await Assess(folder["file/out"])).Exit);
    }

    // Root may write into folders of mode 500, but nobody makes files in /proc.
    [Fact]
    public async Task Where_nothing_can_be_written_the_exit_code_is_3()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "This machine has no /proc, a place where nobody can make a folder.");
        var run = await Assess("/proc/sonae-out");
        Assert.Equal(3, run.Exit);
        Assert.Contains("書き出せませんでした", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_above_are_made() => Assert.Equal((0, true), ((await Assess(folder["a/b/c/"])).Exit, File.Exists(folder["a/b/c/findings.json"])));

    private sealed class Same : IEqualityComparer<(byte[], byte[])>
    {
        public bool Equals((byte[], byte[]) x, (byte[], byte[]) y) => x.Item1.AsSpan().SequenceEqual(y.Item1) && x.Item2.AsSpan().SequenceEqual(y.Item2);

        public int GetHashCode((byte[], byte[]) pair) => 0;
    }
}
