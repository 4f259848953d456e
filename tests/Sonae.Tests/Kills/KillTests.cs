using System.Globalization;
using System.Net;
using Sonae.Hosting;
using Sonae.Tests.Web;

namespace Sonae.Tests.Kills;

/// <summary>Three people answer at once while the program is killed (SIGKILL) at random moments and started again; SONAE_KILLS says how often, SONAE_SEED repeats a run.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly int Kills = Number("SONAE_KILLS") ?? 20;

    [Fact]
    public async Task No_acknowledged_answer_is_lost()
    {
        var seed = Number("SONAE_SEED") ?? Environment.TickCount;
        output.WriteLine($"SONAE_SEED={seed}");
        var chance = new Random(seed);
        var data = Directory.CreateTempSubdirectory("sonae-test-kills-");
        try
        {
            var writers = await Begin(data.FullName);
            for (var kill = 0; kill < Kills; kill++) await Round(data.FullName, writers, chance);
            await using var last = await Start(data.FullName);
            foreach (var writer in writers) Assert.Empty(await writer.Lost(last.Address));
            output.WriteLine($"{Kills} kills, {writers.Sum(writer => writer.Acknowledged)} acknowledged answers, none lost");
            Assert.All(writers, writer => Assert.True(writer.Acknowledged > 0));
        }
        finally { data.Delete(recursive: true); }
    }

    private static async Task Round(string data, Writer[] writers, Random chance)
    {
        await using var program = await Start(data);
        foreach (var writer in writers) Assert.Empty(await writer.Lost(program.Address));
        var writing = writers.Select(writer => writer.Write(program.Address, new Random(chance.Next()))).ToList();
        await Task.Delay(chance.Next(20, 900));
        // Ending it here is the kill: nothing is told to the program.
        await program.KillAsync();
        await Task.WhenAll(writing);
    }

    private static async Task<Writer[]> Begin(string data)
    {
        await using var program = await Start(data);
        var door = new Writer("/start", _ => "", "", "").At(program.Address);
        var begun = await door.Send("/start", "/start", ("name", "殺しても消えない会社（架空）"), ("person", "担当（架空）"), ("login", "kill"), ("password", "つるばみ どんぐり 2026 くぬぎ"));
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        var company = begun.Headers.Location!.ToString().Replace("home", "", StringComparison.Ordinal);
        var owner = new Writer(company + "tasks", question => $"{company}answers/Diagnosis/{question}", "Option", company + "diagnosis");
        await owner.At(program.Address).Send("/sign-in", "/sign-in", ("login", "kill"), ("password", "つるばみ どんぐり 2026 くぬぎ"));
        await owner.Prepare(program.Address);
        return [owner, await Respondent(program.Address, owner, company), await Respondent(program.Address, owner, company)];
    }

    private static async Task<Writer> Respondent(Uri program, Writer owner, string company)
    {
        var made = await owner.At(program).Send(company + "diagnosis/respondents", company + "diagnosis/respondents/links", ("label", "製造部"), ("days", "14"));
        var path = Reader.Find(await made.Content.ReadAsStringAsync(), "readonly value=\"http://[^/]+(/l/[^\"]+)\"");
        var respondent = new Writer("/respond", question => $"/respond/answers/{question}", "option", "/respond/check");
        await respondent.At(program).Client.GetAsync(path);
        await respondent.At(program).Send("/respond", "/respond", ("group", "製造部"));
        await respondent.Prepare(program);
        return respondent;
    }

    private static Task<RunningProgram> Start(string data) => RunningProgram.StartWithAsync(new() { [DataFolder.Variable] = data }, "serve", "--urls", "http://127.0.0.1:0");

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
