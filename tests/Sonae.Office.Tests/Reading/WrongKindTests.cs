using System.Text;
using CsCheck;

namespace Sonae.Office.Tests.Reading;

/// <summary>Files that are no workbooks: each is told from the others.</summary>
public sealed class WrongKindTests
{
    private static readonly string[] Marks = ["", "PK\u0003\u0004", "PK\u0005\u0006", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "<"];

    [Fact]
    public void An_empty_file() => Assert.Equal(UnreadableReason.Empty, Reads.Refusal(new MemoryStream()).Reason);

    [Theory]
    [InlineData("業務分類,情報資産名称\r\n人事,社員名簿\r\n", UnreadableReason.Csv)]
    [InlineData("a\tb\n", UnreadableReason.Csv)]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>", UnreadableReason.Html)]
    [InlineData("\uFEFF\r\n <!DOCTYPE HTML><body>", UnreadableReason.Html)]
    [InlineData("<table border=1>", UnreadableReason.Html)]
    [InlineData("<?xml version=\"1.0\"?><Workbook/>", UnreadableReason.NotAWorkbook)]
    [InlineData("%PDF-1.7\n", UnreadableReason.NotAWorkbook)]
    [InlineData("{\\rtf1 text}", UnreadableReason.NotAWorkbook)]
    [InlineData("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", UnreadableReason.NotAWorkbook)]
    public void Text_and_other_files(string content, UnreadableReason reason) =>
        Assert.Equal(reason, Reads.Refusal(new MemoryStream(Encoding.UTF8.GetBytes(content))).Reason);

    [Fact]
    public void Text_in_Japanese_encodings_is_text_too()
    {
        byte[] cp932 = [0x8B, 0xC6, 0x96, 0xB1, 0x2C, 0x0D, 0x0A];
        Assert.Equal(UnreadableReason.Csv, Reads.Refusal(new MemoryStream(cp932)).Reason);
        Assert.Equal(UnreadableReason.Csv, Reads.Refusal(new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("業務,a")])).Reason);
    }

    [Theory]
    [InlineData("Workbook", UnreadableReason.OldExcel)]
    [InlineData("Book", UnreadableReason.OldExcel)]
    [InlineData("EncryptedPackage", UnreadableReason.Encrypted)]
    [InlineData("EncryptionInfo", UnreadableReason.Encrypted)]
    [InlineData("WordDocument", UnreadableReason.NotAWorkbook)]
    public void Compound_files_by_the_names_of_their_streams(string stream, UnreadableReason reason) =>
        Assert.Equal(reason, Reads.Refusal(CompoundFile("Root Entry", stream)).Reason);

    [Theory]
    [InlineData("xl/workbook.bin", UnreadableReason.BinaryExcel)]
    [InlineData("word/document.xml", UnreadableReason.NotAWorkbook)]
    [InlineData("photo.jpg", UnreadableReason.NotAWorkbook)]
    public void Other_packages(string entry, UnreadableReason reason) => Assert.Equal(reason, Reads.Reason(new Xlsx().Part(entry, "x")));

    [Fact]
    public void A_package_whose_document_is_no_workbook() => Assert.Equal(
        UnreadableReason.NotAWorkbook,
        Reads.Reason(new Xlsx().Part("word/document.xml", "<document/>").Part("_rels/.rels", Xlsx.Relationships(("r1", "officeDocument", "word/document.xml")))));

    [Fact]
    public void An_OpenDocument_spreadsheet() =>
        Assert.Equal(UnreadableReason.OpenDocument, Reads.Reason(new Xlsx().Part("mimetype", "x").Part("content.xml", "<x/>")));

    [Fact]
    public void Any_bytes_whatever_are_refused_and_never_crash() =>
        Gen.Select(Gen.Int[0, Marks.Length - 1], Gen.Byte.Array[0, 300]).Sample((mark, bytes) =>
            Reads.Refusal(new MemoryStream([.. Encoding.Latin1.GetBytes(Marks[mark]), .. bytes])) is not null);

    internal static MemoryStream CompoundFile(params string[] streams)
    {
        var file = new byte[512 + 512 + 128 * streams.Length];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        for (var i = 0; i < streams.Length; i++)
        {
            var entry = file.AsSpan(1024 + i * 128, 128);
            Encoding.Unicode.GetBytes(streams[i], entry);
            entry[64] = (byte)(streams[i].Length * 2 + 2);
        }
        return new MemoryStream(file);
    }
}
