using System.Text;
using CsCheck;

namespace Sonae.Office.Tests.Reading;

/// <summary>Encodings of Japanese CSV: read right or refused, never read wrong.</summary>
public sealed class CsvEncodingTests
{
    private const string Register = "業務分類,情報資産名称,個人情報\r\n人事,社員名簿①㈱髙﨑～,有\r\n";
    private static readonly string[] Words =
    [
        "情報資産", "報資", "社員名簿", "顧客名簿", "健康診断の結果", "給与システムデータ", "当社宛請求書", "電子メールデータ", "可搬電子媒体", "書類", "事務所PC",
        "社外サーバー", "モバイル機器", "ﾃﾞｰﾀ", "ｻｰﾊﾞ", "有", "2026/4/1", "人事部", "総務", "経理課", "営業", "共通", "熙", "鮎川", "濱田", "渡邊", "齋藤商店", "ソフトウェア", "表計算", "予算", "～", "一部、未実施。",
    ];

    private const string PlainRegister = "業務分類,情報資産名称,個人情報\r\n人事,社員名簿ソ表能予,有\r\n";

    [Theory]
    [InlineData("utf-8", false, "utf-8")]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("utf-16", true, "utf-16le")]
    [InlineData("utf-16BE", true, "utf-16be")]
    public void Unicode_is_told_by_its_mark_or_its_form(string name, bool mark, string found)
    {
        var encoding = Encoding.GetEncoding(name);
        Check([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Register)], found, Register);
    }

    [Fact]
    public void Cp932_with_its_extensions_is_read() => Check(CsvReads.Cp932.GetBytes(Register), "cp932", Register);

    [Fact]
    public void The_second_codes_that_Excel_writes_are_read()
    {
        // 髙﨑∵≒¬Ⅲ by the codes of NEC, which the runtime's strict decoder refuses.
        byte[] bytes = [.. CsvReads.Cp932.GetBytes("名称,"), 0xEE, 0xE0, 0xED, 0x95, 0x87, 0x9A, 0x87, 0x90, 0xEE, 0xF9, 0xFA, 0x4C];
        Check(bytes, "cp932", "名称,髙﨑∵≒￢Ⅲ");
    }

    [Fact]
    public void Characters_whose_second_byte_is_a_backslash_are_whole() => Check(CsvReads.Cp932.GetBytes(PlainRegister), "cp932", PlainRegister);

    [Fact]
    public void Euc_and_Jis_are_read()
    {
        Check(CsvReads.EucJp.GetBytes(PlainRegister), "euc-jp", PlainRegister);
        Check(CsvReads.Jis.GetBytes(PlainRegister), "iso-2022-jp", PlainRegister);
    }

    [Theory]
    [InlineData("ｱｲ,ｳｴ\r\n")]
    [InlineData("ﾃｩ,ﾃｩ\r\nﾃｩ,a\r\n")]
    public void Bytes_that_are_kana_in_one_and_kanji_or_foreign_letters_in_another_are_refused(string kana) =>
        Assert.Equal(UnreadableReason.UnknownEncoding, CsvReads.Refusal(CsvReads.Cp932.GetBytes(kana)).Reason);

    [Theory]
    [InlineData("報資産\r\n報資産")] // holds four bytes that are a character of an empty plane of Unicode
    [InlineData("発注先名,連絡先")] // holds three bytes that are a kanji in UTF-8
    public void Words_that_hold_a_stray_character_of_utf8_are_read_all_the_same(string text) =>
        Check(CsvReads.Cp932.GetBytes(text), "cp932", text);

    [Fact]
    public void Registers_of_everyday_words_are_read_in_every_encoding() =>
        Gen.Int[0, Words.Length - 1].Array[3].Array[1, 12].Sample(rows =>
        {
            var text = "業務分類,情報資産名称,媒体・保存先\r\n" + string.Join("\r\n", rows.Select(row => string.Join(',', row.Select(word => Words[word]))));
            Check(CsvReads.Cp932.GetBytes(text), "cp932", text);
            Check(Encoding.UTF8.GetBytes(text), "utf-8", text);
            Check(CsvReads.EucJp.GetBytes(text), "euc-jp", text);
        });

    [Fact]
    public void Any_text_of_cp932_is_read_right_or_refused() =>
        Gen.Char["ｱｲﾞﾟ､業務表示ソ髙①～ぁア,a\n熙渾"].Array[1, 30].Select(chars => new string(chars)).Sample(text => RightOrRefused(CsvReads.Cp932, text));

    [Fact]
    public void Any_text_of_euc_is_read_right_or_refused() =>
        Gen.Char["業務表示ソ～ぁア、。,a\n熙渾亜"].Array[1, 30].Select(chars => new string(chars)).Sample(text => RightOrRefused(CsvReads.EucJp, text));

    [Theory]
    [InlineData(new byte[] { 0x41, 0x2C, 0x80 })]
    [InlineData(new byte[] { 0x41, 0x2C, 0xA0 })]
    [InlineData(new byte[] { 0x41, 0x2C, 0xFD, 0xFE, 0xFF })]
    [InlineData(new byte[] { 0x41, 0x2C, 0x85, 0x40 })]
    [InlineData(new byte[] { 0x41, 0x2C, 0x81 })]
    [InlineData(new byte[] { 0x1B, 0x24, 0x42, 0x7F, 0x7F })]
    public void Bytes_of_no_encoding_are_refused(byte[] bytes) => Assert.Equal(UnreadableReason.UnknownEncoding, CsvReads.Refusal(bytes).Reason);

    [Fact]
    public void Utf8_cut_in_a_character_is_damaged()
    {
        var bytes = Encoding.UTF8.GetBytes(Register);
        Assert.Equal(UnreadableReason.Damaged, CsvReads.Refusal(bytes[..20]).Reason);
        Assert.Equal(UnreadableReason.Damaged, CsvReads.Refusal([.. Encoding.UTF8.GetPreamble(), .. bytes[..20]]).Reason);
        Assert.Equal(UnreadableReason.Damaged, CsvReads.Refusal([.. bytes, .. CsvReads.Cp932.GetBytes("業務,a")]).Reason);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x42, 0xD8, 0x41, 0x00 })]
    public void Utf16_with_half_a_character_is_damaged(byte[] bytes) => Assert.Equal(UnreadableReason.Damaged, CsvReads.Refusal(bytes).Reason);

    [Fact]
    public void Nul_is_no_text_in_any_encoding()
    {
        Assert.Equal(UnreadableReason.NotText, CsvReads.Refusal("a,\0,b\n").Reason);
        Assert.Equal(UnreadableReason.NotText, CsvReads.Refusal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a,\0")]).Reason);
        Assert.Equal(UnreadableReason.NotText, CsvReads.Refusal(Encoding.Unicode.GetBytes("a,b")).Reason);
        Assert.Equal(UnreadableReason.NotText, CsvReads.Refusal(Xlsx.WithCell("<v>1</v>").Build().ToArray()).Reason);
    }

    private static void Check(byte[] bytes, string encoding, string text)
    {
        var table = CsvReads.Table(bytes);
        Assert.Equal(encoding, table.EncodingName);
        Assert.Equal(text.TrimEnd().Split("\r\n").Select(line => line.Split(',')), table.Rows);
    }

    private static void RightOrRefused(Encoding encoding, string text)
    {
        try
        {
            var rows = CsvReads.Table(encoding.GetBytes(text)).Rows;
            Assert.Equal(WithoutBlanks(text), WithoutBlanks(string.Join('\n', rows.Select(row => string.Join(',', row)))));
        }
        catch (UnreadableFileException)
        {
            // refused: just as good
        }
    }

    private static string WithoutBlanks(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(','))).TrimEnd('\n');
}
