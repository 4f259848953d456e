using System.IO.Compression;
using System.Text;

namespace Sonae.Office.Tests.Reading;

/// <summary>Zip packages made to hurt, and ones that were hurt on the way.</summary>
public sealed class HostilePackageTests
{
    private static Xlsx Plain => Xlsx.WithCell("<v>1</v>");

    private static Xlsx Large => Xlsx.WithRows(string.Concat(Enumerable.Range(1, 4000).Select(row => $"<row r=\"{row}\"><c><v>{row}</v></c></row>")));

    [Fact]
    public void A_part_packed_as_no_sheet_can_be_is_a_bomb() => Assert.Equal(
        UnreadableReason.Bomb, Reads.Reason(Xlsx.WithRows(string.Concat(Enumerable.Repeat("<row/>" + new string(' ', 100_000), 200)))));

    [Fact]
    public void More_than_the_unpacked_limit_is_refused_before_anything_is_read() =>
        Assert.Equal(UnreadableReason.Bomb, Reads.Refusal(Plain.Part("xl/media/a.bin", new byte[2000]).Build(), ReadLimits.Web with { MaxUnpackedBytes = 2000 }).Reason);

    [Theory]
    [InlineData(Xlsx.Sheet1)]
    [InlineData("xl/media/never-read.bin")]
    public void An_entry_that_says_much_less_than_it_holds_is_a_bomb(string entry)
    {
        var zip = Large.Part("xl/media/never-read.bin", new byte[8 << 20]).Build();
        Assert.Equal(UnreadableReason.Bomb, Reads.Refusal(ZipBytes.WithSize(zip, entry, 100)).Reason);
    }

    [Theory]
    [InlineData(-40)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void An_entry_that_says_a_wrong_size_is_damaged(int difference)
    {
        var size = Encoding.UTF8.GetByteCount(Xlsx.Sheet("""<row r="1"><c r="A1" ><v>1</v></c></row>"""));
        Assert.Equal(UnreadableReason.Damaged, Reads.Refusal(ZipBytes.WithSize(Plain.Build(), Xlsx.Sheet1, size + difference)).Reason);
    }

    [Fact]
    public void A_changed_byte_does_not_pass_the_checksum()
    {
        var zip = Xlsx.WithCell("<v>31415</v>").Build(CompressionLevel.NoCompression);
        Assert.Equal("31415", Assert.Single(Reads.Cells(zip)).Text);
        Assert.Equal(UnreadableReason.Damaged, Reads.Refusal(ZipBytes.Changed(zip, "31415", "31416")).Reason);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/worksheets/SHEET1.xml")]
    [InlineData("xl\\worksheets\\sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    public void Two_entries_of_one_name_are_refused(string second)
    {
        var refusal = Reads.Refusal(Plain.Also(second, Encoding.UTF8.GetBytes(Xlsx.Sheet("<row><c><v>2</v></c></row>"))));
        Assert.Equal(UnreadableReason.DuplicateEntry, refusal.Reason);
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("xl/../../evil.xml")]
    [InlineData("..\\evil.xml")]
    [InlineData("C:\\evil.xml")]
    [InlineData("C:/evil.xml")]
    public void Names_that_lead_out_of_the_package_are_refused(string name) =>
        Assert.Equal(UnreadableReason.ForbiddenName, Reads.Reason(Plain.Part(name, "x")));

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var book = Enumerable.Range(0, 20).Aggregate(Plain, (book, n) => book.Part($"xl/media/{n}.png", "x"));
        Assert.Equal(UnreadableReason.TooManyEntries, Reads.Refusal(book.Build(), ReadLimits.Web with { MaxEntries = 20 }).Reason);
    }

    [Fact]
    public void Encrypted_entries_are_refused() =>
        Assert.Equal(UnreadableReason.Encrypted, Reads.Refusal(ZipBytes.Encrypted(Plain.Build(), Xlsx.Sheet1)).Reason);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void A_package_cut_off_is_damaged(double part)
    {
        var bytes = Large.Build().ToArray();
        Assert.Equal(UnreadableReason.Damaged, Reads.Refusal(new MemoryStream(bytes[..(int)(bytes.Length * part)])).Reason);
    }

    [Fact]
    public void Too_large_a_file_is_refused() =>
        Assert.Equal(UnreadableReason.TooLarge, Reads.Refusal(Plain.Build(), ReadLimits.Web with { MaxFileBytes = 100 }).Reason);
}
