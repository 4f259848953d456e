using System.IO.Compression;
using System.Text;

namespace Sonae.Tests.Workbook;

/// <summary>Files that are no workbook, or a hostile one: one clear sentence about the book, and no more.</summary>
public sealed class BadFileTests
{
    private static string Refused(byte[] file) => Assert.Single(Assessed.Of(file).Problems);

    [Fact]
    public void An_empty_file() => Assert.StartsWith("ブック: 中身がありません。", Refused([]), StringComparison.Ordinal);

    [Theory, InlineData("情報資産名称,媒体・保存先\n名簿,書類\n"), InlineData("名簿")]
    public void A_csv(string text) => Assert.StartsWith("ブック: 文字だけのファイル（CSV など）です。", Refused(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void A_web_page() => Assert.StartsWith("ブック: ウェブページを", Refused("<html><table><tr><td>1</td></tr></table></html>"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void An_old_workbook() => Assert.StartsWith("ブック: 古い形式（.xls）です。", Refused(CompoundFile("Workbook")), StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_workbook() => Assert.StartsWith("ブック: パスワードで保護されています。", Refused(CompoundFile("EncryptedPackage")), StringComparison.Ordinal);

    [Fact]
    public void A_picture() => Assert.StartsWith("ブック: Excel ブック（.xlsx）ではありません。", Refused([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. new byte[200]]), StringComparison.Ordinal);

    [Fact]
    public void A_workbook_that_was_cut_off()
    {
        var file = Books.Book().Bytes();
        Assert.StartsWith("ブック: 壊れていて読めません。", Refused(file[..(file.Length / 2)]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb()
    {
        var book = Books.Book();
        var bytes = book.Bytes();
        using var buffer = new MemoryStream();
        buffer.Write(bytes);
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            sheet.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"><v>"u8);
            var zeros = Encoding.ASCII.GetBytes(new string('0', 1 << 20));
            for (var i = 0; i < 64; i++) sheet.Write(zeros);
            sheet.Write("</v></c></row></sheetData></worksheet>"u8);
        }
        var line = Refused(buffer.ToArray());
        Assert.True(line.Contains("開くと異常に大きくなるため", StringComparison.Ordinal) || line.Contains("文字が長すぎます", StringComparison.Ordinal), line);
    }

    [Fact]
    public void An_entity_bomb()
    {
        var book = Books.Book();
        book.Parts["xl/worksheets/sheet1.xml"] = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + book[Books.Register].Xml().Replace("顧客名簿", "&b;", StringComparison.Ordinal);
        Assert.Contains("DOCTYPE", Refused(book.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_string_that_is_not_there_is_told_with_its_cell()
    {
        var book = Books.Book();
        book.Parts["xl/worksheets/sheet1.xml"] = book[Books.Register].Xml().Replace("<c r=\"C2\">", "<c r=\"C2\" t=\"s\">", StringComparison.Ordinal);
        Assert.StartsWith("情報資産管理台帳!C2: セルの並びが壊れています。", Refused(book.Bytes()), StringComparison.Ordinal);
    }

    /// <summary>A compound file with one directory entry: what lies around a password-protected .xlsx and an .xls.</summary>
    private static byte[] CompoundFile(string stream)
    {
        var file = new byte[512 * 3];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 1024 + 128);
        BitConverter.GetBytes((ushort)((stream.Length * 2) + 2)).CopyTo(file, 1024 + 128 + 64);
        return file;
    }
}
