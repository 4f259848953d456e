using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Demo;
using Sonae.Guideline;
using Sonae.Guideline.Risks;
using Sonae.Office;
using Sonae.Rounds;
using Sonae.Tests.Web;
using Sonae.Words;
using Sonae.Workbook;

namespace Sonae.Tests.Assets;

/// <summary>The register taken away as a workbook says to the command line what the program says itself.</summary>
public sealed class ExportTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_demo_company_s_workbook_assessed_gives_the_findings_of_its_pages()
    {
        var demo = await site.Services.GetRequiredService<ShowDemo>().RunAsync(TestContext.Current.CancellationToken);
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Sonae.Database.CompanyDb>().EnterAsync(demo);
        var view = await scope.ServiceProvider.GetRequiredService<FindingsOfRound>().RunAsync(Language.Japanese);
        Same(view, Read(await site.Visit().Client.GetByteArrayAsync($"/c/{demo:N}/assets.xlsx")));
    }

    [Fact]
    public async Task Half_filled_rows_own_threats_and_columns_of_ones_own_come_back_too()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        await RegisterTests.Add(seats, clerk, ("name", "受注台帳"), ("medium", "書類"), ("confidentiality", "2"), ("my-number", "有"), ("review-on", "令和9年4月1日"));
        await RegisterTests.Add(seats, clerk, ("name", "保存先の決まらない行"));
        await clerk.Send("/companies", seats.Address("threats/own"), ("medium", "paper"), ("words", "川があふれる"));
        var own = await seats.Within((_, db) => db.Facts<ThreatOfRound>().SingleAsync());
        await clerk.Send("/companies", seats.Address($"threats/judge/{own.Threat}"), ("Level", "3"));
        await seats.Within((_, db) => Own(db));
        Same(await seats.Within((parts, _) => parts.GetRequiredService<FindingsOfRound>().RunAsync(Language.Japanese)), Read(await clerk.Client.GetByteArrayAsync(seats.Address("assets.xlsx"))));
        Assert.Contains("<small>3段目</small>", await clerk.Read(seats.Address("assets?columns=all")), StringComparison.Ordinal);
    }

    // A column some file brought along, which no form shows and no change may lose.
    private static async Task<int> Own(Sonae.Database.CompanyDb db)
    {
        var row = await db.Facts<AssetOfRound>().FirstAsync(found => found.No == 1);
        var asset = row.ToAsset();
        row.Say(asset.Describe([.. asset.Texts, new("+棚の番号", "3段目")]));
        return await db.SaveChangesAsync();
    }

    private static Round Read(byte[] book)
    {
        using var stream = new MemoryStream(book);
        var read = new ReadWorkbook(Given.Edition, ReadLimits.Web).Run(stream, null);
        Assert.Empty(read.Problems);
        return read.Round!;
    }

    private static void Same(RoundView view, Round read)
    {
        var (ours, theirs) = (view.Findings, Findings.Of(view.Edition, read, view.Findings.Date));
        Assert.Equal(ours.Risks.Select(Of), theirs.Risks.Select(Of));
        Assert.Equal(ours.Media.Select(Of), theirs.Media.Select(Of));
        Assert.Equal(ours.Result.Select(result => (result.Category.Rate, result.Category.Answered)), theirs.Result.Select(result => (result.Category.Rate, result.Category.Answered)));
    }

    private static string Of(RiskFinding risk) => string.Join('|',
        [risk.Asset.Name, risk.Asset.Medium, risk.Importance?.Value, risk.Value?.Value, risk.Band?.Id, .. risk.Asset.Flags.Order(StringComparer.Ordinal), .. risk.Asset.Texts.Where(text => text.Text.Length > 0).Select(text => $"{text.Column}={text.Text}").Order(StringComparer.Ordinal)]);

    private static (string, int?, int?, int, int) Of(MediumFinding medium) => (medium.Medium.Id, medium.Threat?.Value, medium.Vulnerability?.Value, medium.Done, medium.ThreatsGiven);
}
