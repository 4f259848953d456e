namespace Sonae.Office;

/// <summary>How much of a file from outside is read before it is refused; everything is counted while reading.</summary>
/// <param name="MaxFileBytes">Size of the file as it lies on the disk.</param>
/// <param name="MaxRows">Rows with content in any one sheet.</param>
/// <param name="MaxColumns">Last column a cell may stand in (Excel: 16,384).</param>
/// <param name="MaxEntries">Entries of the zip package.</param>
/// <param name="MaxUnpackedBytes">Unpacked size of all parts together.</param>
/// <param name="MaxCellCharacters">UTF-16 units of one cell (Excel: 32,767).</param>
/// <param name="MaxDepth">Nesting of XML elements.</param>
/// <param name="MaxSharedStrings">Entries of the table of shared strings.</param>
public sealed record ReadLimits(
    long MaxFileBytes,
    int MaxRows,
    int MaxColumns = 16_384,
    int MaxEntries = 10_000,
    long MaxUnpackedBytes = 128L << 20,
    int MaxCellCharacters = 32_767,
    int MaxDepth = 64,
    int MaxSharedStrings = 1_000_000)
{
    /// <summary>For files sent to the web application: 20 MiB, 5,000 rows and some room for headings.</summary>
    public static ReadLimits Web { get; } = new(20L << 20, 5_100);

    /// <summary>For files of the person's own machine: 200 MiB, 1,000,000 rows and some room for headings.</summary>
    public static ReadLimits CommandLine { get; } =
        new(200L << 20, 1_000_100, MaxUnpackedBytes: 4L << 30, MaxSharedStrings: 20_000_000);
}
