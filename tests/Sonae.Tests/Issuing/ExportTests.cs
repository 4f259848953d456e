using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sonae.Companies;
using Sonae.Office;
using Sonae.Office.Word;
using Sonae.Tests.Web;

namespace Sonae.Tests.Issuing;

/// <summary>All policies together: archive, bound volume with contents, and the company's own documents among them.</summary>
public sealed class ExportTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_archive_holds_the_frozen_files_and_the_volume_each_policy_on_a_page_of_its_own()
    {
        var seats = await Seats.New(site);
        var issued = await Desk.Issue(seats, "organisation", "people");
        var employee = await seats.Sit(Role.Employee);
        using (var zip = await Take(seats, employee, "Word"))
        {
            Assert.Equal(["01-組織的対策.docx", "02-人的対策.docx"], zip.Entries.Select(entry => entry.FullName));
            Assert.Equal(issued[0].Hash, Convert.ToHexStringLower(SHA256.HashData(Bytes(zip.Entries[0]))));
        }
        var volume = await Fetch(seats, employee, "Bound");
        using (var word = WordprocessingDocument.Open(new MemoryStream(volume), isEditable: false))
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var text = WordReader.Read(new MemoryStream(volume), ReadLimits.Web);
        Assert.Equal(["vol_01", "vol_02"], text.Bookmarks);
        var lines = text.Paragraphs.Select(paragraph => paragraph.Text).ToList();
        Assert.Contains(lines, line => line.StartsWith("1 組織的対策\t", StringComparison.Ordinal));
        foreach (var line in PdfTests.Lines(issued[1])) Assert.Contains(line, lines);
    }

    [Fact]
    public async Task A_document_of_the_companys_own_stands_in_the_place_of_ours_until_it_is_taken_away()
    {
        var seats = await Seats.New(site);
        await Desk.Issue(seats, "organisation", "people");
        var clerk = await seats.Sit(Role.Clerk);
        var own = (await Desk.Stored(seats))[0].Document;
        Assert.Equal(HttpStatusCode.SeeOther, (await Put(seats, clerk, own, "規程.docx", ("policy", "people"), ("title", "就業規則の附則"), ("revised", "R7.4.1"))).StatusCode);
        Assert.Contains("就業規則の附則", await clerk.Read(seats.Address("policies/own")), StringComparison.Ordinal);
        using (var zip = await Take(seats, clerk, "Bound"))
        {
            Assert.Equal(["ポリシー綴り.docx", "02-人的対策.docx"], zip.Entries.Select(entry => entry.FullName));
            Assert.Equal(own, Bytes(zip.Entries[1]));
            Assert.Contains(WordReader.Read(new MemoryStream(Bytes(zip.Entries[0])), ReadLimits.Web).Paragraphs, paragraph => paragraph.Text == "2 人的対策　※ 就業規則の附則");
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await (await seats.Sit(Role.Reader)).Send("/companies", seats.Address("policies/people/own/remove"))).StatusCode);
        await clerk.Send("/companies", seats.Address("policies/people/own/remove"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.Client.GetAsync(seats.Address("policies/people/own/word"))).StatusCode);
    }

    [Fact]
    public async Task What_is_no_Word_file_is_refused_with_a_sentence_and_nothing_typed_is_lost()
    {
        var seats = await Seats.New(site);
        var clerk = await seats.Sit(Role.Clerk);
        foreach (var (file, told) in new (byte[], string)[] { ("PK\u0003\u0004junk"u8.ToArray(), "壊れていて"), ("%PDF-1.7"u8.ToArray(), "Word 文書（.docx）ではありません"), ([], "Wordファイル（.docx）を選んで") })
        {
            var refused = await Put(seats, clerk, file, "x.docx", ("policy", "people"), ("title", "自社の規程名"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
            Assert.Contains(told, page, StringComparison.Ordinal);
            Assert.Contains("value=\"自社の規程名\"", page, StringComparison.Ordinal);
        }
    }

    private static async Task<ZipArchive> Take(Seats seats, Reader reader, string form) => new(new MemoryStream(await Fetch(seats, reader, form)));

    private static async Task<byte[]> Fetch(Seats seats, Reader reader, string form)
    {
        var started = await reader.Send("/companies", seats.Address("policies/export"), ("form", form));
        await Desk.End(reader, started);
        return await reader.Client.GetByteArrayAsync(started.Headers.Location + "/file");
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var buffer = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static async Task<HttpResponseMessage> Put(Seats seats, Reader reader, byte[] file, string name, params (string, string)[] fields)
    {
        var token = Reader.Find(await reader.Read("/companies"), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (key, value) in fields) form.Add(new StringContent(value), key);
        form.Add(new ByteArrayContent(file), "file", name);
        return await reader.Client.PostAsync(seats.Address("policies/own"), form);
    }
}
