using System.IO.Compression;
using CsCheck;

namespace Sonae.Office.Tests.Reading;

/// <summary>A good workbook with a few bytes changed anywhere is read or refused, never a crash.</summary>
public sealed class ChangedBytesTests
{
    private static readonly byte[] Packed = Book.Build().ToArray();
    private static readonly byte[] Stored = Book.Build(CompressionLevel.NoCompression).ToArray();

    private static Xlsx Book => Xlsx
        .WithRows("""<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44651</v></c><c r="C1" t="str"><f>A1</f><v>甲_x000D_</v></c></row>""")
        .Strings("<si><t>有</t></si>").Format("[$-411]ggge");

    [Fact]
    public void In_a_packed_book() => Sample(Packed);

    [Fact]
    public void In_a_stored_book() => Sample(Stored);

    private static void Sample(byte[] book) =>
        Gen.Select(Gen.Int[0, book.Length - 1], Gen.Byte).Array[1, 4].Sample(changes =>
        {
            var copy = (byte[])book.Clone();
            foreach (var (at, value) in changes)
                copy[at] = value;
            ReadOrRefuse(copy);
        }, iter: 2000);

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            Reads.Cells(new MemoryStream(bytes));
        }
        catch (UnreadableFileException)
        {
            // refused: just as good
        }
    }
}
