using System.Net;
using System.Text.Json;

namespace Sonae.Tests.Web;

public sealed class ServeTests
{
    [Fact]
    public async Task It_prints_one_line_and_shows_its_style_from_any_folder()
    {
        await using var program = await RunningProgram.StartAsync("--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = program.Address };

        Assert.NotEqual(0, program.Address.Port);
        var css = await client.GetStringAsync("/styles/paper.css");
        Assert.Contains("@media print", css, StringComparison.Ordinal);
        Assert.Contains("Sonae", await client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', program.Output);
        Assert.Equal("", program.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.Folder));
    }

    [Fact]
    public async Task A_port_in_use_is_one_clear_sentence()
    {
        await using var first = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        await using var second = await RunningProgram.StartAsync("serve", "--urls", first.Output);

        Assert.Equal(3, await second.EndAsync());
        Assert.Equal("", second.Output);
        Assert.Contains("ほかのプログラムが使っています", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "five thousand")]
    [InlineData("--urls", "ftp://127.0.0.1:5080")]
    [InlineData("--urls", "http://127.0.0.1:99999")]
    [InlineData("--urls", "http://127.0.0.1:0", "--lan")]
    [InlineData("--no-such-option")]
    public async Task An_address_that_cannot_be_is_a_question_of_usage(params string[] args)
    {
        await using var program = await RunningProgram.StartAsync(args);

        Assert.Equal(2, await program.EndAsync());
        Assert.NotEqual("", program.Error);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_demo_company_is_there_from_the_start_only_when_asked_for(bool asked)
    {
        await using var program = await RunningProgram.StartAsync(["serve", "--urls", "http://127.0.0.1:0", .. asked ? (string[])["--demo"] : []]);
        var story = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "demo.json")));

        var answer = await Talk(program, new CookieContainer()).Client.GetAsync($"/c/{story.RootElement.GetProperty("id").GetGuid():N}/home");

        Assert.Equal(asked ? HttpStatusCode.OK : HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task With_a_data_folder_answers_outlive_a_restart()
    {
        var data = Directory.CreateTempSubdirectory("sonae-data-");
        var cookies = new CookieContainer();
        string[] args = ["serve", "--urls", "http://127.0.0.1:0", "--data", Path.Combine(data.FullName, "not-yet")];
        await using (var program = await RunningProgram.StartAsync(args)) await Talk(program, cookies).AnswerList("done");
        await using (var program = await RunningProgram.StartAsync(args))
            Assert.Contains("1／25問", await Talk(program, cookies).Read("/try/diagnosis/result"), StringComparison.Ordinal);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_form_larger_than_any_of_ours_is_refused()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        var reader = Talk(program, new CookieContainer());
        var answer = await reader.Send("/", "/language", ("language", new string('x', 300 * 1024)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("大きすぎます", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_up_to_20_MiB_is_read_without_touching_the_disk_and_a_larger_one_refused()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        var reader = Talk(program, new CookieContainer());
        var large = await reader.SendBook(new byte[20 << 20]);
        var tooLarge = await reader.SendBook(new byte[21 << 20]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, large.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
        Assert.Equal("", program.Error);
    }

    [Fact]
    public async Task Pages_are_small_on_the_way()
    {
        await using var program = await RunningProgram.StartAsync("serve", "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = program.Address };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        foreach (var address in (string[])["/", "/try/diagnosis", "/try/diagnosis/list", "/try/diagnosis/sheet", "/styles/parts.css"])
        {
            var answer = await client.GetAsync(address);
            Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
            Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1000, 60 * 1024);
        }
    }

    private static Reader Talk(RunningProgram program, CookieContainer cookies)
    {
        var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        return new Reader(new HttpClient(handler) { BaseAddress = program.Address });
    }
}
