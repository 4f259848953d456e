namespace Sonae.Office.Csv;

/// <summary>
/// Reads CSV as Japanese programs write it: UTF-8, UTF-16 with a mark, CP932, EUC-JP, ISO-2022-JP; comma, tab or semicolon.
/// What cannot be told for certain is refused with an <see cref="UnreadableFileException"/>, never guessed.
/// </summary>
public static class CsvReader
{
    // A table of a thousand columns is no register; cutting it off early keeps a hostile file from filling memory.
    private const int WidestTable = 1024;

    /// <summary>Reads the whole table.</summary>
    public static CsvTable Read(Stream file, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(limits);
        var narrowed = limits with { MaxColumns = Math.Min(limits.MaxColumns, WidestTable) };
        var bytes = Bytes(file, limits);
        var encoding = TextEncoding.Of(bytes);
        var delimiter = CsvDelimiter.Of(() => encoding.Open(bytes), narrowed);
        using var text = encoding.Open(bytes);
        var rows = new CsvRows(text, delimiter, narrowed);
        return new CsvTable(encoding.Name, delimiter, CsvRowList.Of(rows, narrowed));
    }

    private static ArraySegment<byte> Bytes(Stream file, ReadLimits limits)
    {
        using var copy = new MemoryStream();
        var chunk = new byte[1 << 16];
        int read;
        while ((read = file.Read(chunk)) > 0)
        {
            copy.Write(chunk, 0, read);
            if (copy.Length > limits.MaxFileBytes)
                throw new UnreadableFileException(UnreadableReason.TooLarge);
        }
        return copy.Length == 0
            ? throw new UnreadableFileException(UnreadableReason.Empty)
            : new ArraySegment<byte>(copy.GetBuffer(), 0, (int)copy.Length);
    }
}
