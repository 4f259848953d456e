using System.Collections;
using System.Globalization;
using System.Net;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Database;
using Sonae.Demo;
using Sonae.Rounds;
using Sonae.Tests.Web;
using Sonae.Words;

namespace Sonae.Tests.Demo;

/// <summary>The demo company is complete: whoever adds an area or a table is reminded to tell of it in samples/demo.json.</summary>
public sealed partial class DemoCompleteTests(Site site) : IClassFixture<Site>
{
    /// <summary>Tables that stay empty at the demo company, each with the reason.</summary>
    private static readonly Dictionary<string, string> Empty = new()
    {
        ["UploadOfPolicy"] = "nobody can send a file here",
        ["UndoStep"] = "nobody can undo anything here",
        ["JobOfCompany"] = "nobody can ask for work here",
    };

    private static readonly string[] Further =
    [
        "diagnosis/result", "diagnosis/respondents", "flow/1", "risks/what-if", "risks/what-if?do=device-passwords,outside-viewing,contract-clauses", "rounds/compare", "result?round=1", "treatments?by=control", "treatments/plan", "treatments/calendar",
        "policies/facts", "policies/issue", "policies/own", "policies/assets", "policies/assets/preview", "policies/devices/versions", "policies/physical/tables/zones",
    ];

    /// <summary>Every page of a company that is found without knowing an id.</summary>
    internal static IEnumerable<string> Places => Steps.Areas.Select(area => area.Id).Concat(Further);

    public static TheoryData<string> Areas => [.. Places];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task An_area_shows_no_empty_state_and_nothing_to_press(string area)
    {
        var demo = await site.Services.GetRequiredService<ShowDemo>().RunAsync(TestContext.Current.CancellationToken);
        var page = WebUtility.HtmlDecode(await site.Visit().Read($"/c/{demo:N}/{area}"));
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        Assert.DoesNotContain("method=\"post\"", main, StringComparison.Ordinal);
        Assert.Empty(EmptyStates().Where(text => main.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_table_of_a_company_is_told_of()
    {
        var demo = await site.Services.GetRequiredService<ShowDemo>().RunAsync(TestContext.Current.CancellationToken);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CompanyDb>();
        await db.EnterAsync(demo);
        var bare = new List<string>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => typeof(CompanyFact).IsAssignableFrom(type.ClrType)))
        {
            var count = await (Task<int>)Counting.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
            if (count == 0 && !Empty.ContainsKey(type.ClrType.Name)) bare.Add(type.ClrType.Name);
        }
        Assert.Empty(bare);
        Assert.All(Empty.Keys, name => Assert.Contains(db.Model.GetEntityTypes(), type => type.ClrType.Name == name));
    }

    [Fact]
    public async Task Its_two_rounds_are_judged_and_show_how_it_went()
    {
        var demo = await site.Services.GetRequiredService<ShowDemo>().RunAsync(TestContext.Current.CancellationToken);
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CompanyDb>().EnterAsync(demo);
        var rounds = await scope.ServiceProvider.GetRequiredService<RoundsOfCompany>().RunAsync(Language.Japanese);
        Assert.Equal([true, false], rounds.Select(round => round.Stored.IsOpen));
        Assert.True(rounds[0].Findings.Diagnosis.Total > rounds[1].Findings.Diagnosis.Total);
        Assert.NotNull(rounds[1].Findings.Diagnosis.Total);
        Assert.True(rounds[0].Findings.Spread is { Outstanding: > 0, Handed: > 4, ToDecide: 0 });
    }

    private static readonly System.Reflection.MethodInfo Counting = typeof(DemoCompleteTests).GetMethod(nameof(CountAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    private static Task<int> CountAsync<T>(CompanyDb db) where T : CompanyFact => db.Facts<T>().CountAsync();

    // Words for the terminal say nothing about a page.
    private static readonly string[] Terminal = ["ConsoleText", "BackupText"];

    /// <summary>What pages say where nothing is: the words whose key ends in "none" or "empty", without what is filled in; a word in brackets stands for one thing, not for a page.</summary>
    private static List<string> EmptyStates()
    {
        var words = new List<string>();
        foreach (var name in typeof(Text).Assembly.GetManifestResourceNames().Where(name => name.EndsWith("Text.resources", StringComparison.Ordinal) && !Terminal.Any(name.Contains)))
            foreach (DictionaryEntry entry in new ResourceManager(name[..^".resources".Length], typeof(Text).Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!)
                if (((string)entry.Key).Split('.')[^1] is "none" or "empty" && !((string)entry.Value!).StartsWith('（')) words.Add(Item().Split((string)entry.Value!)[0]);
        Assert.Contains(words, text => text.Length > 4);
        return words.Where(text => text.Length > 4).ToList();
    }

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Item();
}
