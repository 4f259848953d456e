using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Guideline;
using Sonae.Office;
using Sonae.Workbook;

namespace Sonae.Tests.Web;

public sealed class TryWorkbookTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_workbook_leads_to_its_risks_with_their_reasons()
    {
        var reader = site.Visit();
        var answer = await reader.SendBook(Sample("company.xlsx"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/try/workbook/result", answer.Headers.Location!.OriginalString);
        var page = await reader.Read("/try/workbook/result?all=1");

        var risks = Assess("company.xlsx").Findings.Risks;
        Assert.All(risks, risk => Assert.Contains(WebUtility.HtmlEncode(risk.Asset.Name), page, StringComparison.Ordinal));
        Assert.Equal(risks.Count(risk => risk.Value is not null), page.Split("は、なぜ？</h3>").Length - 1 - risks.Count(risk => risk.Value is null));
        foreach (var band in Given.Edition.Risk.Bands)
            Assert.Equal(risks.Count(risk => risk.Band == band), int.Parse(Reader.Find(page, $"{band.Label} <span class=\"small\">[^<]*</span><b>(\\d+)件"), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_by_band_medium_and_words()
    {
        var reader = site.Visit();
        await reader.SendBook(Sample("company.xlsx"));
        var risks = Assess("company.xlsx").Findings.Risks;
        var band = Given.Edition.Risk.Bands[0];
        var medium = risks.First(risk => risk.Band == band).Asset.Medium!;
        var name = risks.First(risk => risk.Band == band).Asset.Name[..2];

        Assert.Contains($"、{risks.Count(risk => risk.Band == band)}件が当てはまります", await reader.Read($"/try/workbook/result?band={band.Id}"), StringComparison.Ordinal);
        Assert.Contains($"、{risks.Count(risk => risk.Asset.Medium == medium)}件が当てはまります", await reader.Read($"/try/workbook/result?medium={medium}"), StringComparison.Ordinal);
        var found = await reader.Read($"/try/workbook/result?q={Uri.EscapeDataString(name)}");
        Assert.Contains($"、{risks.Count(risk => risk.Asset.Name.Contains(name, StringComparison.Ordinal))}件が当てはまります", found, StringComparison.Ordinal);
        Assert.Contains("当てはまるものはありません", await reader.Read("/try/workbook/result?q=%3Cscript%3E&band=large"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_of_a_hundred_and_whole_when_asked()
    {
        var reader = site.Visit();
        await reader.SendBook(LongBook(rows: 250));

        Assert.Equal(100, Rows(await reader.Read("/try/workbook/result")));
        Assert.Equal(50, Rows(await reader.Read("/try/workbook/result?page=3")));
        Assert.Equal(50, Rows(await reader.Read("/try/workbook/result?page=99")));
        Assert.Equal(250, Rows(await reader.Read("/try/workbook/result?all=1")));
    }

    [Fact]
    public async Task Result_and_policies_can_be_taken_away()
    {
        var reader = site.Visit();
        await reader.SendBook(Sample("company.xlsx"));
        var result = await reader.Client.GetAsync("/try/workbook/result.xlsx");
        using var zip = new ZipArchive(await (await reader.Client.GetAsync("/try/workbook/policies.zip")).Content.ReadAsStreamAsync());

        Assert.Equal("診断結果.xlsx", result.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(Assess("company.xlsx").Policies().Select(policy => policy.FileName), zip.Entries.Select(entry => entry.FullName));
        // What was written can be read again, and says the same.
        var again = new AssessWorkbook(Given.Edition, ReadLimits.Web).Run(new MemoryStream(await result.Content.ReadAsByteArrayAsync()), null, new DateOnly(2026, 11, 23));
        Assert.Equal(Assess("company.xlsx").Findings.Risks.Select(risk => (risk.Asset.Name, risk.Value)), again.Assessment!.Findings.Risks.Select(risk => (risk.Asset.Name, risk.Value)));
    }

    [Fact]
    public async Task What_is_taken_away_is_Japanese_for_an_English_reader_too()
    {
        var japanese = await TakenAway(site.Visit());
        Assert.NotEmpty(japanese);
        Assert.Equal(japanese, await TakenAway(site.Visit("en")));
    }

    [Fact]
    public async Task Every_problem_is_listed_with_its_place_and_nothing_is_kept()
    {
        using var file = new MemoryStream("情報資産,とても大切\n"u8.ToArray());
        var reader = site.Visit();
        var answer = await reader.SendBook(file.ToArray(), "<b>壊れ</b>.xlsx");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var (_, reading) = new AssessWorkbook(Given.Edition, ReadLimits.Web).Run(new MemoryStream(file.ToArray()), null, new DateOnly(2026, 11, 23));
        Assert.NotEmpty(reading.Problems);
        var words = new Sonae.Words.ProblemText(Sonae.Words.Language.Japanese);
        Assert.All(reading.Problems, problem => Assert.Contains($"<li>{words.Line(problem)}</li>", page, StringComparison.Ordinal));
        Assert.DoesNotContain("<b>壊れ</b>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("お預かりしているファイルはありません", await reader.Read("/try/workbook/result"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_says_so_at_the_field()
    {
        var answer = await site.Visit().SendBook([], "");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Excel ファイルを選んでください", page, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_one_visitors_for_a_quarter_of_an_hour()
    {
        using var other = new Site();
        var reader = other.Visit();
        await reader.SendBook(Sample("seven-rows.xlsx"));
        Assert.Contains("お預かりしているファイルはありません", await other.Visit().Read("/try/workbook/result"), StringComparison.Ordinal);
        other.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Contains("12:15 に消します", await reader.Read("/try/workbook/result"), StringComparison.Ordinal);
        other.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Contains("お預かりしているファイルはありません", await reader.Read("/try/workbook/result"), StringComparison.Ordinal);
        Assert.Equal("/try/workbook/result", (await reader.Client.GetAsync("/try/workbook/result.xlsx")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task It_can_be_erased_at_once_and_a_new_one_takes_its_place()
    {
        var reader = site.Visit();
        var first = await reader.SendBook(Sample("seven-rows.xlsx"), "one.xlsx");
        await reader.SendBook(Sample("company.xlsx"), "two.xlsx");
        Assert.Contains("two.xlsx", await reader.Read("/try/workbook/result"), StringComparison.Ordinal);
        var key = Reader.Find(string.Join(' ', first.Headers.GetValues("Set-Cookie")), "sonae-book=([0-9a-f]{32});");
        Assert.Null(site.Services.GetRequiredService<TriedBooks>().Find(key));
        await reader.Send("/try/workbook/result", "/try/workbook/forget");

        Assert.Contains("お預かりしているファイルはありません", await reader.Read("/try/workbook/result"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/try/workbook/template.xlsx", "診断ブック.xlsx")]
    [InlineData("/try/workbook/sample.xlsx", "診断ブック（例）.xlsx")]
    public async Task The_form_to_fill_in_can_be_had(string address, string name)
    {
        var answer = await site.Visit().Client.GetAsync(address);

        Assert.Equal(name, answer.Content.Headers.ContentDisposition!.FileNameStar);
        var form = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var book = new ZipArchive(form);
        Assert.NotNull(book.GetEntry("xl/workbook.xml"));
    }

    private static async Task<List<string>> TakenAway(Reader reader)
    {
        await reader.SendBook(Sample("company.xlsx"));
        using var zip = new ZipArchive(await (await reader.Client.GetAsync("/try/workbook/policies.zip")).Content.ReadAsStreamAsync());
        var texts = new List<string>();
        foreach (var entry in zip.Entries)
        {
            using var document = new MemoryStream();
            await using (var packed = await entry.OpenAsync()) await packed.CopyToAsync(document);
            texts.Add(entry.FullName + "\n" + string.Join('\n', Policies.Drafted.Read(document.ToArray()).Paragraphs.Select(paragraph => paragraph.Text)));
        }
        return texts;
    }

    private static int Rows(string page) => page.Split("<li id=\"r-").Length - 1;

    private static byte[] LongBook(int rows)
    {
        var assessment = Assess("company.xlsx");
        var assets = Enumerable.Range(0, rows).Select(i => assessment.Round.Assets[i % assessment.Round.Assets.Count]).ToList();
        var round = new Round(Profile.Untold, Round.NoAnswers, assessment.Round.Controls, assessment.Round.Threats, assets);
        var book = new MemoryStream();
        new Assessment(Given.Edition, round, Findings.Of(Given.Edition, round, new DateOnly(2026, 11, 23)), [], []).WriteResult(book);
        return book.ToArray();
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", name));

    private static Assessment Assess(string name) =>
        new AssessWorkbook(Given.Edition, ReadLimits.Web).Run(new MemoryStream(Sample(name)), null, new DateOnly(2026, 11, 23)).Assessment!;
}
