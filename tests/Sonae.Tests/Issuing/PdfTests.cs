using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sonae.Companies;
using Sonae.Guideline.Policies;
using Sonae.Policies;
using Sonae.Printing;
using Sonae.Tests.Web;
using UglyToad.PdfPig;

namespace Sonae.Tests.Issuing;

/// <summary>Policies as PDF, made by the browser that is installed: the words of the document, tagged, numbered, and nothing from elsewhere.</summary>
public sealed class PdfTests(Site site) : IClassFixture<Site>
{
    public const string Secret = "SECRET-OF-THIS-MACHINE";

    [Fact]
    public async Task An_issued_policy_is_a_tagged_file_whose_words_are_those_of_the_document()
    {
        Assert.SkipUnless(PrintToPdf.IsPossible, "no browser of the Chromium family");
        var seats = await Seats.New(site);
        var issued = (await Desk.Issue(seats, "people"))[0];
        var employee = await seats.Sit(Role.Employee);
        var file = await employee.Client.GetAsync(seats.Address($"policies/issues/{issued.Id:N}/pdf"));
        Assert.Equal("02-人的対策.pdf", file.Content.Headers.ContentDisposition!.FileNameStar);
        using var pdf = PdfDocument.Open(await file.Content.ReadAsByteArrayAsync());
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Create("StructTreeRoot")), "not tagged");
        var read = Flowing(pdf);
        foreach (var line in Lines(issued)) Assert.Contains(Squeezed(line), read, StringComparison.Ordinal);
        Assert.Contains($"{pdf.NumberOfPages}/{pdf.NumberOfPages}", Squeezed(pdf.GetPage(pdf.NumberOfPages).Text), StringComparison.Ordinal);
        Assert.Contains("第1版改訂日2026年11月20日", Squeezed(pdf.GetPage(pdf.NumberOfPages).Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_contents_of_a_volume_name_the_page_on_which_each_policy_begins()
    {
        Assert.SkipUnless(PrintToPdf.IsPossible, "no browser of the Chromium family");
        var seats = await Seats.New(site);
        await Desk.Issue(seats, "organisation", "people", "assets");
        var clerk = await seats.Sit(Role.Clerk);
        var started = await clerk.Send("/companies", seats.Address("policies/export"), ("form", "BoundPdf"));
        await Desk.End(clerk, started);
        using var pdf = PdfDocument.Open(await clerk.Client.GetByteArrayAsync(started.Headers.Location + "/file"));
        var pages = pdf.GetPages().Select(page => Squeezed(page.Text)).ToList();
        var contents = pages.Single(page => page.Contains("目次", StringComparison.Ordinal));
        foreach (var name in (string[])["1組織的対策", "2人的対策", "3情報資産管理"])
        {
            var found = Enumerable.Range(1, pages.Count).Where(no => pages[no - 1] != contents && pages[no - 1].Contains(name, StringComparison.Ordinal) && pages[no - 1].Contains("第1版", StringComparison.Ordinal)).Min();
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{name}{found}"), contents, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_frame_on_a_local_file_and_a_picture_from_elsewhere_leave_no_trace()
    {
        Assert.SkipUnless(PrintToPdf.IsPossible, "no browser of the Chromium family");
        var local = Path.GetTempFileName();
        await File.WriteAllTextAsync(local, Secret, TestContext.Current.CancellationToken);
        using var stranger = new TcpListener(IPAddress.Loopback, 0);
        stranger.Start();
        var elsewhere = $"http://127.0.0.1:{((IPEndPoint)stranger.LocalEndpoint).Port}/picture.png";
        var html = $"<!DOCTYPE html><p>before</p><iframe src=\"file://{local}\"></iframe><img src=\"{elsewhere}\"><link rel=\"stylesheet\" href=\"{elsewhere}\"><script>document.body.textContent='run'</script><p>after</p>";
        var (outcome, bytes) = await site.Services.GetRequiredService<PrintToPdf>().RunAsync(html, "", TestContext.Current.CancellationToken);
        Assert.Equal(PrintOutcome.Printed, outcome);
        using var pdf = PdfDocument.Open(bytes);
        var read = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Contains("before", read, StringComparison.Ordinal);
        Assert.Contains("after", read, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", read, StringComparison.Ordinal);
        Assert.DoesNotContain("run", read, StringComparison.Ordinal);
        Assert.False(stranger.Pending());
        File.Delete(local);
    }

    [Fact]
    public async Task Markup_in_a_clause_is_words()
    {
        Assert.SkipUnless(PrintToPdf.IsPossible, "no browser of the Chromium family");
        var seats = await Seats.New(site);
        const string Words = "<iframe src=\"file:///etc/hostname\"></iframe><img src=\"http://127.0.0.1/x.png\">";
        await seats.Within(async (_, db) =>
        {
            var edit = new ClauseEditOfCompany(seats.Company, "people", "own_1");
            edit.Say(new ClauseEdit("people", "own_1") { Section = "ppl_terms", Words = [new(ClauseKind.Numbered, [new Inline(InlineKind.Text, Words)], [])], Reason = "x" });
            db.Add(edit);
            return await db.SaveChangesAsync();
        });
        var reader = await seats.Sit(Role.Reader);
        using var pdf = PdfDocument.Open(await reader.Client.GetByteArrayAsync(seats.Address("policies/people/draft/pdf")));
        Assert.Contains(Squeezed(Words), Squeezed(string.Concat(pdf.GetPages().Select(page => page.Text))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_given_out_once_and_to_nobody_who_does_not_know_it()
    {
        using var page = new OneTimePage("<p>x</p>", "");
        using var end = new CancellationTokenSource();
        var serving = page.ServeAsync(end.Token);
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(page.Address, "/"))).StatusCode);
        var given = await client.GetAsync(page.Address);
        Assert.Contains("default-src 'none'", Assert.Single(given.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(page.Address)).StatusCode);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => serving);
    }

    // As it stands, and once more without the margins of every page, which cut a sentence that goes on overleaf.
    private static string Flowing(PdfDocument pdf)
    {
        var pages = pdf.GetPages().Select((page, i) => Squeezed(page.Text).Replace($"{i + 1}/{pdf.NumberOfPages}", "", StringComparison.Ordinal)).ToList();
        var margins = pages[0].TakeWhile((letter, i) => pages.TrueForAll(page => i < page.Length && page[i] == letter)).Count();
        return string.Concat(pages) + string.Concat(pages.Select(page => page[margins..]));
    }

    // One glyph of the font stands for the wide slash and the division slash, and the file names the second.
    internal static string Squeezed(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Replace('\u2215', '/').Where(letter => !char.IsWhiteSpace(letter)));

    internal static List<string> Lines(IssueOfPolicy issue) => Sonae.Office.Word.WordReader.Read(new MemoryStream(issue.Document), Sonae.Office.ReadLimits.Web)
        .Paragraphs.Where(paragraph => !paragraph.InTable && paragraph.Text.Length > 0).Select(paragraph => paragraph.Text).ToList();
}
