using System.Runtime.Versioning;
using Sonae.Hosting;
using Sonae.Tests.Commands;
using Sonae.Tests.Web;

namespace Sonae.Tests.Hosting;

public sealed class DataFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("told", "variable", "own", "told")]
    [InlineData(null, "variable", "own", "variable")]
    [InlineData(null, "", "own", "own/sonae")]
    [InlineData(null, null, "own", "own/sonae")]
    [InlineData(null, null, "", "sonae-data")]
    public void What_is_told_wins_and_the_users_own_place_is_the_rest(string? told, string? variable, string own, string expected) =>
        Assert.Equal(expected, DataFolder.PlaceOf(told, variable, own).Replace('\\', '/'));

    [Fact]
    public void A_second_program_is_refused_until_the_first_has_ended()
    {
        using (var first = DataFolder.Open(folder["data"], out _))
        {
            Assert.NotNull(first);
            Assert.Null(DataFolder.Open(folder["data"], out var trouble));
            Assert.Equal("serve.data.held", trouble);
        }
        using var second = DataFolder.Open(folder["data"], out _);
        Assert.NotNull(second);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_told_apart()
    {
        folder.Write("file", [1]);
        Assert.Null(DataFolder.Open(folder["file/data"], out var trouble));
        Assert.Equal("serve.data.wrong", trouble);
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public void Nobody_else_reads_a_folder_that_we_made()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "on Windows the rights come from the folder above");
        using var data = DataFolder.Open(folder["data"], out _);
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        Assert.All([data!.Folder.FullName, data.Keys.FullName], path => Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & Others));
    }

    [Fact]
    public async Task Two_programs_on_one_folder_are_refused_with_one_sentence()
    {
        string[] args = ["serve", "--urls", "http://127.0.0.1:0", "--data", folder["data"]];
        await using var first = await RunningProgram.StartAsync(args);
        await using var second = await RunningProgram.StartAsync(args);

        Assert.StartsWith("http://127.0.0.1:", first.Output, StringComparison.Ordinal);
        Assert.Equal(3, await second.EndAsync());
        Assert.Equal("", second.Output);
        Assert.Equal($"フォルダー「{folder["data"]}」は、すでに動いている Sonae が使っています。それを止めるか、--data で別のフォルダーを指定してください。", second.Error);
    }

    [Fact]
    public async Task Data_lie_where_the_variable_says_and_nowhere_else()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = program.Address };
        await client.GetStringAsync("/");

        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(program.Data, "keys"), "key-*.xml"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.Folder));
    }
}
