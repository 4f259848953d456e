using System.IO.Compression;
using Sonae.Office.Word;

namespace Sonae.Office.Tests.Writing;

/// <summary>Word files that other programs or hostile people made.</summary>
public sealed class WordReaderTests
{
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Furigana_deleted_text_and_field_codes_are_no_text()
    {
        var text = Read($"""
            <w:document {Space}><w:body><w:bookmarkStart w:id="0" w:name="snc_before"/><w:bookmarkEnd w:id="0"/>
            <w:p><w:bookmarkStart w:id="1" w:name="snc_in"/><w:r>
            <w:ruby><w:rt><w:r><w:t>さいとう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>斎藤</w:t></w:r></w:rubyBase></w:ruby>
            </w:r>
            <w:del><w:r><w:delText>消した</w:delText></w:r></w:del><w:ins><w:r><w:t>足した</w:t></w:r></w:ins>
            <w:r><w:instrText> PAGE </w:instrText></w:r><w:hyperlink><w:r><w:t>先</w:t><w:br/><w:t>後</w:t></w:r></w:hyperlink></w:p>
            <w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:body></w:document>
            """);
        Assert.Equal(["斎藤足した先\n後", ""], text.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(["snc_before", "snc_in"], text.Paragraphs[0].Bookmarks);
    }

    [Fact]
    public void Doctype_is_refused() =>
        Assert.Equal(UnreadableReason.Doctype, Refusal($"<!DOCTYPE d [<!ENTITY a \"b\">]><w:document {Space}/>"));

    [Fact]
    public void Endless_nesting_is_refused() =>
        Assert.Equal(UnreadableReason.TooDeep,
            Refusal($"<w:document {Space}><w:body>{string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100))}"));

    [Fact]
    public void Other_files_are_no_documents()
    {
        Assert.Equal(UnreadableReason.NotADocument, Refusal(SampleBook.Bytes()));
        Assert.Equal(UnreadableReason.NotADocument, Refusal([0x89, 0x50, 0, 0]));
    }

    private static UnreadableReason Refusal(byte[] file) =>
        Assert.Throws<UnreadableFileException>(() => WordReader.Read(new MemoryStream(file), ReadLimits.Web)).Reason;

    private static UnreadableReason Refusal(string body) => Assert.Throws<UnreadableFileException>(() => Read(body)).Reason;

    private static WordText Read(string body)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>
                """);
            Write(zip, "word/document2.xml", body);
        }
        return WordReader.Read(file, ReadLimits.Web);
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
